import FormClient
import JourneyModel
import PageModel

/// The tab in which a draft is tried out while it is written.
struct DraftTab {
  private var tab: Tab
  private let transport: CurlTransport

  /// A tab that contacts these addresses only.
  init(hosts: [WebURL], limits: ClientLimits) {
    let policy = HostPolicy(allowing: hosts)
    transport = CurlTransport(
      settings: TransportSettings(limits: limits, hosts: policy, userAgent: ClientIdentity.userAgent))
    tab = Tab(
      citizen: CitizenID("new"), transport: transport, hosts: policy, loader: PageLoader(limits: limits), limits: limits
    )
  }

  /// Ends all connections.
  func stop() { transport.stop() }

  /// The page shown.
  var page: Page? { tab.page }

  /// Opens an address.
  mutating func open(_ url: WebURL) async -> Navigation { await tab.open(url) }

  /// Follows a link by its words; nil when none or several have them.
  mutating func follow(_ words: String) async -> Navigation? {
    guard let page, let link = try? FieldFinder(page: page).link(words) else { return nil }
    return await tab.follow(link)
  }

  /// Enters an answer, and says whether the page has a control that takes it.
  mutating func enter(_ answer: String, in item: PageInventory.FieldItem) -> Bool {
    guard let page, let match = Self.match(item, answer, on: page), var state = tab.state(of: match.form) else {
      return false
    }
    if let option = match.option {
      state.choose(option, in: match.field)
    } else if match.field.kind == .radio || match.field.kind == .checkbox {
      state.check(match.field, true)
    } else {
      state.enter(answer, in: match.field)
    }
    tab.keep(state)
    return true
  }

  /// A made-up file of a kind that a field takes.
  func attachment(for item: PageInventory.FieldItem) -> DraftAttachment {
    let field = page.flatMap { Self.match(item, "", on: $0)?.field }
    return DraftAttachment(accept: field?.attributes["accept"], words: "\(item.target) \(item.hint)")
  }

  /// Attaches a file, and says whether the page has a control that takes it.
  mutating func attach(_ attachment: DraftAttachment, in item: PageInventory.FieldItem) -> Bool {
    guard let page, let match = Self.match(item, "", on: page), match.field.kind == .file,
      var state = tab.state(of: match.form)
    else { return false }
    state.attach(attachment.file, to: match.field)
    tab.keep(state)
    return true
  }

  /// What a browser would refuse to send, as the words of the fields; empty when it would send.
  func refused(by button: PageInventory.FieldItem) -> [String] {
    guard let page, let match = Self.button(button, on: page), let state = tab.state(of: match.form) else { return [] }
    return state.problems(with: match.field).map { problem in
      let words = problem.field.kind == .radio ? problem.field.group : problem.field.label.text
      return "\(words) (\(problem.message ?? problem.kinds.map(\.rawValue).joined(separator: ", ")))"
    }
  }

  /// Presses a button; nil when the page has none that the words mean.
  mutating func press(_ button: PageInventory.FieldItem) async -> Navigation? {
    guard let page, let match = Self.button(button, on: page), let state = tab.state(of: match.form) else { return nil }
    return await tab.submit(state, with: match.field)
  }

  private typealias Control = (form: Form, field: Field, option: FieldOption?)

  private static func match(_ item: PageInventory.FieldItem, _ answer: String, on page: Page) -> Control? {
    let finder = FieldFinder(page: page)
    if ScriptWord.isMapping(item.target) {
      guard let named = item.name.flatMap({ try? finder.field(named: $0) }) else { return nil }
      guard named.field.kind == .radio else { return (named.form, named.field, nil) }
      let members = named.form.fields.filter { $0.isSameQuestion(as: named.field) }
      return members.first { $0.label.text == answer }.map { (named.form, $0, nil) }
    }
    let match: FieldMatch? =
      switch item.action {
      case "fill": try? finder.field(item.target, among: .typed)
      case "choose": try? finder.option(answer, ofGroup: item.target)
      case "select": try? finder.field(item.target, among: .select)
      case "check": try? finder.field(item.target, among: .checkbox)
      case "upload": try? finder.field(item.target, among: .file)
      default: nil
      }
    return match.map { ($0.form, $0.field, $0.option) }
  }

  private static func button(_ item: PageInventory.FieldItem, on page: Page) -> FieldMatch? {
    let finder = FieldFinder(page: page)
    if ScriptWord.isMapping(item.target) { return item.name.flatMap { try? finder.field(named: $0) } }
    return try? finder.button(item.target)
  }
}

extension PageInventory.FieldItem {
  /// The `name` attribute in a target that is a mapping.
  fileprivate var name: String? {
    guard target.hasPrefix("{name: \""), target.hasSuffix("\"}") else { return nil }
    return String(target.dropFirst(8).dropLast(2)).replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
  }
}
