package import JourneyModel

/// Puts tokens in the place of secrets, once, before anything is judged or kept.
///
/// Secret are: a persona's facts that are marked so and have four or more characters, in every usual writing and
/// escape; every CPR-like number; and the session's own values. Each masker serves one walk: its numbers follow the
/// order of appearance in that walk alone, so that they don't depend on which walks were played beside it.
/// Facts under eight characters count only as whole words or numbers: inside a longer word they tell nothing.
package struct Masker: Sendable {
  /// One secret value.
  struct Secret: Hashable {
    let kind: MaskToken.Kind
    let ordinal: Int
  }

  private struct Key: Hashable {
    let kind: MaskToken.Kind
    let value: String
  }

  /// The fewest characters of a fact that is masked; shorter ones occur everywhere.
  private static let shortestFact = 4
  /// The fewest characters of a fact that is masked inside a longer word.
  private static let shortestInsideWord = 8

  private var index = SecretIndex()
  private var secrets: [Key: Secret] = [:]
  private var counts: [MaskToken.Kind: Int] = [:]

  /// A masker for one persona's walk.
  ///
  /// - Parameters:
  ///   - persona: whose facts are secret, or nil for none.
  ///   - publicTexts: what stays although it may look like a secret: the authority's own contact facts and values.
  package init(persona: Persona?, publicTexts: [String] = []) {
    for text in publicTexts {
      index.add(
        SecretIndex.Pattern(text: FoldedText(Array(text.utf8)), secret: nil, format: nil, isExact: false, isWord: true))
    }
    for fact in persona?.facts ?? [] where Self.isMasked(fact) { learn(fact) }
  }

  /// A masker for one persona's walk on a journey: the other personas' facts are secret as well, since a test
  /// environment may show them to everybody; they are numbered after the persona's own.
  ///
  /// - Parameters:
  ///   - persona: who walks, or nil for nobody: a probe.
  ///   - plan: the journey.
  package init(for persona: Persona?, of plan: JourneyPlan) {
    self.init(persona: persona, publicTexts: Self.publicTexts(of: plan))
    for other in plan.personas where other.id != persona?.id {
      for fact in other.facts where Self.isMasked(fact) { learn(fact) }
    }
  }

  /// What a plan's pages may show to everybody.
  static func publicTexts(of plan: JourneyPlan) -> [String] {
    (plan.facts?.contacts.map(\.value) ?? []) + (plan.facts?.values.map(\.value) ?? [])
  }

  /// Whether a fact's value is ever replaced.
  static func isMasked(_ fact: PersonaFact) -> Bool { fact.isSecret && fact.value.count >= shortestFact }

  /// Learns a session value and gives its token; `isFound` tells whether it is looked for elsewhere too, where short
  /// and plain values stand for themselves.
  mutating func learn(_ value: String, kind: MaskToken.Kind, isFound: Bool) -> MaskToken {
    let key = Key(kind: kind, value: value)
    let isKnown = secrets[key] != nil
    let secret = secret(key)
    if isFound, !isKnown {
      let text = FoldedText(Array(value.utf8))
      index.add(SecretIndex.Pattern(text: text, secret: secret, format: nil, isExact: true, isWord: false))
    }
    return MaskToken(kind: secret.kind, ordinal: secret.ordinal)
  }

  /// The text with a token for every secret.
  package mutating func mask(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let masked = mask(bytes)
    return masked == nil ? text : String(decoding: masked ?? bytes, as: UTF8.self)
  }

  /// The bytes with a token for every secret, or nil when there is none in them.
  package mutating func mask(_ source: [UInt8]) -> [UInt8]? {
    let text = FoldedText(source)
    var output: [UInt8] = []
    var copied = 0
    var position = 0
    var key: UInt32 = 0
    for unit in text.units.prefix(SecretIndex.shortest) { key = key << 8 | UInt32(unit.byte) }
    var keyed = 0
    while position < text.units.count {
      while keyed < position {
        let next = keyed + SecretIndex.shortest
        key = key << 8 | UInt32(next < text.units.count ? text.units[next].byte : 0)
        keyed += 1
      }
      guard let found = find(in: text, at: position, key: key) else {
        position += 1
        continue
      }
      if let token = found.token {
        output += source[copied..<max(copied, Int(text.units[position].start))]
        output += token.description.utf8
        copied = Int(text.units[found.end - 1].end)
      }
      position = found.end
    }
    guard copied > 0 else { return nil }
    return output + source[copied...]
  }

  private mutating func find(
    in text: FoldedText, at position: Int, key: UInt32
  ) -> (token: MaskToken?, end: Int)? {
    let pattern = index.match(in: text, at: position, key: key)
    let number = CPRReader.number(in: text, at: position)
    let patternEnd = pattern.map { position + $0.length }
    if let number, number.end >= patternEnd ?? 0 {
      let secret = secret(Key(kind: .cpr, value: number.digits))
      return (MaskToken(kind: .cpr, ordinal: secret.ordinal, format: number.format), number.end)
    }
    guard let pattern, let patternEnd else { return nil }
    guard let secret = pattern.secret else { return (nil, patternEnd) }
    let differs = pattern.format == nil && !pattern.hasSameCapitals(as: text, at: position)
    let token = MaskToken(kind: secret.kind, ordinal: secret.ordinal, format: differs ? "case" : pattern.format)
    return (token, patternEnd)
  }

  private mutating func learn(_ fact: PersonaFact) {
    let ways = SecretForms(fact.value, kind: fact.kind)
    let secret = secret(Key(kind: MaskToken.Kind(fact.kind), value: ways.canonical))
    for way in ways.forms {
      index.add(
        SecretIndex.Pattern(
          text: FoldedText(Array(way.text.utf8)), secret: secret, format: way.format,
          isExact: way.format == "base64", isWord: way.text.count < Self.shortestInsideWord))
    }
  }

  private mutating func secret(_ key: Key) -> Secret {
    if let known = secrets[key] { return known }
    let ordinal = counts[key.kind, default: 0] + 1
    counts[key.kind] = ordinal
    let secret = Secret(kind: key.kind, ordinal: ordinal)
    secrets[key] = secret
    return secret
  }
}
