package import JourneyModel

/// Something that keeps a baseline and a run from being compared whole.
package struct Incompatibility: Sendable, Equatable, Codable {
  /// The kinds, in the order they are told.
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// The baseline's format is of another version: nothing in it can be trusted to mean the same.
    case schema
    /// The run didn't come to its end.
    case unfinishedRun
    /// The script, its personas, fragments or facts have changed.
    case plan
    /// The tool has another version.
    case tool
    /// The journey may contact other hosts.
    case hosts
    /// A check's rule has another version.
    case checkVersion
    /// Only the run has the check.
    case checkAdded
    /// Only the baseline has the check.
    case checkRemoved
    /// Only the run has the persona.
    case personaAdded
    /// Only the baseline has the persona.
    case personaRemoved
  }

  /// The kind.
  package let kind: Kind
  /// What it is about: a check's or persona's id, or an empty string.
  package let subject: String
  /// What differs and what it means for the comparison, in a sentence.
  package let message: LocalizedText

  /// Makes an incompatibility.
  package init(kind: Kind, subject: String = "", message: LocalizedText) {
    self.kind = kind
    self.subject = subject
    self.message = message
  }

  /// Whether nothing can be compared; the pipeline then ends with status 5.
  package var isBlocking: Bool { kind == .schema }

  /// All there are between two sides, by kind, then by subject.
  static func all(before: Baseline, after: Baseline, ending: RunEnding) -> [Incompatibility] {
    wholeRun(before, after, ending) + checks(before, after) + personas(before, after)
  }

  private static func wholeRun(_ before: Baseline, _ after: Baseline, _ ending: RunEnding) -> [Incompatibility] {
    var all: [Incompatibility] = []
    func add(_ kind: Kind, _ holds: Bool, _ da: String, _ en: String) {
      if holds { all.append(Incompatibility(kind: kind, message: LocalizedText(da: da, en: en))) }
    }
    let (old, new) = (before.schemaVersion, after.schemaVersion)
    add(
      .schema, old != new, "Baseline har format \(old), værktøjet format \(new): optag en ny baseline.",
      "The baseline has format \(old), the tool format \(new): record a new baseline.")
    add(
      .unfinishedRun, ending != .finished,
      "Kørslen blev ikke færdig; det, den ikke nåede, står som uafklaret.",
      "The run did not finish; what it did not reach is told as unknown.")
    add(
      .plan, before.planDigest != after.planDigest,
      "Forløbets script, personas eller fakta er ændret siden baseline; forskelle kan skyldes det.",
      "The journey's script, personas or facts have changed since the baseline; differences can be due to that.")
    add(
      .tool, before.toolVersion != after.toolVersion,
      "Baseline er lavet med version \(before.toolVersion), kørslen med \(after.toolVersion).",
      "The baseline was made with version \(before.toolVersion), the run with \(after.toolVersion).")
    add(
      .hosts, before.hosts != after.hosts,
      "Baseline måtte kontakte \(list(before.hosts)), kørslen \(list(after.hosts)).",
      "The baseline was allowed to contact \(list(before.hosts)), the run \(list(after.hosts)).")
    return all
  }

  private static func list(_ names: [String]) -> String { names.isEmpty ? "–" : names.joined(separator: ", ") }

  private static func checks(_ before: Baseline, _ after: Baseline) -> [Incompatibility] {
    let ids = Set(before.checks.keys).union(after.checks.keys).sorted()
    let all = ids.compactMap { id -> Incompatibility? in
      switch (before.checks[id], after.checks[id]) {
      case (let old?, let new?) where old != new:
        Incompatibility(
          kind: .checkVersion, subject: id,
          message: LocalizedText(
            da: "Kontrollen \(id) har version \(old) i baseline og \(new) nu; dens fund sammenlignes ikke.",
            en: "Check \(id) has version \(old) in the baseline and \(new) now; its findings are not compared."))
      case (nil, _?):
        Incompatibility(
          kind: .checkAdded, subject: id,
          message: LocalizedText(
            da: "Kontrollen \(id) er kommet til; dens fund kan ikke sammenlignes.",
            en: "Check \(id) has been added; its findings can't be compared."))
      case (_?, nil):
        Incompatibility(
          kind: .checkRemoved, subject: id,
          message: LocalizedText(
            da: "Kontrollen \(id) kørte ikke nu; dens fund kan ikke sammenlignes.",
            en: "Check \(id) did not run now; its findings can't be compared."))
      default: nil
      }
    }
    let order = Kind.allCases
    return order.flatMap { kind in all.filter { $0.kind == kind } }
  }

  private static func personas(_ before: Baseline, _ after: Baseline) -> [Incompatibility] {
    let added = after.personas.filter { before.reached(by: $0) == nil }.map { id in
      Incompatibility(
        kind: .personaAdded, subject: id,
        message: LocalizedText(
          da: "Persona \(id) findes ikke i baseline og holdes uden for tallene.",
          en: "Persona \(id) is not in the baseline and is left out of the figures."))
    }
    let removed = before.personas.filter { after.reached(by: $0) == nil }.map { id in
      Incompatibility(
        kind: .personaRemoved, subject: id,
        message: LocalizedText(
          da: "Persona \(id) gik ikke forløbet nu og holdes uden for tallene.",
          en: "Persona \(id) did not walk the journey now and is left out of the figures."))
    }
    return added + removed
  }
}
