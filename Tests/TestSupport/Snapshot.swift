package import Foundation

/// Texts that a test compares with a committed copy.
///
/// `REJSE_RECORD=1` writes the copies anew. Continuous integration (`CI` is set) never does: there, a copy that nobody
/// has looked at would prove nothing.
package struct Snapshot: Sendable {
  /// The folder of the copies, relative to the package's root.
  let folder: String
  let environment: [String: String]

  /// The copies of a folder.
  package init(_ folder: String, environment: [String: String] = ProcessInfo.processInfo.environment) {
    self.folder = folder
    self.environment = environment
  }

  /// Compares a text with its copy, or records it.
  ///
  /// - Returns: what differs, with the first line that does, or nil when nothing does.
  package func difference(_ text: String, from name: String, in root: URL = PackageFiles.root) throws -> String? {
    let file = root.appending(path: folder).appending(path: name)
    if environment["REJSE_RECORD"] == "1" {
      guard environment["CI"].map(\.isEmpty) ?? true else {
        return "\(folder)/\(name): snapshots are not recorded in continuous integration; unset REJSE_RECORD."
      }
      try Data(text.utf8).write(to: file)
      return nil
    }
    guard let stored = try? Data(contentsOf: file) else {
      return "\(folder)/\(name) is missing; record it with REJSE_RECORD=1 and look at it."
    }
    return firstDifference(String(decoding: stored, as: UTF8.self), text).map {
      "\(folder)/\(name) differs in line \($0.line).\n  stored: \($0.stored)\n  now:    \($0.now)\n"
        + "If the new text is right, record it with REJSE_RECORD=1."
    }
  }

  private func firstDifference(_ stored: String, _ now: String) -> (line: Int, stored: String, now: String)? {
    guard Data(stored.utf8) != Data(now.utf8) else { return nil }
    let (old, new) = (lines(stored), lines(now))
    for line in 0..<max(old.count, new.count) {
      let (left, right) = (line < old.count ? old[line] : nil, line < new.count ? new[line] : nil)
      if left.map({ Array($0.utf8) }) != right.map({ Array($0.utf8) }) {
        return (line + 1, shown(left), shown(right))
      }
    }
    return nil
  }

  private func lines(_ text: String) -> [Substring] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Substring.init)
  }

  private func shown(_ line: Substring?) -> String { line.map { String($0.debugDescription.prefix(300)) } ?? "(none)" }
}
