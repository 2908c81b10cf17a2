import JourneyModel
import JourneyRunner
import JourneyScript
import PageModel

/// What a journey needs to be played: a script that reads, values for its variables, facts, a login.
struct JourneyNeeds {
  /// What was looked at.
  let items: [Checkup.Item]
  /// One address of each host that it names, the start page first.
  let addresses: [WebURL]

  /// The needs of a script that has been read.
  init(_ path: String, _ loaded: LoadedJourney, now: Int64, language: ReportLanguage) {
    func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
    func item(_ state: Checkup.State, _ text: String) -> Checkup.Item {
      Checkup.Item(area: .journey, subject: path, state: state, text: text)
    }
    guard let plan = loaded.plan, !loaded.diagnostics.contains(where: { $0.severity == .error }) else {
      items = loaded.diagnostics.filter { $0.severity == .error }.map { problem in
        let note = problem.notes.first.map { " (\($0))" } ?? ""
        return item(.problem, "\(problem.location): \(problem.message)\(note)")
      }
      addresses = []
      return
    }
    let steps = plan.steps.count, citizens = plan.personas.count
    var items = [
      item(
        .ok,
        text(
          "'\(plan.title)': \(steps) trin, \(citizens) \(citizens == 1 ? "borger" : "borgere"), "
            + "miljø \(plan.service.environment)",
          "'\(plan.title)': \(steps) \(steps == 1 ? "step" : "steps"), "
            + "\(citizens) \(citizens == 1 ? "citizen" : "citizens"), environment \(plan.service.environment)"))
    ]
    items.append(Self.facts(plan, text: text, item: item))
    items.append(Self.login(plan, now: now, text: text, item: item))
    if !loaded.diagnostics.isEmpty {
      let count = loaded.diagnostics.count
      items.append(item(.note, text("\(count) advarsler; se rejse lint", "\(count) warnings; see rejse lint")))
    }
    self.items = items
    addresses = Self.addresses(of: plan)
  }

  private static func facts(
    _ plan: JourneyPlan, text: (String, String) -> String, item: (Checkup.State, String) -> Checkup.Item
  ) -> Checkup.Item {
    guard let facts = plan.facts else {
      return item(
        .note,
        text(
          "ingen fakta: forkerte telefonnumre, gebyrer og frister kan ikke ses",
          "no facts: wrong phone numbers, fees and deadlines can't be seen"))
    }
    let count = facts.contacts.count + facts.values.count
    return item(.ok, text("\(count) fakta bekræftet \(facts.asOf)", "\(count) facts confirmed \(facts.asOf)"))
  }

  private static func login(
    _ plan: JourneyPlan, now: Int64, text: (String, String) -> String,
    item: (Checkup.State, String) -> Checkup.Item
  ) -> Checkup.Item {
    do throws(SessionError) {
      let notes = try SessionFiles(now: now).book(for: [plan]).notes
      guard let note = notes.first else {
        return item(.ok, text("kræver ingen session fra et menneske", "needs no session of a person"))
      }
      return item(.ok, text(note.da, note.en))
    } catch {
      return item(.problem, text(error.words.da, error.words.en))
    }
  }

  /// The page that the journey opens, where no citizen's facts stand in its address, and every host besides.
  private static func addresses(of plan: JourneyPlan) -> [WebURL] {
    let base = WebURL(parsing: plan.service.base)
    let opened = plan.steps.lazy.flatMap(\.actions).compactMap { action -> WebURL? in
      guard case .open(let address) = action.kind, address.variables.isEmpty else { return nil }
      return WebURL(parsing: address.source, base: base)
    }.first
    return [opened ?? base].compactMap { $0 } + plan.service.hosts.compactMap { WebURL(parsing: $0) }
  }
}
