import JourneyModel
import PageModel

/// Pairs the findings of a baseline with those of a run.
struct FindingMatcher {
  /// A finding with its counterpart, or alone.
  struct Pair: Sendable {
    let before: Finding?
    let after: Finding?
    let isRenamed: Bool
  }

  /// Pairs by fingerprint first, then by what single leftovers have in common.
  ///
  /// Single leftovers of the same check, step, family and kind of place are taken as the same thing under another name.
  /// Two leftovers on a side could be swapped, so they stay apart.
  static func pairs(before: [Finding], after: [Finding]) -> [Pair] {
    var pairs: [Pair] = []
    var unpairedBefore: [Finding] = []
    var candidates = Dictionary(grouping: after.sorted(by: precedes), by: \.fingerprint)
    for finding in before.sorted(by: precedes) {
      if let counterpart = candidates[finding.fingerprint]?.first {
        candidates[finding.fingerprint]?.removeFirst()
        pairs.append(Pair(before: finding, after: counterpart, isRenamed: false))
      } else {
        unpairedBefore.append(finding)
      }
    }
    let unpairedAfter = candidates.values.flatMap { $0 }.sorted(by: precedes)
    return pairs + renamed(before: unpairedBefore, after: unpairedAfter)
  }

  private static func renamed(before: [Finding], after: [Finding]) -> [Pair] {
    let earlier = Dictionary(grouping: before, by: Trait.init)
    let later = Dictionary(grouping: after, by: Trait.init)
    func isLone(_ finding: Finding) -> Bool {
      let trait = Trait(finding)
      return earlier[trait]?.count == 1 && later[trait]?.count == 1
    }
    return before.map { finding in
      guard isLone(finding), let counterpart = later[Trait(finding)]?.first else {
        return Pair(before: finding, after: nil, isRenamed: false)
      }
      return Pair(before: finding, after: counterpart, isRenamed: true)
    }
      + after.filter { !isLone($0) }.map { Pair(before: nil, after: $0, isRenamed: false) }
  }

  private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if left.fingerprint != right.fingerprint { return left.fingerprint < right.fingerprint }
    if left.place.key != right.place.key { return left.place.key < right.place.key }
    return left.severity > right.severity
  }

  /// What two findings must share to be the same thing under another name.
  private struct Trait: Hashable {
    let check: String
    let step: String
    let family: String?
    let kind: String?

    init(_ finding: Finding) {
      check = finding.check
      step = finding.step
      family = finding.family
      // A place that no script touches is called group, name and kind; only the kind outlives a new wording.
      let last = finding.place.key.split(omittingEmptySubsequences: true) { "|/:;,\u{1f}".contains($0) }.last
      kind = last.flatMap { FieldKind(rawValue: $0.trimmingSpaces) }?.rawValue
    }
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    let text = drop { $0 == " " }
    return String(text.reversed().drop { $0 == " " }.reversed())
  }
}
