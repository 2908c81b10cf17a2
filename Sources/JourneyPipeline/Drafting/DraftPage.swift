import FormClient
import JourneyModel
import PageModel

/// A page as a draft reads it: what it is about, and which of its forms and buttons go on with the errand.
struct DraftPage {
  /// What a script can use.
  let inventory: PageInventory
  /// The words of its first heading of level 1, else of its first one, else its title.
  let heading: String
  private let address: String

  /// A page.
  init(_ page: Page) {
    inventory = PageInventory(of: page)
    let first = page.headings.first { $0.level == 1 && !$0.text.isEmpty } ?? page.headings.first { !$0.text.isEmpty }
    heading = first?.text ?? page.title
    address = page.url.href
    hasHeading = first != nil
  }

  private let hasHeading: Bool

  /// The heading up to its first digit: numbers of cases and days differ from run to run.
  var steadyHeading: String {
    guard hasHeading else { return "" }
    let words = heading.prefix { !$0.isNumber }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count >= 3 ? words : ""
  }

  /// What can be expected of the page at every visit, as a script writes it: its heading, else its title, else that it came.
  var steadyExpectation: String {
    if !steadyHeading.isEmpty { return "heading: \(ScriptWord.words(steadyHeading))" }
    let title = inventory.title.prefix { !$0.isNumber }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return title.count >= 3 ? "title: \(ScriptWord.words(title))" : "status: 200"
  }

  /// What tells the page from another one, whatever stands in it: where a citizen comes here again, the errand goes round.
  var identity: String {
    let path = inventory.url.prefix { $0 != "?" && $0 != "#" }
    return "\(path)\n\(heading)\n\(inventory.forms.flatMap(\.fields).map(\.target).joined(separator: "\n"))"
  }

  /// Whether a person has to go on, as only a person has the means.
  var isLogin: Bool {
    let words = "\(inventory.title) \(heading)".lowercased()
    return words.contains("mitid") && words.contains("log")
      || ["nemlog-in.", "mitid.dk"].contains { address.contains($0) }
  }

  /// The index of the form with most questions that isn't a search and whose button goes on.
  var mainForm: Int? {
    let forms = inventory.forms.enumerated().filter { Self.mainButton(of: $0.element) != nil && !isSearch($0.element) }
    return forms.max { ($0.element.fields.count, -$0.offset) < ($1.element.fields.count, -$1.offset) }?.offset
  }

  /// The link by which services begin an errand, where there is one and no form.
  var startLink: String? {
    inventory.links.first { link in
      let words = link.lowercased()
      return ["start", "begynd", "gå i gang", "gå til selvbetjening", "ansøg", "begin", "apply"].contains {
        words.hasPrefix($0)
      }
    }
  }

  /// The first button that neither leaves nor goes back.
  static func mainButton(of form: PageInventory.FormItem) -> PageInventory.FieldItem? {
    form.buttons.first { button in
      let words = button.target.lowercased()
      return !leaving.contains { words.contains($0) }
    }
  }

  /// Whether a button's words order, send or pay.
  static func isBinding(_ button: PageInventory.FieldItem) -> Bool {
    let words = button.target.lowercased()
    return ["bekræft", "betal", "indsend", "send ", "bestil", "underskriv", "confirm", "pay", "submit"].contains {
      "\(words) ".contains($0)
    }
  }

  private static let leaving = [
    "tilbage", "annuller", "fortryd", "log ud", "log af", "afbryd", "slet", "cookie", "afvis", "søg", "back", "cancel",
    "log out", "english",
  ]

  private func isSearch(_ form: PageInventory.FormItem) -> Bool {
    guard form.fields.count == 1, let field = form.fields.first else { return false }
    let words = field.target.lowercased()
    return field.kind == "search" || words.hasPrefix("søg") || words.hasPrefix("search")
  }
}
