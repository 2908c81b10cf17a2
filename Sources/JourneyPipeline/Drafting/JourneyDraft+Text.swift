import JourneyModel

extension JourneyDraft {
  /// The script's text.
  package var script: String {
    var lines = [
      "version: 1", "journey: \(id)", "title: \(ScriptWord.quoted(title))", "service:",
      "  name: \(ScriptWord.quoted(title))", "  authority: \(ScriptWord.quoted(authority))",
      "  base: \"${BASE_URL}\"", "  environment: \(environment.rawValue)",
    ]
    if !hosts.isEmpty { lines.append("  hosts: [\(hosts.map(ScriptWord.words).joined(separator: ", "))]") }
    lines += ["variables:", "  BASE_URL: \(ScriptWord.quoted(base))", "personas: [\(personaPath)]"]
    if let publicPartReason {
      lines.append("scope: {part: public-part, reason: \(ScriptWord.quoted(publicPartReason))}")
    }
    lines += ["steps:"] + steps.flatMap(\.lines)
    if let pending {
      lines += ["  # Ikke afprøvet: ret svarene, skriv hvad siden efter skal vise, og slet stop-before nedenfor."]
      lines += pending.lines
    }
    lines += ["goal: \(pending?.id ?? steps.last?.id ?? "start")"]
    if let pending { lines.append("stop-before: \(pending.id)") }
    lines += ["mistakes: \(environment == .production ? "none" : "standard")"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The persona's text.
  package var persona: String {
    var lines = [
      "version: 1", "id: \(Self.personaID)", "title: Anna på 34",
      "summary: Opdigtet. Ret oplysningerne, så de passer til den borger, I vil følge.", "outcome: completed",
    ]
    if facts.isEmpty {
      lines.append("facts: {}")
    } else {
      lines += ["facts:"] + facts.map { "  \($0.key): \(ScriptWord.quoted($0.value))" }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension JourneyDraft.Step {
  fileprivate var lines: [String] {
    var lines = ["  - id: \(id)", "    title: \(ScriptWord.quoted(title))"]
    if case .open(let address) = move { lines.append("    open: \(ScriptWord.words(address))") }
    if case .follow(let words) = move { lines.append("    follow: \(ScriptWord.target(words))") }
    for action in ["fill", "choose", "select", "check", "upload"] { lines += self.lines(for: action) }
    if case .submit(let words, let isBinding) = move {
      if isBinding { lines.append("    binding: true") }
      lines.append(words.isEmpty ? "    submit:" : "    submit: \(ScriptWord.target(words))")
    }
    if !captures.isEmpty {
      lines += ["    capture:"] + captures.map { "      \($0.key): \(ScriptWord.pattern($0.pattern))" }
    }
    if !expectation.isEmpty { lines.append("    expect: {\(expectation)}") }
    return lines
  }

  private func lines(for action: String) -> [String] {
    let own = entries.filter { $0.action == action && !isPart($0) }
    let parts = action == "select" ? entries.filter(isPart) : []
    guard !own.isEmpty || !parts.isEmpty else { return [] }
    let isChanging = own.contains { $0.value.hasPrefix("${capture.") }
    let reason = "    # Valgene skifter fra gang til gang: det første, som siden viser, bliver taget."
    let head = (isChanging ? reason + "\n" : "") + "    \(action):"
    if action == "check" { return [head] + own.map { "      - \(ScriptWord.target($0.target))" } }
    var pairs = own.map { (target: ScriptWord.target($0.target), value: ScriptWord.value($0.value)) }
    for target in parts.map(\.target) where !pairs.contains(where: { $0.target == ScriptWord.target(target) }) {
      let values = parts.filter { $0.target == target }.map { ScriptWord.value($0.value) }
      pairs.append((ScriptWord.target(target), "[\(values.joined(separator: ", "))]"))
    }
    guard pairs.contains(where: { ScriptWord.isMapping($0.target) }) else {
      return [head] + pairs.map { "      \($0.target): \($0.value)" }
    }
    return [head] + pairs.map { "      - {field: \($0.target), value: \($0.value)}" }
  }

  /// Whether an entry is one of several selects under the same words, as the day, month and year of a date.
  private func isPart(_ entry: JourneyDraft.Entry) -> Bool {
    entry.action == "choose" && entries.count { $0.action == "choose" && $0.target == entry.target } > 1
  }
}
