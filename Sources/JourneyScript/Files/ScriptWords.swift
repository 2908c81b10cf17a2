package import JourneyModel

/// What the words of a script are called on another edition of the service: labels, buttons, headings, answers.
///
/// A script finds fields by the words that citizens read, so a service in other words needs another script, or this
/// table. Every text of a script that is equal to one of the words, a key of a field as well, is read as the other;
/// parts of a text aren't touched.
package struct ScriptWords: Sendable, Equatable {
  /// The service's words by the script's.
  let table: [String: String]

  /// No words are swapped.
  package static let none = ScriptWords(table: [:])

  private init(table: [String: String]) { self.table = table }

  /// Reads a table of two columns: `ord` as the scripts say it, `synonym` as the service does.
  ///
  /// - Parameters:
  ///   - text: the table as CSV (RFC 4180, commas or semicolons).
  ///   - path: the file that it stands in, for the message.
  /// - Throws: `ScriptWordsError` where it isn't such a table, or a word stands twice.
  package init(csv text: String, path: String) throws(ScriptWordsError) {
    var table: [String: String] = [:]
    do throws(CSVTable.Problem) {
      let rows = try CSVTable(text)
      guard rows.columns == ["ord", "synonym"] else {
        throw CSVTable.Problem(message: "the columns must be called 'ord' and 'synonym'", line: 1)
      }
      for row in rows.rows {
        guard table.updateValue(row.fields[1], forKey: row.fields[0]) == nil else {
          throw CSVTable.Problem(message: "'\(row.fields[0].prefix(60))' stands twice", line: row.line)
        }
      }
    } catch {
      throw ScriptWordsError(path: path, line: error.line, reason: error.message)
    }
    self.init(table: table)
  }
}

/// A table of words that can't be used.
package struct ScriptWordsError: WordedError, Sendable, Equatable {
  let path: String
  let line: Int
  let reason: String

  /// An error at a line, counted from 1, with its reason in lower case.
  package init(path: String, line: Int, reason: String) { (self.path, self.line, self.reason) = (path, line, reason) }

  package var words: LocalizedText {
    LocalizedText(
      da: "\(path):\(line): Tabellen over ord kan ikke bruges: \(reason). Skriv 'ord,synonym' på første linje og et "
        + "par "
        + "på hver af de næste.",
      en: "\(path):\(line): The table of words can't be used: \(reason). Write a first line 'ord,synonym' and one "
        + "pair a "
        + "line.")
  }
}
