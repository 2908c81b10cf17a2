import FormClient
import JourneyModel
import PageModel

extension Citizen {
  /// Enters something in a control, or in several; nothing for a control that the slip is to leave alone.
  mutating func enter(_ action: Action, step: String) throws(Obstacle) -> [Entered] {
    switch action.kind {
    case .fill(let target, let value):
      let text = try knowledge.text(value, at: action.location)
      return try change(target, [.typed, .select], action, step, fact: Knowledge.fact(in: value)) { state, match in
        state.enter(text, in: match.field)
        return text
      }
    case .choose(let group, let value): return try choose(group, value, action, step)
    case .select(let target, let values): return try select(target, values, action, step)
    case .check(let target):
      return try change(target, [.checkbox], action, step) { state, match in
        state.check(match.field, true)
        return "on"
      }
    case .uncheck(let target):
      return try change(target, [.checkbox], action, step) { state, match in
        state.check(match.field, false)
        return ""
      }
    case .upload(let target, let source):
      let file = try file(source, at: action.location)
      return try change(target, [.file], action, step) { state, match in
        state.attach(file, to: match.field)
        return file.name
      }
    case .open, .follow, .submit, .back, .reload, .wait, .poll, .session: return []
    }
  }

  /// Ticks boxes of a group, or picks in several selects under one legend.
  private mutating func pick(
    _ values: [Template], of group: Target, _ action: Action, _ step: String, otherwise failure: Obstacle
  ) throws(Obstacle) -> [Entered] {
    let finder = FieldFinder(page: try page(at: action.location))
    let name = try knowledge.text(group.text, at: action.location)
    var entered: [Entered] = []
    for value in values {
      let words = try knowledge.text(value, at: action.location)
      // The search for a select said best what the page has instead.
      guard let match = try? finder.option(words, ofGroup: name), match.field.kind != .radio else { throw failure }
      let found = Found(form: match.form, field: match.field, option: match.option, matchedBy: match.matchedBy)
      entered += try apply(found, key: group.text.source, step, fact: Knowledge.fact(in: value), Self.chosen)
    }
    return entered
  }

  /// Chooses what was found: an option of a select, a radio button or a checkbox.
  private static func chosen(_ state: inout FormState, _ match: Found) -> String {
    if let option = match.option {
      state.choose(option, in: match.field)
      return option.text
    }
    state.check(match.field, true)
    return match.field.label.text
  }

  private mutating func choose(
    _ group: Target, _ value: Template, _ action: Action, _ step: String
  ) throws(Obstacle) -> [Entered] {
    let words = try knowledge.text(value, at: action.location)
    let finder = FieldFinder(page: try page(at: action.location))
    let name = try knowledge.text(group.text, at: action.location)
    let found =
      if group.kind == .words {
        try Found.searched(at: action.location) { () throws(FieldSearchFailure) in
          try finder.option(words, ofGroup: name)
        }
      } else {
        try finder.control(name, by: group.kind, at: action.location).member(words, at: action.location)
      }
    return try apply(found, key: group.text.source, step, fact: Knowledge.fact(in: value), Self.chosen)
  }

  private mutating func select(
    _ target: Target, _ values: [Template], _ action: Action, _ step: String
  ) throws(Obstacle) -> [Entered] {
    var texts: [String] = []
    for value in values { texts.append(try knowledge.text(value, at: action.location)) }
    let match: Found
    do throws(Obstacle) {
      match = try find(target, [.select], at: action.location)
    } catch {
      guard target.kind == .words, error.problem.kind != .missingValue else { throw error }
      return try pick(values, of: target, action, step, otherwise: error)
    }
    var options: [FieldOption] = []
    for text in texts {
      let found = match.field.options.first { $0.text.collapsed == text.collapsed }
      guard let option = found ?? match.field.options.first(where: { $0.value == text }) else {
        throw Obstacle(
          .search("option", text, candidates: match.field.options.map(\.text), at: action.location))
      }
      options.append(option)
    }
    let fact = values.count == 1 ? Knowledge.fact(in: values[0]) : nil
    return try apply(match, key: target.text.source, step, fact: fact) { state, match in
      if match.field.kind == .selectMultiple { state.clearChoices(of: match.field) }
      for option in options { state.choose(option, in: match.field) }
      return options.map(\.text).joined(separator: ", ")
    }
  }

  private mutating func change(
    _ target: Target, _ roles: [FieldRole], _ action: Action, _ step: String, fact: String? = nil,
    _ entering: (inout FormState, Found) -> String
  ) throws(Obstacle) -> [Entered] {
    let match = try find(target, roles, at: action.location)
    return try apply(match, key: target.text.source, step, fact: fact, entering)
  }

  private mutating func apply(
    _ match: Found, key: String, _ step: String, fact: String?,
    _ entering: (inout FormState, Found) -> String
  ) throws(Obstacle) -> [Entered] {
    if let slip, plan.isSame(page: step, as: slip.step), slip.skips(match.field) { return [] }
    guard var state = tab.state(of: match.form) else { return [] }
    let value = entering(&state, match)
    tab.keep(state)
    let label = match.field.kind == .radio ? match.field.group : match.field.label.text
    let entry = Entry(
      field: key.collapsed, label: label, group: match.field.group, name: match.field.name,
      kind: match.field.kind.rawValue, value: value, fact: fact, matchedBy: match.matchedBy)
    return [Entered(field: match.field, entry: entry)]
  }

  private func find(_ target: Target, _ roles: [FieldRole], at location: SourceLocation) throws(Obstacle) -> Found {
    let finder = FieldFinder(page: try page(at: location))
    let text = try knowledge.text(target.text, at: location)
    guard target.kind == .words else { return try finder.control(text, by: target.kind, at: location) }
    return try finder.control(text, among: roles, at: location)
  }

  private func file(_ source: FileSource, at location: SourceLocation) throws(Obstacle) -> FormFile {
    do {
      let name = source.path.split(separator: "/").last.map(String.init) ?? source.path
      return FormFile(name: name, mediaType: source.mediaType, content: try readFile(source, plan))
    } catch {
      throw Obstacle(
        .impossible(
          da: "Filen '\(source.path)' kan ikke læses: \(error)",
          en: "The file '\(source.path)' can't be read: \(error)",
          at: location))
    }
  }
}

extension String {
  /// White space collapsed: how words are compared and used as keys.
  var collapsed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// In lower case and white space collapsed, for comparing words.
  var folded: String { collapsed.lowercased() }
}

extension JourneyPlan {
  /// Whether what is entered in a step is sent by another: they are one step, or nothing between them leaves the page.
  fileprivate func isSame(page step: String, as sending: String) -> Bool {
    guard step != sending else { return true }
    guard let first = steps.firstIndex(where: { $0.id == step }),
      let last = steps.firstIndex(where: { $0.id == sending }), first < last
    else { return false }
    return steps[first..<last].allSatisfy { $0.actions.allSatisfy(\.kind.staysOnPage) }
  }
}

extension Action.Kind {
  fileprivate var staysOnPage: Bool {
    switch self {
    case .fill, .choose, .select, .check, .uncheck, .upload, .wait, .session: true
    case .open, .follow, .submit, .back, .reload, .poll: false
    }
  }
}
