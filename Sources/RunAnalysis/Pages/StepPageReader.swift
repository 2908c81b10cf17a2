package import JourneyModel
import PageModel

/// Takes down what citizens met on the pages that a journey's steps led to.
package enum StepPageReader {
  /// So much of a page is taken down; a hostile page is longer.
  private static let most = (fields: 60, options: 40, texts: 60)

  /// The pages, one a step that somebody came through, in plan order.
  package static func pages(of journey: ObservedJourney) -> [StepPage] {
    var told: Set<String> = []
    return journey.plan.steps.compactMap { step in
      guard let (walk, seen) = sight(of: step.id, in: journey) else { return nil }
      let page = Self.page(seen.page, step: step.id, walk: walk.walk, told: told)
      told.formUnion(page.texts)
      return page
    }
  }

  /// The first citizen who got through the step, else the first who saw a page there.
  private static func sight(of step: String, in journey: ObservedJourney) -> (ObservedWalk, ObservedPage)? {
    let sights = journey.walks.compactMap { walk -> (ObservedWalk, ObservedPage, Bool)? in
      guard let record = walk.walk.steps.first(where: { $0.step == step }), let page = walk.page(of: record.page) else {
        return nil
      }
      return (walk, page, record.status == .passed)
    }
    return (sights.first { $0.2 } ?? sights.first).map { ($0.0, $0.1) }
  }

  private static func page(_ page: Page, step: String, walk: Walk, told: Set<String>) -> StepPage {
    let heading = StablePassage.text(of: page.headings.first { $0.level == 1 }?.text ?? page.title)
    let fields = Self.fields(of: page)
    let buttons = page.forms.flatMap(\.submitButtons).filter { !$0.isHidden }.prefix(most.fields)
      .map { StablePassage.text(of: $0.label.text) }
    // Told once: in its own row, or on the step where a frame's text first stands.
    var known = told.union(buttons).union([heading])
    for field in fields { known.formUnion([field.label, field.help] + field.options) }
    var texts: [String] = []
    for line in page.text.split(separator: "\n").lazy.prefix(1_000) where texts.count < most.texts {
      let text = StablePassage.text(of: String(line))
      if !text.isEmpty, text != StablePassage.gap, known.insert(text).inserted { texts.append(text) }
    }
    return StepPage(
      step: step, persona: walk.persona, heading: heading, fields: fields, buttons: buttons, texts: texts,
      hosts: hosts(of: step, in: walk))
  }

  private static func fields(of page: Page) -> [PageField] {
    var groups: Set<String> = []
    let all = page.forms.flatMap(\.entryFields).prefix(most.fields * most.options)
    return all.compactMap { field -> PageField? in
      guard field.kind == .radio, !field.name.isEmpty else {
        return Self.field(field, options: field.options.map(\.text))
      }
      guard groups.insert(field.name).inserted else { return nil }
      return Self.field(field, options: all.filter(field.isSameQuestion).map(\.label.text))
    }.prefix(most.fields).map { $0 }
  }

  private static func field(_ field: Field, options: [String]) -> PageField {
    let isGroup = field.kind == .radio && !field.group.isEmpty
    return PageField(
      name: StablePassage.text(of: field.name), label: StablePassage.text(of: isGroup ? field.group : field.label.text),
      kind: field.kind.rawValue, isRequired: field.isRequired, help: StablePassage.text(of: field.description),
      options: options.prefix(most.options).map(StablePassage.text))
  }

  private static func hosts(of step: String, in walk: Walk) -> [String] {
    let answered = walk.exchanges.filter { $0.step == step && $0.response != nil }
    return Set(answered.compactMap { WebURL(parsing: $0.request.url)?.host }).sorted()
  }
}
