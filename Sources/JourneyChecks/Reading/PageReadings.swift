import JourneyModel
import PageModel
import Synchronization

/// What checks read from a page, each thing worked out once however many checks and walks ask for it.
final class PageReadings: Sendable {
  private struct Known {
    var blocks: [TextBlock]?
    var sentences: [PageSentence]?
    var mentions: [ContactMention]?
    var labelledValues: [LabelledValue]?
    var runningText: RunningText?
    var programOutput: String??
    var isTooLarge: Bool?
    var showsContact: Bool?
    var showsDirectContact: Bool?
    var ofChecks: [ObjectIdentifier: any Sendable] = [:]
  }

  private let page: Page
  /// The words that the journey's checks look for.
  let vocabulary: Vocabulary
  private let known = Mutex(Known())

  /// The readings of a page.
  init(_ page: Page, vocabulary: Vocabulary = .own) { (self.page, self.vocabulary) = (page, vocabulary) }

  /// The page's text in blocks.
  var blocks: [TextBlock] { reading(\.blocks) { TextBlockReader.blocks(of: page.tree) } }

  /// The sentences of the blocks that are no program code.
  var sentences: [PageSentence] { reading(\.sentences) { PageSentence.all(in: blocks) } }

  /// The phone numbers, e-mail addresses and opening hours that the page states.
  var mentions: [ContactMention] { reading(\.mentions) { ContactMention.all(in: blocks) } }

  /// The values beside words that tell what they are.
  var labelledValues: [LabelledValue] {
    reading(\.labelledValues) { LabelledValue.all(on: page, blocks: blocks) }
  }

  /// The running text.
  var runningText: RunningText { reading(\.runningText) { RunningText(blocks) } }

  /// Whether the page shows a way to reach the authority.
  var showsContact: Bool { reading(\.showsContact) { ContactRoute.isShown(on: page, mentions: mentions) } }

  /// Whether the page itself shows a number or an address, without another click.
  var showsDirectContact: Bool {
    reading(\.showsDirectContact) { ContactRoute.isDirect(on: page, mentions: mentions) }
  }

  /// Whether the page is larger than checks can judge.
  var isTooLarge: Bool { reading(\.isTooLarge) { PageSize.isTooLarge(page) } }

  /// What a broken program prints on the page, or nil.
  var programOutput: String? {
    reading(\.programOutput) {
      let bytes = Array(page.text.utf8)
      return FailureWords.signatures.first { ByteSearch.contains(bytes, Array($0.utf8)) }
    }
  }

  /// What a single check reads from the page; it may depend on nothing but the page and the vocabulary, as walks share it.
  func reading<Value: Sendable>(of check: any Check.Type, _ work: (PageReadings) -> Value) -> Value {
    let key = ObjectIdentifier(check)
    if let kept = known.withLock({ $0.ofChecks[key] }), let value = kept as? Value { return value }
    let value = work(self)
    known.withLock { $0.ofChecks[key] = value }
    return value
  }

  /// Works outside the lock, so that one reading may ask for another.
  private func reading<Value: Sendable>(
    _ path: WritableKeyPath<Known, Value?>, _ work: () -> Value
  ) -> Value {
    if let value = known.withLock({ $0[keyPath: path] }) { return value }
    let value = work()
    known.withLock { $0[keyPath: path] = value }
    return value
  }
}

/// The readings of the pages of journeys with one vocabulary: pages with one body and address, as repeats bring them, share theirs.
final class ReadingShelf: Sendable {
  private struct Key: Hashable {
    let body: String
    let url: String
  }

  /// The words that the checks of the shelf's journeys look for.
  let vocabulary: Vocabulary
  private let known = Mutex<[Key: PageReadings]>([:])

  init(vocabulary: Vocabulary = .own) { self.vocabulary = vocabulary }

  /// The readings of a page.
  func readings(of observed: ObservedPage) -> PageReadings {
    guard let body = observed.exchange.response?.body else {
      return PageReadings(observed.page, vocabulary: vocabulary)
    }
    let key = Key(body: body.rawValue, url: observed.exchange.request.url)
    return known.withLock { known in
      if let readings = known[key] { return readings }
      let readings = PageReadings(observed.page, vocabulary: vocabulary)
      known[key] = readings
      return readings
    }
  }
}

/// The shelves of an engine, one for each set of words that journeys add.
final class ReadingShelves: Sendable {
  private let known = Mutex<[[WordList]: ReadingShelf]>([:])

  /// The shelf of the journeys that add these words.
  func shelf(for lists: [WordList]?) -> ReadingShelf {
    known.withLock { known in
      if let shelf = known[lists ?? []] { return shelf }
      let shelf = ReadingShelf(vocabulary: .own(adding: lists))
      known[lists ?? []] = shelf
      return shelf
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
