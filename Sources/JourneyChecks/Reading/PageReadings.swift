import JourneyModel
import PageModel
import Synchronization

/// What checks read from a page, each thing worked out once however many checks ask for it.
final class PageReadings: Sendable {
  private struct Known {
    var blocks: [TextBlock]?
    var labelledValues: [LabelledValue]?
    var runningText: RunningText?
    var programOutput: String??
  }

  private let page: Page
  private let known = Mutex(Known())

  /// The readings of a page.
  init(_ page: Page) { self.page = page }

  /// The page's text in blocks.
  var blocks: [TextBlock] { reading(\.blocks) { TextBlockReader.blocks(of: page.tree) } }

  /// The values beside words that tell what they are.
  var labelledValues: [LabelledValue] {
    let blocks = blocks
    return reading(\.labelledValues) { LabelledValue.all(on: page, blocks: blocks) }
  }

  /// The running text.
  var runningText: RunningText {
    let blocks = blocks
    return reading(\.runningText) { RunningText(blocks) }
  }

  /// What a broken program prints on the page, or nil.
  var programOutput: String? {
    reading(\.programOutput) {
      let bytes = Array(page.text.utf8)
      return FailureWords.signatures.first { ByteSearch.contains(bytes, Array($0.utf8)) }
    }
  }

  private func reading<Value: Sendable>(_ path: WritableKeyPath<Known, Value?>, _ work: () -> Value) -> Value {
    known.withLock { known in
      if let value = known[keyPath: path] { return value }
      let value = work()
      known[keyPath: path] = value
      return value
    }
  }
}

/// The readings of a journey's pages: pages with one body and address, as repeats bring them, share theirs.
final class ReadingShelf: Sendable {
  private struct Key: Hashable {
    let body: String
    let url: String
  }

  private let known = Mutex<[Key: PageReadings]>([:])

  /// The readings of a page.
  func readings(of observed: ObservedPage) -> PageReadings {
    guard let body = observed.exchange.response?.body else { return PageReadings(observed.page) }
    let key = Key(body: body.rawValue, url: observed.exchange.request.url)
    return known.withLock { known in
      if let readings = known[key] { return readings }
      let readings = PageReadings(observed.page)
      known[key] = readings
      return readings
    }
  }
}

/// Finds bytes in bytes; `String.contains` compares characters, which takes many times as long on a whole page.
enum ByteSearch {
  /// Whether a text holds a pattern, both as UTF-8.
  static func contains(_ text: [UInt8], _ pattern: [UInt8]) -> Bool {
    guard let first = pattern.first, pattern.count <= text.count else { return pattern.isEmpty }
    let last = text.count - pattern.count
    var position = 0
    while position <= last {
      guard let found = text[position...last].firstIndex(of: first) else { return false }
      if text[found..<(found + pattern.count)].elementsEqual(pattern) { return true }
      position = found + 1
    }
    return false
  }
}
