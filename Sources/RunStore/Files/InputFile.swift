/// A file that a person hands over: a register of contacts.
package enum InputFile {
  /// The file's bytes.
  ///
  /// - Parameters:
  ///   - path: the path as the user named it.
  ///   - limit: the most bytes it may hold.
  /// - Returns: the bytes.
  /// - Throws: `RunStoreError` when it can't be read or is longer.
  package static func bytes(_ path: String, limit: Int) throws(RunStoreError) -> [UInt8] {
    try WholeFile.read(path, limit: limit)
  }
}
