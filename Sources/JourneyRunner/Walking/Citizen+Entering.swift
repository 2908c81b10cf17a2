import FormClient
import JourneyModel
import PageModel

extension Citizen {
  /// Enters something in a control; nil when the slip is to leave that control alone.
  mutating func enter(_ action: Action, step: String) throws(Obstacle) -> Entered? {
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
    case .open, .follow, .submit, .back, .reload: return nil
    }
  }

  private mutating func choose(
    _ group: Target, _ value: Template, _ action: Action, _ step: String
  ) throws(Obstacle) -> Entered? {
    let words = try knowledge.text(value, at: action.location)
    let finder = FieldFinder(page: try page(at: action.location))
    let name = try knowledge.text(group.text, at: action.location)
    let match: FieldMatch
    do throws(FieldSearchFailure) {
      match =
        if group.kind == .words {
          try finder.option(words, ofGroup: name)
        } else {
          try finder.member(words, of: try finder.control(name, by: group.kind))
        }
    } catch {
      throw Obstacle(.search(error, at: action.location))
    }
    return try apply(match, key: group.text.source, step, fact: Knowledge.fact(in: value)) { state, match in
      if let option = match.option {
        state.choose(option, in: match.field)
        return option.text
      }
      state.check(match.field, true)
      return match.field.label.text
    }
  }

  private mutating func select(
    _ target: Target, _ values: [Template], _ action: Action, _ step: String
  ) throws(Obstacle) -> Entered? {
    var texts: [String] = []
    for value in values { texts.append(try knowledge.text(value, at: action.location)) }
    let match = try find(target, [.select], at: action.location)
    var options: [FieldOption] = []
    for text in texts {
      let found = match.field.options.first { $0.text.collapsed == text.collapsed }
      guard let option = found ?? match.field.options.first(where: { $0.value == text }) else {
        let failure = FieldSearchFailure(
          sought: "option", words: text, candidates: match.field.options.map(\.text), isAmbiguous: false)
        throw Obstacle(.search(failure, at: action.location))
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
    _ entering: (inout FormState, FieldMatch) -> String
  ) throws(Obstacle) -> Entered? {
    let match = try find(target, roles, at: action.location)
    return try apply(match, key: target.text.source, step, fact: fact, entering)
  }

  private mutating func apply(
    _ match: FieldMatch, key: String, _ step: String, fact: String?,
    _ entering: (inout FormState, FieldMatch) -> String
  ) throws(Obstacle) -> Entered? {
    if let slip, slip.step == step, slip.skips(match.field) { return nil }
    guard var state = tab.state(of: match.form) else { return nil }
    let value = entering(&state, match)
    tab.keep(state)
    let label = match.field.kind == .radio ? match.field.group : match.field.label.text
    let entry = Entry(
      field: key.collapsed, label: label, group: match.field.group, name: match.field.name,
      kind: match.field.kind.rawValue, value: value, fact: fact, matchedBy: match.matchedBy)
    return Entered(field: match.field, entry: entry)
  }

  private func find(
    _ target: Target, _ roles: [FieldRole], at location: SourceLocation
  ) throws(Obstacle) -> FieldMatch {
    let finder = FieldFinder(page: try page(at: location))
    let text = try knowledge.text(target.text, at: location)
    var first: FieldSearchFailure?
    if target.kind == .words {
      for role in roles {
        do throws(FieldSearchFailure) {
          return try finder.field(text, among: role)
        } catch {
          if first == nil || (error.isAmbiguous && first?.isAmbiguous == false) { first = error }
        }
      }
    } else {
      do throws(FieldSearchFailure) {
        return try finder.control(text, by: target.kind)
      } catch {
        first = error
      }
    }
    let failure = FieldSearchFailure(sought: "field", words: text, candidates: [], isAmbiguous: false)
    throw Obstacle(.search(first ?? failure, at: location))
  }

  private func file(_ source: FileSource, at location: SourceLocation) throws(Obstacle) -> FormFile {
    do {
      let name = source.path.split(separator: "/").last.map(String.init) ?? source.path
      return FormFile(name: name, mediaType: source.mediaType, content: try readFile(source, plan))
    } catch {
      throw Obstacle(
        .impossible(
          da: "Filen '\(source.path)' kan ikke læses: \(error)", en: "The file '\(source.path)' can't be read: \(error)",
          at: location))
    }
  }
}

extension FieldFinder {
  /// The option that words name in a select or group that was found otherwise.
  func member(_ words: String, of match: FieldMatch) throws(FieldSearchFailure) -> FieldMatch {
    let wanted = words.collapsed
    if let option = match.field.options.first(where: { $0.text.collapsed == wanted || $0.value == words }) {
      return FieldMatch(form: match.form, field: match.field, option: option, matchedBy: match.matchedBy)
    }
    let group = match.form.fields.filter { $0.isSameQuestion(as: match.field) }
    if let radio = group.first(where: { $0.label.text.collapsed == wanted || $0.value == words }) {
      return FieldMatch(form: match.form, field: radio, option: nil, matchedBy: match.matchedBy)
    }
    let candidates = match.field.options.isEmpty ? group.map(\.label.text) : match.field.options.map(\.text)
    throw FieldSearchFailure(sought: "option", words: words, candidates: candidates, isAmbiguous: false)
  }
}

extension String {
  /// White space collapsed: how words are compared and used as keys.
  var collapsed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// In lower case and white space collapsed, for comparing words.
  var folded: String { collapsed.lowercased() }
}
