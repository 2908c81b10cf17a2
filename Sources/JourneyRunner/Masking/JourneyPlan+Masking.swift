package import JourneyModel

extension JourneyPlan {
  /// The plan as it is judged and kept: every secret fact of its personas replaced by the token that stands for it in
  /// that persona's walks.
  package var masked: JourneyPlan {
    JourneyPlan(
      id: id, title: title, source: source, digest: digest, service: service,
      personas: personas.map { $0.masked(publicTexts: Masker.publicTexts(of: self)) }, facts: facts, oracle: oracle,
      standing: standing, steps: steps, goal: goal, refusal: refusal, mistakes: mistakes, checks: checks)
  }
}

extension Persona {
  fileprivate func masked(publicTexts: [String]) -> Persona {
    var masker = Masker(persona: self, publicTexts: publicTexts)
    let facts = facts.map { fact in
      PersonaFact(
        key: fact.key, value: masker.mask(fact.value), kind: fact.kind, isSecret: fact.isSecret,
        isHeldByAuthority: fact.isHeldByAuthority)
    }
    return Persona(
      id: id, title: title, summary: masker.mask(summary), facts: facts, share: share, shareSource: shareSource,
      rightOutcome: rightOutcome)
  }
}
