internal import Foundation
package import JourneyModel
internal import Synchronization

/// The record of what happens in a run: `events.jsonl`, one JSON object a line, written as it happens.
///
/// Every event is one `write` to a file opened with `O_APPEND`, so that events of parallel walks never mix and a
/// process that is killed leaves all events but at most the one it was writing.
package final class EventLog: Sendable {
  /// The longest line in bytes, its end left out.
  package static let longestLine = 64_000_000

  private let descriptor: Mutex<Int32>
  private let path: String

  /// Opens the log of a run for writing at its end, for this process alone.
  ///
  /// A line that a killed process left without its end is cut off, so that the next event begins a line.
  ///
  /// - Throws: `RunStoreError` when the file can't be opened for writing, or another process writes it.
  package init(_ folder: RunFolder) throws(RunStoreError) {
    path = folder.eventsPath
    let opened = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard opened >= 0 else { throw RunStoreError(.unwritable(reason: WholeFile.systemReason()), path: path) }
    descriptor = Mutex(opened)
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else { throw RunStoreError(.inUse, path: folder.path) }
    try Self.cutTornLine(opened, path: path)
  }

  private static func cutTornLine(_ descriptor: Int32, path: String) throws(RunStoreError) {
    let length = lseek(descriptor, 0, SEEK_END)
    var end = length
    var block = [UInt8](repeating: 0, count: 65_536)
    while end > 0 {
      let start = max(0, end - off_t(block.count))
      let count = block.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, Int(end - start), start) }
      guard count == Int(end - start) else {
        throw RunStoreError(.unreadable(reason: WholeFile.systemReason()), path: path)
      }
      if let feed = block[..<count].lastIndex(of: 0x0A) {
        end = start + off_t(feed) + 1
        break
      }
      end = start
    }
    guard end == length || ftruncate(descriptor, end) == 0 else {
      throw RunStoreError(.unwritable(reason: WholeFile.systemReason()), path: path)
    }
  }

  deinit { descriptor.withLock { _ = close($0) } }

  /// Writes one event.
  ///
  /// - Throws: `RunStoreError` when the disk is full or gone, or the event is longer than `longestLine`.
  package func append(_ event: RunEvent) throws(RunStoreError) {
    let line = try StableJSON.line(event, path: path)
    guard line.count <= Self.longestLine else { throw RunStoreError(.tooLong(limit: Self.longestLine), path: path) }
    try descriptor.withLock { (descriptor) throws(RunStoreError) in
      try WholeFile.append(line + [0x0A], to: descriptor, path: path)
    }
  }
}
