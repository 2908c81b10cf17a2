import FormClient
import JourneyModel

/// What a synthetic citizen could answer a field with: proposed, never sent without being shown.
struct AnswerProposal {
  private let item: PageInventory.FieldItem
  private let attempt: Int
  private let isFirstBox: Bool

  /// The proposal for a field; a day is written otherwise at each attempt, counted from 1, and the form's first box is
  /// ticked at the second, as a group of boxes rarely says that one must be.
  init(_ item: PageInventory.FieldItem, attempt: Int = 1, in form: PageInventory.FormItem? = nil) {
    self.item = item
    self.attempt = attempt
    isFirstBox = form?.fields.first { $0.action == "check" } == item
  }

  /// Whether another attempt would propose something else.
  var hasAlternative: Bool {
    item.action == "fill" && attempt < Self.days.count && !text.isEmpty
      && AnswerProposal(item, attempt: attempt + 1).text != text
  }

  /// The answer; empty where the field can be left alone.
  var text: String {
    switch item.action {
    case "check":
      item.isRequired || (attempt > 1 && isFirstBox)
        || says(["accepter", "samtyk", "bekræfter", "vilkår", "tro og love", "agree"]) ? "ja" : ""
    case "choose", "select": options.first ?? ""
    case "fill": isOptional ? "" : typed
    default: ""
    }
  }

  /// The options without those that only ask for a choice: "Vælg …" and lines without a word.
  var options: [String] {
    item.options.filter { option in
      guard let first = option.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }).first else {
        return false
      }
      return !["vælg", "select", "choose"].contains(first)
    }
  }

  /// Danish services mark what may be left out with a word; those that mark what must be filled in use `required`.
  private var isOptional: Bool {
    !item.isRequired && says(["valgfri", "frivillig", "kan udelades", "optional"])
  }

  private var typed: String {
    switch item.kind {
    case "email": "anna@example.org"
    case "tel": Self.phone
    case "date": "2040-01-15"
    case "month": "2040-01"
    case "week": "2040-W03"
    case "time": "10:00"
    case "datetime-local": "2040-01-15T10:00"
    case "number", "range": "1"
    case "url": "https://example.org"
    case "color": "#0b4a75"
    case "password": "Proeve-adgangskode-1"
    default: example ?? (says(["telefon", "mobil"]) ? Self.phone : typed(as: FactKind(key: item.target)))
    }
  }

  /// What the page itself gives as an example in the field's hint.
  private var example: String? {
    let found = item.hint.firstMatch(
      of: /(?i)(?:for eksempel|fx|f\.eks\.|e\.g\.)[: ]+([^,;()]{1,60}?)(?=\.(?: |$)|,|;|$)/)
    return found.map { String($0.1) }
  }

  /// Nobody's: the number is of a person born in 2050, and the names stand in no register.
  private func typed(as kind: FactKind) -> String {
    let datePart = ["dag": "15", "måned": "1", "år": "2040"][item.target.lowercased()]
    if let datePart { return datePart }
    return switch kind {
    case .cpr: "010150-5006"
    case .name: says(["fornavn"]) ? "Anna" : says(["efternavn"]) ? "Prøvesen" : "Anna Prøvesen"
    case .phone: Self.phone
    case .email: "anna@example.org"
    case .address: "Prøvevej 1"
    case .postcode: "2100"
    case .town: "København Ø"
    case .date: day
    case .amount: "100"
    case .text: untyped
    }
  }

  private var untyped: String {
    let words = item.target.lowercased().split { !$0.isLetter }
    if words.contains(where: { ["dato", "date", "due"].contains($0) }) { return day }
    if says(["e-mail", "mail"]) { return "anna@example.org" }
    return says(["adresse", "vejnavn"]) ? "Prøvevej 1" : "Prøve"
  }

  private var day: String { Self.days[min(max(attempt, 1), Self.days.count) - 1] }

  private static let phone = "68123456"

  /// A day as Danes write it, as Django's Danish forms take it, and as ISO 8601 has it.
  private static let days = ["15-01-2040", "15.01.2040", "2040-01-15"]

  private func says(_ words: [String]) -> Bool {
    let text = "\(item.target) \(item.hint)".lowercased()
    return words.contains { text.contains($0) }
  }
}
