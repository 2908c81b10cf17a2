/// What must hold before any step of "Skift læge".
struct ChangeGround: Sendable {
  let site: SiteContext

  /// The way to the refusal for those who can't change doctor at all; `nil` for everyone else.
  func refusal(_ visit: Visit) -> SiteResponse? {
    if case .departed(let country, _) = visit.citizen.residence {
      return refuse(visit, .departed(country: country))
    }
    return visit.citizen.age < ChangeRules.ownChoiceAge ? refuse(visit, .underFifteen) : nil
  }

  /// Remembers the refusal and leads to its page.
  func refuse(_ visit: Visit, _ refusal: ChangeRefusal) -> SiteResponse {
    site.state.updateChange(visit.session.id) { $0.refusal = refusal }
    return .seeOther(ChangePath.refusal)
  }
}

extension SiteContext {
  /// The reference number of a change that hasn't taken effect: the register's own, or one ordered here.
  func changeUnderWay(_ citizen: Citizen) -> String? {
    let ordered = changes.orders(of: citizen.subject).last { $0.errand != .card }?.reference
    return citizen.pendingChange ?? ordered
  }

  /// What a form calls a child, so that no CPR number stands in the page.
  func reference(of child: CPRNumber) -> String {
    register.citizen(child)?.subject ?? ""
  }
}
