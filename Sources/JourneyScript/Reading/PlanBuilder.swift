import JourneyModel

/// Builds the plan of one journey: reads its files, puts in fragments and variables, and judges the whole.
struct PlanBuilder {
  /// The files.
  let library: ScriptLibrary
  /// The values that the command line and the environment give.
  let given: [String: String]
  /// The files and folders with word lists that the command line names.
  var wordLists: [String] = []

  /// The plans of a journey: one, or one for each row of its table; none when a problem makes it unusable.
  func plans(_ path: String) -> [JourneyPlan] {
    guard let file = library.mapping(path, .journey) else { return [] }
    let folder = ScriptPath.folder(of: path)
    let templates = TemplateReader(scope: scope(file, row: .none))
    let guardian = guardian(file, folder: folder, templates: templates)
    var rows = [DataReader.Row.none]
    if let node = file["data"] {
      let reader = DataReader(library: library, guardian: guardian)
      rows = named(node, folder, templates).map { reader.rows($0, namedBy: node) } ?? []
    }
    let plans = rows.map { row in
      library.beginJourney()
      return plan(path, file, row: row, guardian: guardian)
    }
    return library.log.hasErrors ? [] : plans
  }

  private func plan(_ path: String, _ file: ScriptMapping, row: DataReader.Row, guardian: CPRGuard) -> JourneyPlan {
    let folder = ScriptPath.folder(of: path)
    let templates = TemplateReader(scope: scope(file, row: row))
    let personas = personas(file, folder: folder, templates: templates, guardian: guardian)
    let facts = file["facts"].flatMap { node in
      named(node, folder, templates).flatMap { FactsReader(library: library).facts($0, namedBy: node) }
    }
    let reader = StepReader(
      library: library, templates: templates, folder: folder, journeyFolder: folder,
      namedSession: namedSession(templates.scope, folder: folder))
    let steps = file["steps"].map(reader.steps) ?? []
    let expectations = ExpectationReader(templates: templates)
    let oracle = file["oracle"]?.mapping(.oracle)?["get"].flatMap { templates.template($0) }
    let id = file["journey"]?.identifier() ?? "", title = file["title"]?.text() ?? ""
    var plan = JourneyPlan(
      id: row.key.isEmpty ? id : "\(id)-\(row.key)", title: row.key.isEmpty ? title : "\(title): \(row.title)",
      source: path,
      digest: library.digest, service: service(file, templates), personas: personas.map(\.persona), facts: facts,
      oracle: oracle, standing: file["standing"].map { expectations.expectations($0) } ?? [], steps: steps,
      goal: file["goal"]?.text() ?? "", refusal: file["refusal"].map { expectations.expectations($0) } ?? [],
      mistakes: mistakes(file), checks: checks(file))
    plan.tags = (file["tags"]?.list() ?? []).compactMap { $0.identifier() }
    plan.retries = file["retries"].flatMap { $0.integer(in: KeyTable.retryRange) } ?? 0
    plan.stopBefore = file["stop-before"].flatMap { $0.text() }
    plan.reset = file["reset"]?.mapping(.reset)?["post"].flatMap { templates.template($0) }
    plan.expiry = file["expire"]?.mapping(.expire)?["post"].flatMap { templates.template($0) }
    plan.mailbox = file["mailbox"].flatMap { mailbox($0, templates) }
    plan.waivers = waivers(file)
    plan.scope = file["scope"].flatMap(scope)
    plan.wordLists = wordLists(file, folder, templates)
    let context = PlanContext(
      plan: plan, personas: personas, file: file, guardian: guardian, today: given[JourneyLoader.today],
      log: library.log)
    for rule in PlanRule.all { rule.check(context) }
    return plan
  }

  private func mailbox(_ node: ScriptNode, _ templates: TemplateReader) -> TestMailbox? {
    guard let mapping = node.mapping(.mailbox), let address = mapping["get"].flatMap({ templates.template($0) })
    else { return nil }
    let atMost = mapping["at-most"].map { $0.duration() } ?? 0
    if let atMost, atMost > KeyTable.longestMailWait {
      mapping["at-most"]?.report(.invalidValue, "a mail is waited for \(Int(KeyTable.longestMailWait)) s at most")
    }
    return TestMailbox(
      address: address, subjectKey: mapping["subject"]?.text() ?? "subject", textKey: mapping["text"]?.text() ?? "text",
      atMost: min(atMost ?? 0, KeyTable.longestMailWait))
  }

  /// A path that the caller gives counts from where the command runs, one that the script declares from its folder.
  private func namedSession(_ scope: VariableScope, folder: String) -> String? {
    let name = StepReader.sessionVariable
    if let path = given[name] { return ScriptPath.relative(ScriptPath.resolve(path, in: ""), to: folder) }
    return scope.values[name]?.source
  }

