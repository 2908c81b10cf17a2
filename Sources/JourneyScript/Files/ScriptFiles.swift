/// Where scripts are read from: the disk, or a dictionary in a test.
package struct ScriptFiles: Sendable {
  /// Why a file can't be used.
  package enum Failure: Error, Sendable, Equatable {
    /// There is no such file.
    case missing
    /// It exists and can't be read; in the system's words.
    case unreadable(String)
    /// It is larger than a script may be, in bytes.
    case tooLarge(Int)
    /// It isn't UTF-8 text.
    case notText
  }

  /// The most bytes a script file may hold: 1 MB.
  package static let byteLimit = 1_000_000

  /// Gives a file's text by its path.
  package let read: @Sendable (_ path: String) throws(Failure) -> String
  /// Whether a file exists.
  package let exists: @Sendable (_ path: String) -> Bool
  /// The paths of the YAML files in a folder and the folders below it, in alphabetical order.
  package let list: @Sendable (_ folder: String) throws(Failure) -> [String]

  /// Files from three functions.
  package init(
    read: @escaping @Sendable (String) throws(Failure) -> String, exists: @escaping @Sendable (String) -> Bool,
    list: @escaping @Sendable (String) throws(Failure) -> [String]
  ) {
    self.read = read
    self.exists = exists
    self.list = list
  }

  /// Files that stand in memory, by path.
  package init(_ texts: [String: String]) {
    read = { path throws(Failure) in
      guard let text = texts[path] else { throw .missing }
      guard text.utf8.count <= Self.byteLimit else { throw .tooLarge(text.utf8.count) }
      return text
    }
    exists = { texts[$0] != nil }
    list = { folder throws(Failure) in
      texts.keys.filter { $0.hasPrefix(folder.isEmpty || folder == "." ? "" : folder + "/") }.sorted()
    }
  }
}
