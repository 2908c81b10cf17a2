/// A place in a script file.
package struct SourceLocation: Sendable, Hashable, Codable, CustomStringConvertible {
  /// The file as the user named it, never an absolute path that the user didn't write.
  package let file: String
  /// The line, counted from 1.
  package let line: Int
  /// The column in Unicode scalars, counted from 1.
  package let column: Int

  /// Makes a place.
  package init(
    file: String, line: Int, column: Int
  ) {
    self.file = file
    self.line = line
    self.column = column
  }

  package var description: String { "\(file):\(line):\(column)" }
}
