/// Rows of a file of separated values, one at a time, whatever the file holds (RFC 4180; semicolons and tabs too).
///
/// Spreadsheets in Danish write semicolons, others commas; the first line tells. Text that isn't UTF-8 is read as Latin-1, byte for
/// byte. Every bound is checked before memory is used.
struct SeparatedValues {
  /// The most bytes of a file.
  static let byteLimit = 64_000_000
  /// The most rows.
  static let rowLimit = 1_000_000
  /// The most cells of a row.
  static let cellLimit = 200
  /// The most bytes of a cell.
  static let cellByteLimit = 10_000

  private let bytes: [UInt8]
  private let separator: UInt8
  private let isUTF8: Bool

  init(_ bytes: [UInt8]) throws(RegisterError) {
    guard bytes.count <= Self.byteLimit else { throw .tooLarge(what: "bytes", limit: Self.byteLimit) }
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    isUTF8 = String(validating: self.bytes, as: UTF8.self) != nil
    let first = self.bytes.prefix(Self.cellByteLimit).prefix { $0 != 0x0A && $0 != 0x0D }
    let candidates: [UInt8] = [0x3B, 0x09, 0x2C]
    func count(_ candidate: UInt8) -> Int { first.count { $0 == candidate } }
    separator = candidates.max { count($0) < count($1) } ?? 0x3B
  }

  /// Gives every row that isn't empty, with its line number counted from 1.
  func forEachRow(_ body: (_ line: Int, _ cells: [String]) throws(RegisterError) -> Void) throws(RegisterError) {
    var place = 0
    var line = 1
    var rows = 0
    while place < bytes.count {
      let start = line
      let cells = try row(&place, &line)
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      rows += 1
      guard rows <= Self.rowLimit else { throw .tooLarge(what: "rows", limit: Self.rowLimit) }
      try body(start, cells)
    }
  }

  private func row(_ place: inout Int, _ line: inout Int) throws(RegisterError) -> [String] {
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == 0x0A { line += 1 }
      if isQuoted {
        guard byte == 0x22 else {
          cell.append(byte)
          guard cell.count <= Self.cellByteLimit else {
            throw .tooLarge(what: "bytes of a cell", limit: Self.cellByteLimit)
          }
          continue
        }
        isQuoted = place < bytes.count && bytes[place] == 0x22
        if isQuoted {
          cell.append(byte)
          place += 1
        }
        continue
      }
      switch byte {
      case 0x22 where cell.isEmpty: isQuoted = true
      case separator:
        cells.append(text(cell))
        cell.removeAll(keepingCapacity: true)
        guard cells.count < Self.cellLimit else { throw .tooLarge(what: "cells of a row", limit: Self.cellLimit) }
      case 0x0A:
        cells.append(text(cell))
        return cells
      case 0x0D: break
      default:
        cell.append(byte)
        guard cell.count <= Self.cellByteLimit else {
          throw .tooLarge(what: "bytes of a cell", limit: Self.cellByteLimit)
        }
      }
    }
    cells.append(text(cell))
    return cells
  }

  private func text(_ bytes: [UInt8]) -> String {
    let text =
      isUTF8
      ? String(decoding: bytes, as: UTF8.self)
      : String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    let trimmed = text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
    return String(trimmed)
  }
}
