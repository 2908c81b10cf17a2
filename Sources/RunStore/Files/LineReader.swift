internal import Foundation

/// The lines of a file one by one, with a bound on their length, without ever holding the whole file.
final class LineReader {
  /// One line without its end.
  struct Line {
    let bytes: [UInt8]
    /// Counted from 1.
    let number: Int
    /// Whether a line feed ended it; the last line of a process that died may have none.
    let isWhole: Bool
  }

  private let descriptor: Int32
  private let path: String
  private let limit: Int
  private var buffer: [UInt8] = []
  private var position = 0
  private var number = 0

  init(path: String, limit: Int) throws(RunStoreError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw RunStoreError(.unreadable(reason: WholeFile.systemReason()), path: path) }
    self.path = path
    self.limit = limit
  }

  deinit { close(descriptor) }

  /// The next line, or nil at the end of the file.
  func next() throws(RunStoreError) -> Line? {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) { return take(upTo: end, isWhole: true) }
      guard buffer.count - position <= limit else { throw RunStoreError(.tooLong(limit: limit), path: path) }
      guard let chunk = try WholeFile.chunk(of: descriptor, path: path) else {
        return position < buffer.count ? take(upTo: buffer.count, isWhole: false) : nil
      }
      buffer.removeFirst(position)
      position = 0
      searched = buffer.count
      buffer += chunk
    }
  }

  private func take(upTo end: Int, isWhole: Bool) -> Line {
    number += 1
    let line = Line(bytes: Array(buffer[position..<end]), number: number, isWhole: isWhole)
    position = min(end + 1, buffer.count)
    return line
  }
}
