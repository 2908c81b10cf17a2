import JourneyModel

/// The number of characters that a citizen wrote, where only the masked value is known.
package enum MaskedLength {
  /// The characters of a value, each mask token counted with the usual length of what it stands for.
  ///
  /// A token's own letters say nothing about what was typed, and counting them would make a run with another ordinal look
  /// like more work.
  package static func of(_ value: String) -> Int {
    MaskToken.tokens(in: value).reduce(value.count) { count, token in
      max(0, count - token.description.count) + length(of: token)
    }
  }

  private static func length(of token: MaskToken) -> Int { usual(token.kind) + surplus(token.format) }

  /// CPR numbers, phone numbers and postcodes have a fixed length; the others are round figures, the same in every run.
  private static func usual(_ kind: MaskToken.Kind) -> Int {
    switch kind {
    case .cpr, .date, .town, .text: 10
    case .phone: 8
    case .email: 20
    case .name: 16
    case .address: 22
    case .postcode: 4
    case .amount: 5
    // A citizen types neither.
    case .cookie, .token: 0
    }
  }

  /// What a way of writing adds: separators and a country code.
  private static func surplus(_ format: String?) -> Int {
    switch format {
    case "hyphen", "space": 1
    case "grouped", "plus45": 3
    case "zero45": 4
    case "plus45-grouped": 7
    case "zero45-grouped": 8
    default: 0
    }
  }
}
