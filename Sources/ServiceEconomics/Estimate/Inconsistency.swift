package import JourneyModel
import RunAnalysis

/// A figure of a document that its own inputs don't give.
package struct Inconsistency: Sendable, Equatable, Codable {
  /// One thing that would make the figures agree.
  package struct Explanation: Sendable, Equatable, Codable {
    /// The name: `shorter-calls`.
    package let key: String
    /// The value that fits.
    package let value: Double
    /// The explanation in a sentence.
    package let text: LocalizedText
  }

  /// The stated figure's key.
  package let key: String
  /// The figure as stated.
  package let stated: Double
  /// What the document's own inputs give.
  package let recomputed: Double
  /// What is wrong, in a sentence.
  package let summary: LocalizedText
  /// What would explain it; the document doesn't say which.
  package let explanations: [Explanation]
  /// What other figures support, or nil.
  package let support: LocalizedText?

  /// How far the stated figure is from the recomputed one, as a ratio.
  package var ratio: Double { stated / recomputed }

  /// The inconsistencies of a set's stated figures; a difference of up to 1 % is rounding.
  package static func all(_ set: AssumptionSet) -> [Inconsistency] {
    let document = StatedDocument(set)
    guard let stated = document.statedHours, let hours = document.hours, abs(stated / hours - 1) > 0.01,
      let calls = document.calls, let minutes = document.minutes, let reduction = document.reduction
    else { return [] }
    let (low, high) = (LocalizedNumber.decimal(stated), LocalizedNumber.decimal(hours, digits: 1))
    return [
      Inconsistency(
        key: "hours-saved", stated: stated, recomputed: hours,
        summary: LocalizedText(
          da: "Dokumentet angiver \(low.da) timer, men dets egne tal giver \(high.da) timer.",
          en: "The document states \(low.en) h, but its own figures give \(high.en) h."),
        explanations: explanations(calls: calls, minutes: minutes, reduction: reduction, stated: stated, hours: hours),
        support: support(document, minutes: minutes, fitting: stated * 60 / (calls * reduction)))
    ]
  }

  private static func explanations(
    calls: Double, minutes: Double, reduction: Double, stated: Double, hours: Double
  ) -> [Explanation] {
    let shorter = stated * 60 / (calls * reduction)
    let smaller = stated * 60 / minutes / calls
    let fewer = stated * 60 / minutes / reduction
    let factor = stated / hours
    func text(_ value: LocalizedText, _ da: (String) -> String, _ en: (String) -> String) -> LocalizedText {
      LocalizedText(da: da(value.da), en: en(value.en))
    }
    return [
      Explanation(
        key: "shorter-calls", value: shorter,
        text: text(
          LocalizedNumber.decimal(shorter, digits: 1), { "Hvert undgået opkald regnes til \($0) min." },
          { "Each avoided call is taken as \($0) min." })),
      Explanation(
        key: "smaller-reduction", value: smaller,
        text: text(
          LocalizedNumber.percent(smaller, digits: 1), { "Opkaldene falder kun \($0)." },
          { "Calls fall by \($0) only." })),
      Explanation(
        key: "fewer-calls-in-scope", value: fewer,
        text: text(
          LocalizedNumber.decimal(fewer), { "Kun \($0) af opkaldene er omfattet." },
          { "Only \($0) of the calls are in scope." })),
      Explanation(
        key: "realisation-factor", value: factor,
        text: text(
          LocalizedNumber.percent(factor, digits: 1), { "Kun \($0) af timerne er regnet som realiserbare." },
          { "Only \($0) of the hours are counted as realisable." })),
    ]
  }

  /// About what a phone call costs in 2012 according to the document on public chat services (seed number CHAT-06).
  private static let callPrice = 40.0

  private static func support(_ document: StatedDocument, minutes: Double, fitting: Double) -> LocalizedText? {
    guard let rate = document.impliedRate else { return nil }
    let priced = callPrice / rate * 60
    guard abs(priced - minutes) < abs(priced - fitting) else { return nil }
    let (hourly, time) = (LocalizedNumber.decimal(rate, digits: 2), LocalizedNumber.decimal(priced, digits: 1))
    let call = LocalizedNumber.decimal(minutes)
    return LocalizedText(
      da: "Besparelsen svarer til \(hourly.da) kr. pr. time; et opkald til ca. 40 kr. (chatdokumentet, 2012) varer da "
        + "\(time.da) min. Det støtter \(call.da) min. pr. opkald, men afgør det ikke.",
      en: "The saving amounts to \(hourly.en) kr/h; a call at about 40 kr (the chat document, 2012) then lasts "
        + "\(time.en) min. That supports \(call.en) min a call but doesn't settle it.")
  }
}
