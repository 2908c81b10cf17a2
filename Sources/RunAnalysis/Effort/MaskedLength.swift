/// The number of characters that a citizen wrote, where only the masked value is known.
package enum MaskedLength {
  /// The characters of a value, each mask token counted with the usual length of what it stands for.
  ///
  /// A token is `⟦kind:number⟧`, its kind with an optional format class: `⟦cpr-hyphen:1⟧`. Its own letters say nothing about
  /// what was typed, and counting them would make a run with another token look like more work.
  package static func of(_ value: String) -> Int {
    var count = 0
    var rest = value[...]
    while let open = rest.firstIndex(of: "⟦") {
      count += rest[..<open].count
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(of: "⟧") else { return count + rest[open...].count }
      count += length(of: inside[..<close])
      rest = inside[inside.index(after: close)...]
    }
    return count + rest.count
  }

  private static func length(of token: Substring) -> Int {
    let words = token.prefix { $0 != ":" }.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.lazy.compactMap { usual[String($0)] }.first ?? 10
  }

  /// CPR numbers and phone numbers have a fixed length; the others are round figures, the same in every run.
  private static let usual: [String: Int] = [
    "cpr": 10, "phone": 8, "telefon": 8, "email": 20, "mail": 20, "name": 16, "navn": 16, "address": 22,
    "adresse": 22, "postcode": 4, "postnummer": 4, "town": 10, "by": 10, "date": 10, "dato": 10, "amount": 5,
  ]
}
