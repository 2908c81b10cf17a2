package import JourneyModel
package import PageModel

/// A journey with what several checks would otherwise each work out: whose pages are whose, and which step uses a
/// field.
package struct JourneyContext: Sendable {
  /// Everything the run saw of the journey.
  package let journey: ObservedJourney
  /// The origin of the service's base address, or nil when that is no URL.
  package let origin: String?
  private let uses: [String: [FieldUse]]
  private let shelf: ReadingShelf
  /// Whether a page is too large to be judged.
  let hasTooLargePage: Bool

  /// Reads the context of a journey.
  package init(_ journey: ObservedJourney) {
    self.init(journey, shelf: ReadingShelf(vocabulary: .own(adding: journey.plan.wordLists)))
  }

  /// Reads the context of a journey whose pages may be known already, to a shelf with the journey's vocabulary.
  init(_ journey: ObservedJourney, shelf: ReadingShelf) {
    self.journey = journey
    self.shelf = shelf
    origin = WebURL(parsing: journey.plan.service.base)?.origin
    uses = FieldUse.table(of: journey.walks)
    hasTooLargePage = PageSize.isExceeded(in: journey) { shelf.readings(of: $0) }
  }

  /// The words that checks look for.
  var vocabulary: Vocabulary { shelf.vocabulary }

  /// The plan, masked.
  package var plan: JourneyPlan { journey.plan }

  /// What checks read from one of the pages.
  func readings(of observed: ObservedPage) -> PageReadings { shelf.readings(of: observed) }

  /// The persona with an id.
  package func persona(_ id: String) -> Persona? { plan.personas.first { $0.id == id } }

  /// Whether an address belongs to the service itself, by origin: a login broker or payment provider does not.
  ///
  /// An authority can't mend another's pages, so only technical failures count there. A journey whose base is no URL
  /// owns every page.
  package func isOwn(_ url: WebURL) -> Bool { origin == nil || url.origin == origin }

  /// The step of the script that fills in a field of the page that another step led to, and the script's key for it.
  func use(of field: Field, onPageAfter step: String) -> FieldUse? {
    let candidates = uses[step, default: []]
    return candidates.first { !$0.name.isEmpty && $0.name == field.name && $0.kind == field.kind.rawValue }
      ?? candidates.first { !$0.label.isEmpty && $0.label == Wording.key(field.label.text) }
  }

  /// The steps that fill in the page that another step led to.
  func stepsFilling(pageAfter step: String) -> Set<String> { Set(uses[step, default: []].map(\.step)) }

  /// The step whose entries were made on the page that another step led to.
  func stepUsingForm(_ fields: [Field], onPageAfter step: String) -> String? {
    for field in fields {
      if let use = use(of: field, onPageAfter: step) { return use.step }
    }
    return nil
  }
}

/// That a step enters something in a field of the page that the step before led to.
struct FieldUse: Sendable, Equatable {
  let step: String
  let key: String
  let name: String
  let kind: String
  let label: String

  /// The uses by the step that led to the page, from all control walks, so that a walk that ended early names its
  /// fields as the others do.
  static func table(of walks: [ObservedWalk]) -> [String: [FieldUse]] {
    var table: [String: [FieldUse]] = [:]
    for walk in walks {
      var seen: String?
      for record in walk.walk.steps {
        if let seen, !opensPage(record, of: walk.walk) {
          for entry in record.entries {
            let use = FieldUse(
              step: record.step, key: entry.field, name: entry.name, kind: entry.kind, label: Wording.key(entry.label))
            if !table[seen, default: []].contains(use) { table[seen, default: []].append(use) }
          }
        }
        if record.page != nil { seen = record.step }
      }
    }
    return table
  }

  /// Whether a step begins by going elsewhere: its entries are then made on a page of its own.
  private static func opensPage(_ record: StepRecord, of walk: Walk) -> Bool {
    guard let first = record.exchanges.first, let exchange = walk.exchanges.first(where: { $0.id == first }) else {
      return false
    }
    return exchange.cause == .open || exchange.cause == .follow
  }
}
