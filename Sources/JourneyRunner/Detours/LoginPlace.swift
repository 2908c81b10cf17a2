import FormClient
import JourneyModel
import PageModel

/// Where a control walk met the login: what asked for it, and what is behind it.
struct LoginPlace {
  /// The service's own address that led to the login, or nil.
  let gate: Exchange?
  /// A link of the service's own that only pages behind the login show and that the journey doesn't follow, or nil; none
  /// with a number in its path, which another citizen or another order wouldn't have.
  let linkBehind: (step: String, url: String)?

  /// Finds the place on a walk; addresses are masked as the walk is.
  init(_ control: PlayedWalk, _ plan: JourneyPlan) {
    let own = WebURL(parsing: plan.service.base)?.origin
    let walk = control.observed
    let logins = control.submissions.filter { $0.isLogin(of: plan) }.map(\.step)
    let step = walk.walk.steps.last { logins.contains($0.step) }?.step
    let last = walk.walk.exchanges.first { $0.step == step && $0.cause == .submit }?.id ?? 0
    let before = walk.walk.exchanges.prefix { $0.id < last }
    let asked = before.lastIndex { exchange in
      [.open, .follow, .submit].contains(exchange.cause) && exchange.request.method == "GET"
        && WebURL(parsing: exchange.request.url)?.origin == own
    }
    gate = asked.map { before[$0] }
    linkBehind = Self.link(in: walk, after: last, own: own)
  }

  private static func link(in walk: ObservedWalk, after login: Int, own: String?) -> (step: String, url: String)? {
    let seen = Set(walk.walk.exchanges.compactMap { WebURL(parsing: $0.request.url)?.path })
    let open = Set(walk.pages.filter { $0.exchange.id <= login }.flatMap(\.page.links).compactMap { $0.url?.path })
    for page in walk.pages.reversed() where page.exchange.id > login && page.page.url.origin == own {
      let link = page.page.links.first { link in
        guard let url = link.url, url.origin == own, !link.isHidden else { return false }
        return !seen.contains(url.path) && !open.contains(url.path) && MaskToken.tokens(in: url.href).isEmpty
          && !url.path.contains(where: \.isNumber) && !leavesSession(link)
      }
      if let url = link?.url { return (page.exchange.step, url.href) }
    }
    return nil
  }

  /// Whether a link logs the citizen out, by its words or address.
  private static func leavesSession(_ link: Link) -> Bool {
    let words = (link.text + " " + link.reference).folded
    return ["log af", "log-af", "log ud", "log-ud", "logaf", "logud", "logout", "log out", "sign out", "signout"]
      .contains(where: words.contains)
  }
}