  private func scope(_ node: ScriptNode) -> TestedScope? {
    guard node.pairsIfMapping != nil else {
      guard let part = node.choice(TestedScope.Part.self) else { return nil }
      node.report(
        .scopeWithoutReason, "the journey leaves out a part of the errand and doesn't say why",
        notes: ["write scope: {part: \(part.rawValue), reason: …}; the report shows the reason"])
      return TestedScope(part: part, reason: "")
    }
    guard let mapping = node.mapping(.scope), let part = mapping["part"]?.choice(TestedScope.Part.self),
      let reason = mapping["reason"]?.text()
    else { return nil }
    return TestedScope(part: part, reason: reason)
  }

  private func scope(_ file: ScriptMapping, row: DataReader.Row) -> VariableScope {
    var scope = VariableScope(given: given)
    for (column, value) in row.values { scope.bind("data.\(column)", to: Template(value)) }
    for (key, value) in file["variables"]?.pairs() ?? [] {
      guard let name = key.identifier() else { continue }
      scope.declare(name, fallback: value.isEmpty ? nil : value.text())
    }
    return scope
  }

  /// The path that a node names, from the file it stands in.
  private func named(_ node: ScriptNode, _ folder: String, _ templates: TemplateReader) -> String? {
    templates.literal(node).map { ScriptPath.resolve($0, in: folder) }
  }

  private func guardian(_ file: ScriptMapping, folder: String, templates: TemplateReader) -> CPRGuard {
    let list = file["cpr-list"].flatMap { node in
      named(node, folder, templates).flatMap { library.text($0, namedBy: node) }
    }
    return CPRGuard(list: list ?? "")
  }

  private func personas(
    _ file: ScriptMapping, folder: String, templates: TemplateReader, guardian: CPRGuard
  ) -> [PersonaFile] {
    let reader = PersonaReader(library: library, guardian: guardian)
    guard let nodes = file["personas"]?.list() else { return [] }
    if nodes.isEmpty { file["personas"]?.report(.invalidValue, "a journey needs at least one persona") }
    return nodes.compactMap { node in
      named(node, folder, templates).flatMap { reader.persona($0, namedBy: node) }
    }
  }

  private func service(_ file: ScriptMapping, _ templates: TemplateReader) -> ServicePlan {
    let service = file["service"]?.mapping(.service)
    let base = service?["base"].flatMap { address($0, templates) }
    let hosts = (service?["hosts"]?.list() ?? []).compactMap { address($0, templates) }
    let environment = service?["environment"]?.choice(ServicePlan.Environment.self)
    return ServicePlan(
      name: service?["name"]?.text() ?? "", authority: service?["authority"]?.text() ?? "", base: base ?? "",
      environment: environment ?? .production, hosts: hosts)
  }

  private func address(_ node: ScriptNode, _ templates: TemplateReader) -> String? {
    guard let text = templates.literal(node) else { return nil }
    if WebAddress(text) != nil { return text }
    node.report(
      .invalidAddress, "\(node.name) must be an address with http:// or https:// and a host, not '\(text.prefix(120))'")
    return nil
  }

  private func mistakes(_ file: ScriptMapping) -> MistakePolicy {
    guard let node = file["mistakes"] else { return .none }
    if let families = node.elementsIfList {
      return .families(families.compactMap { $0.named("a family of mistakes").choice(MistakePolicy.knownFamilies) })
    }
    return node.choice(["none", "standard"]) == "standard" ? .standard : .none
  }

  private func wordLists(_ file: ScriptMapping, _ folder: String, _ templates: TemplateReader) -> [WordList]? {
    let reader = WordListReader(library: library)
    let own = (file["word-lists"]?.list() ?? []).flatMap { node in
      named(node, folder, templates).map { reader.lists($0, namedBy: node) } ?? []
    }
    let lists = own + wordLists.flatMap { reader.lists(ScriptPath.resolve($0, in: ""), namedBy: nil) }
    return lists.isEmpty ? nil : lists
  }

  private func waivers(_ file: ScriptMapping) -> [Waiver] {
    (file["waivers"]?.list() ?? []).compactMap { node in
      guard let mapping = node.mapping(.waiver) else { return nil }
      // Every key is read before one of them decides, so that all problems are shown.
      let check = mapping["check"]?.identifier(), reason = mapping["reason"]?.text()
      let by = mapping["by"]?.text(), until = mapping["until"]?.date()
      guard let check, let reason, let by, let until else { return nil }
      return Waiver(check: check, step: mapping["step"]?.text(), reason: reason, by: by, until: until)
    }
  }

  private func checks(_ file: ScriptMapping) -> [CheckSetting] {
    (file["checks"]?.pairs() ?? []).compactMap { key, value in
      guard let check = key.identifier() else { return nil }
      guard value.pairsIfMapping != nil else {
        return value.choice(CheckSetting.Level.self).map { CheckSetting(check: check, level: $0, reason: "") }
      }
      guard let mapping = value.mapping(.checkSetting),
        let level = mapping["level"]?.choice(CheckSetting.Level.self)
      else { return nil }
      return CheckSetting(check: check, level: level, reason: mapping["reason"]?.text() ?? "")
    }
  }
}
