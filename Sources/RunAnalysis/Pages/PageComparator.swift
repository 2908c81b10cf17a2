import JourneyModel

/// Holds the pages of a run against those of its baseline, step by step.
struct PageComparator {
  private let before: [StepPage]
  private let after: [StepPage]
  private let textsBefore: Set<String>
  private let textsAfter: Set<String>

  /// A comparison; without pages on a side there is nothing to tell.
  init(before: [StepPage], after: [StepPage]) {
    (self.before, self.after) = (before, after)
    textsBefore = Set(before.flatMap(\.texts))
    textsAfter = Set(after.flatMap(\.texts))
  }

  /// The steps whose pages differ: the run's in plan order, then those that only the baseline has.
  var changes: [PageChange] {
    guard !before.isEmpty, !after.isEmpty else { return [] }
    let gone = before.filter { old in !after.contains { $0.step == old.step } }
    let all =
      after.map(change)
      + gone.map { old in
        PageChange(step: old.step, items: [PageChange.Item(kind: .step, before: old.heading, after: nil)])
      }
    return all.filter { !$0.items.isEmpty }
  }

  private func change(_ now: StepPage) -> PageChange {
    guard let old = before.first(where: { $0.step == now.step }) else {
      return PageChange(step: now.step, items: [PageChange.Item(kind: .step, before: nil, after: now.heading)])
    }
    // Another citizen may rightly be shown another page.
    guard old.persona == now.persona else { return PageChange(step: now.step, items: []) }
    let heading = Self.item(.heading, old.heading, now.heading)
    let fields = FieldPairing.pairs(before: old.fields, after: now.fields).flatMap(Self.items)
    let buttons = Self.listed(.button, old.buttons, now.buttons)
    let texts = TextPairing.pairs(
      before: old.texts.filter { !textsAfter.contains($0) }, after: now.texts.filter { !textsBefore.contains($0) }
    ).map { PageChange.Item(kind: .text, before: $0.before, after: $0.after) }
    let hosts = Self.item(.hosts, old.hosts.joined(separator: ", "), now.hosts.joined(separator: ", "))
    return PageChange(step: now.step, items: heading + fields + buttons + texts + hosts)
  }

  private static func items(_ pair: FieldPairing.Pair) -> [PageChange.Item] {
    guard let old = pair.before, let now = pair.after else {
      return [PageChange.Item(kind: .field, before: pair.before?.label, after: pair.after?.label)]
    }
    let parts =
      item(.label, old.label, now.label) + item(.control, old.kind, now.kind, field: now.label)
      + item(.required, "\(old.isRequired)", "\(now.isRequired)", field: now.label)
      + item(.help, old.help, now.help, field: now.label)
    return parts + listed(.option, old.options, now.options, field: now.label)
  }

  private static func item(
    _ kind: PageChange.Kind, _ before: String, _ after: String, field: String = ""
  ) -> [PageChange.Item] {
    guard before != after else { return [] }
    return [
      PageChange.Item(
        kind: kind, field: field, before: before.isEmpty ? nil : before, after: after.isEmpty ? nil : after)
    ]
  }

  /// The words that only one side has; a single one on each side is one that was changed.
  private static func listed(
    _ kind: PageChange.Kind, _ before: [String], _ after: [String], field: String = ""
  ) -> [PageChange.Item] {
    let (old, new) = (before.filter { !after.contains($0) }, after.filter { !before.contains($0) })
    if old.count == 1, new.count == 1 { return item(kind, old[0], new[0], field: field) }
    return old.map { PageChange.Item(kind: kind, field: field, before: $0, after: nil) }
      + new.map { PageChange.Item(kind: kind, field: field, before: nil, after: $0) }
  }
}

/// Pairs the fields of two pages: by label, then by name, then what alone is left of its kind.
enum FieldPairing {
  /// A field with its counterpart, or alone.
  struct Pair: Equatable {
    var before: PageField?
    var after: PageField?
  }

  /// The pairs in the new page's order, then those that are gone.
  static func pairs(before: [PageField], after: [PageField]) -> [Pair] {
    var left = before
    var pairs = after.map { Pair(after: $0) }
    func pair(_ isSame: (PageField, PageField) -> Bool) {
      for index in pairs.indices where pairs[index].before == nil {
        guard let now = pairs[index].after, let found = left.firstIndex(where: { isSame($0, now) }) else { continue }
        pairs[index].before = left.remove(at: found)
      }
    }
    pair { !$0.label.isEmpty && $0.label == $1.label && $0.kind == $1.kind }
    pair { !$0.label.isEmpty && $0.label == $1.label }
    pair { !$0.name.isEmpty && $0.name == $1.name }
    let alone = pairs.compactMap { $0.before == nil ? $0.after : nil }
    pair { old, now in left.count == 1 && alone.count == 1 && old.kind == now.kind }
    return pairs + left.map { Pair(before: $0) }
  }
}

/// Pairs lines of text that say nearly the same.
enum TextPairing {
  /// A line with its counterpart, or alone.
  struct Pair: Equatable {
    var before: String?
    var after: String?
  }

  /// Two lines are one that was rewritten where they share half their words (Dice's coefficient).
  static func pairs(before: [String], after: [String]) -> [Pair] {
    var left = before.map { ($0, words(of: $0)) }
    let pairs = after.map { text -> Pair in
      let own = words(of: text)
      let likeness = left.map {
        own.isEmpty ? 0 : Double(2 * own.intersection($0.1).count) / Double(own.count + $0.1.count)
      }
      guard let best = likeness.indices.max(by: { likeness[$0] < likeness[$1] }), likeness[best] >= 0.5 else {
        return Pair(after: text)
      }
      return Pair(before: left.remove(at: best).0, after: text)
    }
    return pairs + left.map { Pair(before: $0.0) }
  }

  private static func words(of text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }
}
