/// Paths as scripts write them: with slashes, relative to the file they stand in.
enum ScriptPath {
  /// The folder of a file: empty for a file without one.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? ""
  }

  /// A path from a folder, with `.` and `..` worked out where that is possible.
  static func resolve(_ path: String, in folder: String) -> String {
    let joined = path.hasPrefix("/") || folder.isEmpty ? path : folder + "/" + path
    var parts: [Substring] = []
    for part in joined.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return (joined.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// A path as seen from a folder; unchanged when one of them is absolute and the other isn't.
  static func relative(_ path: String, to folder: String) -> String {
    guard path.hasPrefix("/") == folder.hasPrefix("/") || folder.isEmpty else { return path }
    var target = path.split(separator: "/")[...], base = folder.split(separator: "/")[...]
    while let first = target.first, first == base.first, target.count > 1 {
      target.removeFirst()
      base.removeFirst()
    }
    return (base.map { _ in ".." } + target.map(String.init)).joined(separator: "/")
  }
}
