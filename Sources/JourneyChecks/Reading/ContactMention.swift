import JourneyModel
import PageModel

/// A phone number, e-mail address or opening hours that a page states, with the words it stands among.
struct ContactMention: Sendable, Equatable {
  /// What is stated.
  enum Fact: Sendable, Equatable {
    case phone(String)
    case email(String)
    case hours(OpeningHours)
  }

  /// What is stated.
  let fact: Fact
  /// How it is written.
  let written: String
  /// The block that states it.
  let block: TextBlock

  /// What a page states, in document order.
  static func all(in blocks: [TextBlock]) -> [ContactMention] {
    blocks.filter { !$0.surroundings.contains(.control) && !$0.surroundings.contains(.code) }.flatMap { block in
      // Most blocks hold neither digit nor @, which is quickly told by their bytes.
      let hasDigit = block.text.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      let hasAt = block.text.utf8.contains(UInt8(ascii: "@"))
      return (hasDigit ? phones(in: block) : []) + (hasAt ? emails(in: block) : []) + (hasDigit ? hours(in: block) : [])
    }
  }

  private static func phones(in block: TextBlock) -> [ContactMention] {
    PhoneNumber.mentions(in: block.text).compactMap { number in
      let lead = Wording.words(of: number.before).suffix(3)
      guard lead.allSatisfy({ !ContactWords.otherNumbers.contains($0) && !ContactWords.examples.contains($0) })
      else { return nil }
      return ContactMention(fact: .phone(number.digits), written: number.written, block: block)
    }
  }

  private static func emails(in block: TextBlock) -> [ContactMention] {
    block.text.split { $0.isWhitespace || "<>()[]\",;:".contains($0) }.compactMap { word in
      let address = word.lowercased().trimmingSuffix(while: { ".!?".contains($0) })
      let parts = address.split(separator: "@", omittingEmptySubsequences: false)
      let lead = Wording.words(of: String(block.text[..<word.startIndex].suffix(40))).suffix(3)
      guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !address.contains("⟦"),
        !lead.contains(where: ContactWords.examples.contains)
      else { return nil }
      return ContactMention(fact: .email(String(address)), written: String(word), block: block)
    }
  }

  private static func hours(in block: TextBlock) -> [ContactMention] {
    OpeningHours(reading: block.text).map { [ContactMention(fact: .hours($0), written: block.text, block: block)] }
      ?? []
  }

  /// Whether the words around it say that it is the authority's own.
  ///
  /// It is when it stands with the authority's name, a unit of its facts, or words like "kontakt os" and "ring", or
  /// as a phone number in the page's header or footer, and nothing names anybody else: the police's number beside the
  /// municipality's is right, whatever the municipality's facts say. Where the words name neither, nobody knows, and
  /// it isn't judged.
  func isOwn(authority: String, units: [String]) -> Bool {
    let around = Wording.key(block.heading + " " + block.text)
    let words = Set(around.split(separator: " ").map(String.init))
    let names = ([authority] + units).map(Wording.key).filter { !$0.isEmpty }
    let namesOwn = names.contains { Wording.contains(around, $0) }
    let withoutOwn = names.reduce(around) { $0.replacing($1, with: " ") }
    let rest = Set(Wording.words(of: withoutOwn))
    guard rest.isDisjoint(with: ContactWords.others), !rest.contains("kommune"),
      !ContactWords.otherNames.contains(where: { Wording.contains(withoutOwn, $0) })
    else { return false }
    let isFramed = !block.surroundings.isDisjoint(with: [.footer, .header])
    return namesOwn || !words.isDisjoint(with: ContactWords.own)
      || (isFramed && !words.isDisjoint(with: ContactWords.phoneLeads))
  }
}
