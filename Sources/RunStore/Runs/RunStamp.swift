internal import Foundation

/// What tells that a run's files are still those that were read: their place on the disk, size and time.
enum RunStamp {
  /// The stamps of the folders that hold a run, by the folder's name; none when there is no such folder.
  static func all(in results: String) -> [String: String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: results)) ?? []
    var stamps: [String: String] = [:]
    for name in names {
      let folder = RunFolder(path: "\(results)/\(name)")
      guard let events = stamp(folder.eventsPath) else { continue }
      stamps[name] = "\(events) \(stamp("\(folder.path)/findings.json") ?? "-")"
    }
    return stamps
  }

  /// A file that is written anew by a rename has a new number, even within the clock's grain.
  private static func stamp(_ path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return "\(status.st_ino):\(status.st_size):\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }
}
