import JourneyModel
import PageModel

/// A form that the service led a citizen back to, where the citizen had sent it before and was to come elsewhere.
///
/// It is known by its signature: address without query, main heading, and the page's own text. A page that has changed,
/// or that tells of an error, is no return: a form for one more of the same lists what was added.
struct LedBack {
  /// The page as it was shown the second time.
  let page: JudgedPage
  /// What became of the answers given there the first time.
  let answers: [KeptAnswer]

  /// Looks for it at the end of a walk that failed.
  init?(_ walk: JudgedWalk) {
    let pages = walk.pages
    guard walk.walk.outcome.kind == .failed, let page = pages.last, page.record.step == walk.walk.outcome.step,
      page.record.problems.contains(where: { $0.kind == .unexpected }), page.isOwn, page.isAnswer,
      !page.entryFields.isEmpty, page.page.errors.isEmpty, Self.sentForm(page.record, of: walk),
      let before = pages.dropLast().last, before.isOwn, !before.isLike(page),
      pages.dropLast(2).contains(where: { $0.isLike(page) })
    else { return nil }
    self.page = page
    answers = KeptAnswer.all(of: walk.walk.steps.flatMap(\.entries), on: page.page)
  }

  /// Whether what the citizen had answered there is gone.
  var startsOver: Bool { !answers.isEmpty && answers.allSatisfy { !$0.isKept } }

  private static func sentForm(_ record: StepRecord, of walk: JudgedWalk) -> Bool {
    record.exchanges.contains { walk.exchange($0)?.cause == .submit }
  }
}

extension JudgedPage {
  /// Whether another page shows the same: address without query, main heading, own text.
  fileprivate func isLike(_ other: JudgedPage) -> Bool {
    page.url.origin == other.page.url.origin && page.url.path == other.page.url.path
      && Wording.stableKey(headline) == Wording.stableKey(other.headline)
      && ownBlocks.map(\.text) == other.ownBlocks.map(\.text)
  }
}
