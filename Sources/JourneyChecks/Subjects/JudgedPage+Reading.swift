import JourneyModel
import PageModel

extension JudgedPage {
  /// The stretches of text that the citizen sees.
  var blocks: [TextBlock] { readings.blocks }

  /// Whether the page shows a way to reach the authority.
  var showsContact: Bool { readings.showsContact }

  /// Whether the page itself shows a number or an address, without another click.
  var showsDirectContact: Bool { readings.showsDirectContact }

  /// The stretches of the page's own text, without header, footer, menus, side boxes and code.
  var ownBlocks: [TextBlock] {
    blocks.filter { $0.surroundings.isDisjoint(with: [.header, .footer, .navigation, .aside, .code]) }
  }

  /// The stretches of its own text that no page under another heading has, on this walk or another citizen's.
  ///
  /// That is what the page is about, without what pages repeat in markup that doesn't tell a frame. Refusals of other
  /// citizens may share what to do now.
  var distinctBlocks: [TextBlock] {
    let others = context.ownPages.lazy.filter { !$0.isRefusal && $0.headline != headline }
    let elsewhere = Set(otherPages.flatMap(\.ownBlocks).map(\.text)).union(others.flatMap(\.ownBlocks).map(\.text))
    return ownBlocks.filter { !elsewhere.contains($0.text) }
  }

  /// The pages of the walk under other headings.
  var otherPages: [JudgedPage] {
    JudgedWalk(context: context, observed: walk).pages.filter { $0.headline != headline }
  }

  /// Whether it is the page that rightly refuses the citizen.
  var isRefusal: Bool {
    guard walk.walk.outcome.kind == .correctlyRefused, experiment == nil else { return false }
    return walk.walk.steps.last { $0.page != nil }?.step == record.step
  }

  /// Whether it is the first page that the citizen sees.
  var isStart: Bool { walk.walk.steps.first { $0.page != nil }?.step == record.step && experiment == nil }

  /// Whether scripts may change the page after it is served.
  var hasScripts: Bool { page.tree.elements.contains { page.tree.isElement($0, "script") } }

  /// The words of the page's main heading, else its title.
  var headline: String { page.headings.first { $0.level == 1 }?.text ?? page.title }

  /// A place on the page.
  func place(_ key: String, _ label: String = "", at node: NodeID? = nil) -> Place {
    let line = node.map { Int(page.tree[$0].line) } ?? 0
    return Place(key: key, label: label, line: line > 0 ? line : nil)
  }
}

extension JourneyContext {
  /// The service's own pages that citizens saw on control walks, in order.
  var ownPages: [JudgedPage] {
    journey.walks.flatMap { JudgedWalk(context: self, observed: $0).pages }.filter { $0.isOwn && $0.isAnswer }
  }

  /// The step under which a journey as a whole is reported: the first one that showed a page.
  var firstStep: String {
    journey.walks.lazy.flatMap(\.walk.steps).first { $0.page != nil }?.step ?? plan.steps.first?.id ?? ""
  }

  /// The probe of an address.
  func probe(_ request: ProbeRequest) -> ObservedProbe? { journey.probes.first { $0.probe.request == request } }
}

extension ObservedProbe {
  /// The status that the last hop answered with, or nil when nothing came back.
  var status: Int? { probe.exchanges.last?.response?.status }
}
