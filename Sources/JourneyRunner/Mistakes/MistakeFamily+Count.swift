import JourneyModel

extension MistakeFamily {
  /// About how many mistakes one action of a script gives rise to: what the families make of a field with the kind of fact
  /// that is written there, as far as the script tells it.
  static func usualCount(of action: Action, on plan: JourneyPlan) -> Int {
    switch action.kind {
    case .fill(let target, let value):
      let fact = Knowledge.fact(in: value).flatMap { key in plan.personas.lazy.compactMap { $0.fact(key) }.first }
      let kind = fact.map(\.kind) ?? .text
      return writings[kind == .text ? FactKind(key: target.text.source) : kind, default: 1]
    case .choose, .select, .check, .uncheck: return 1
    case .upload: return 4
    case .open, .follow, .submit, .back, .reload, .wait, .poll, .session: return 0
    }
  }

  /// An empty field, other writings, invisible spaces and wrong answers, by kind of fact.
  private static let writings: [FactKind: Int] = [
    .cpr: 9, .phone: 9, .email: 6, .postcode: 6, .date: 8, .amount: 5, .name: 8,
  ]
}
