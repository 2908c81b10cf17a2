import JourneyModel

/// About how many requests the detours of a journey add, as far as its plan tells.
///
/// Each is a walk up to its step and a few requests more. Each form is gone back to, and seen and changed from the review,
/// the change going on to the receipt where that may be ordered; another answer comes from a second tab once; the
/// session is lost once, and expired once where that can be played, after which the citizen begins anew; three addresses
/// are opened before a login; what binds is sent twice, by a second press and from a second tab; and where it binds twice
/// in a row the second is a payment, broken off.
struct DetourCount {
  /// The requests.
  let requests: Int

  /// Counts them.
  init(_ plan: JourneyPlan) {
    var (sent, forms, binding) = (0, [Int](), [Int]())
    for step in plan.walkedSteps {
      sent += RunPlan.addresses(of: step, plan).count
      if step.isBinding { binding.append(sent) } else if step.sends, binding.isEmpty { forms.append(sent) }
    }
    let (review, last) = (binding.first ?? sent, forms.last ?? 0)
    let isSeen = plan.service.environment != .production && plan.oracle != nil
    let isReset = plan.reset != nil
    requests = Detour.named(by: plan.mistakes).reduce(0) { total, detour in
      switch detour {
      case .back: total + forms.reduce(0) { $0 + $1 + 2 }
      case .change: binding.isEmpty ? total : total + forms.count * (review + 4)
      case .answerChanged:
        binding.isEmpty ? total : total + forms.count * (review + 4 + (isSeen ? sent - review + (isReset ? 1 : 0) : 0))
      case .tabsApart: isSeen && !binding.isEmpty ? total + sent + 3 + (isReset ? 1 : 0) : total
      case .sessionLost: total + 2 * last
      case .sessionExpired: plan.expiry == nil ? total : total + 2 * last + 1
      case .deepLink: plan.service.hosts.isEmpty ? total : total + 3 * 4
      case .doubleOrder, .twoTabs: isSeen ? total + binding.reduce(0) { $0 + $1 + 3 + (isReset ? 1 : 0) } : total
      case .reloadOrder: total
      case .cancelPayment: binding.count > 1 && isSeen ? total + sent : total
      }
    }
  }
}

extension Step {
  /// Whether the citizen sends a form in it.
  fileprivate var sends: Bool { actions.lastSending != nil }
}
