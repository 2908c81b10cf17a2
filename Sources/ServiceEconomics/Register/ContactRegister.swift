import JourneyModel

/// A register of citizens' contacts, read from a file of separated values.
package struct ContactRegister: Sendable, Equatable {
  /// The contacts, in the file's order.
  package let contacts: [ContactRecord]
  /// How many rows had no day or no known channel, and are left out.
  package let skipped: Int
  /// The columns that the file has.
  package let columns: Set<RegisterColumn>
  /// How many cells of each column couldn't be read, and count as not registered.
  package let unread: [RegisterColumn: Int]

  /// Reads a register.
  ///
  /// Columns that the tool doesn't know are never looked at, so names, numbers and notes stay in the file.
  /// - Throws: `RegisterError`.
  package init(_ bytes: [UInt8]) throws(RegisterError) {
    var header: [RegisterColumn?]?
    var contacts: [ContactRecord] = []
    var skipped = 0
    var unread: [RegisterColumn: Int] = [:]
    try SeparatedValues(bytes).forEachRow { _, cells throws(RegisterError) in
      guard let columns = header else {
        header = try Self.header(cells)
        return
      }
      if let contact = Self.contact(cells, columns, &unread) { contacts.append(contact) } else { skipped += 1 }
    }
    guard let header else { throw .missingColumns(RegisterColumn.allCases.filter(\.isRequired).map { $0.headings[0] }) }
    guard !contacts.isEmpty else { throw .noContacts(skipped: skipped) }
    self.contacts = contacts
    self.skipped = skipped
    self.unread = unread
    columns = Set(header.compactMap { $0 })
  }

  /// The contacts before a day, and from that day on.
  package func split(on day: Int) -> (before: [ContactRecord], after: [ContactRecord]) {
    (contacts.filter { $0.day < day }, contacts.filter { $0.day >= day })
  }

  /// A day as the command line gives it.
  ///
  /// - Throws: `RegisterError.invalidDay`.
  package static func day(_ text: String) throws(RegisterError) -> Int {
    guard let day = RegisterCell.day(text) else { throw .invalidDay(text) }
    return day
  }

  private static func header(_ cells: [String]) throws(RegisterError) -> [RegisterColumn?] {
    let columns = cells.map(RegisterColumn.init(heading:))
    for column in RegisterColumn.allCases where columns.count(where: { $0 == column }) > 1 {
      throw .doubledColumn(column.headings[0])
    }
    let missing = RegisterColumn.allCases.filter { $0.isRequired && !columns.contains($0) }
    guard missing.isEmpty else { throw .missingColumns(missing.map { $0.headings[0] }) }
    return columns
  }

  private static func contact(
    _ cells: [String], _ columns: [RegisterColumn?], _ unread: inout [RegisterColumn: Int]
  ) -> ContactRecord? {
    func read<Value>(_ column: RegisterColumn, _ value: (String) -> Value?) -> Value? {
      guard let index = columns.firstIndex(of: column), cells.indices.contains(index), !cells[index].isEmpty else {
        return nil
      }
      let found = value(cells[index])
      if found == nil { unread[column, default: 0] += 1 }
      return found
    }
    let day = read(.time, RegisterCell.day)
    let channel = read(.channel, ContactChannel.init(word:))
    let isDigital = read(.digital, RegisterCell.flag)
    let cause = read(.cause) { CauseCode(rawValue: $0.uppercased()) }
    let minutes = read(.minutes, RegisterCell.minutes)
    let isResolved = read(.resolved, RegisterCell.flag)
    let isRepeated = read(.repeated, RegisterCell.flag)
    guard let day, let channel else { return nil }
    return ContactRecord(
      day: day, channel: channel, isDigital: isDigital, cause: cause, minutes: minutes, isResolved: isResolved,
      isRepeated: isRepeated)
  }
}
