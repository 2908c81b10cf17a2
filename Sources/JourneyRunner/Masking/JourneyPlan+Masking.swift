package import JourneyModel

extension JourneyPlan {
  /// The plan as it is judged and kept: every secret fact of its personas replaced by the token that stands for it in
  /// that persona's walks, also where a script wrote it out instead of naming the fact.
  package var masked: JourneyPlan {
    var literals = LiteralMask(masker: Masker(for: personas.first, of: self))
    var plan = self
    plan.personas = personas.map { $0.masked(by: Masker(for: $0, of: self)) }
    plan.oracle = oracle.map { literals.mask($0) }
    if let mailbox { plan.mailbox?.address = literals.mask(mailbox.address) }
    plan.reset = reset.map { literals.mask($0) }
    plan.expiry = expiry.map { literals.mask($0) }
    plan.standing = standing.map { literals.mask($0) }
    plan.steps = steps.map { literals.mask($0) }
    plan.refusal = refusal.map { literals.mask($0) }
    return plan
  }
}

extension Persona {
  fileprivate func masked(by masker: Masker) -> Persona {
    var masker = masker
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
