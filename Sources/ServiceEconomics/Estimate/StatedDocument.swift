import JourneyModel
import RunAnalysis

/// A document's own figures, put through its own arithmetic.
struct StatedDocument {
  let calls: Double?
  let minutes: Double?
  let reduction: Double?
  let statedHours: Double?
  let statedKroner: Double?
  let investment: Double?

  init(_ set: AssumptionSet) {
    func positive(_ key: String) -> Double? {
      set.stated.first { $0.key == key }.flatMap { $0.value > 0 && $0.value.isFinite ? $0.value : nil }
    }
    calls = positive("calls-per-year")
    minutes = positive("minutes-per-call")
    reduction = positive("reduction")
    statedHours = positive("hours-saved")
    statedKroner = positive("saving")
    investment = positive("investment")
  }

  /// 19,460 x 30 % = 5,838.
  var callsAvoided: Double? { calls.flatMap { calls in reduction.map { calls * $0 } } }

  /// 5,838 calls x 8 min = 778.4 h.
  var hours: Double? { callsAvoided.flatMap { calls in minutes.map { calls * $0 / 60 } } }

  /// 150,000 kr / 486 h = 308.64 kr/h: no document states a rate.
  var impliedRate: Double? { statedKroner.flatMap { kroner in statedHours.map { kroner / $0 } } }

  /// 778.4 h x 308.64 kr/h = 240,247 kr.
  var kroner: Double? { hours.flatMap { hours in impliedRate.map { hours * $0 } } }

  var callsComputation: LocalizedText? {
    guard let calls, let reduction else { return nil }
    let (number, share) = (LocalizedNumber.decimal(calls), LocalizedNumber.percent(reduction))
    return LocalizedText(da: "\(number.da) opkald x \(share.da)", en: "\(number.en) calls x \(share.en)")
  }

  var hoursComputation: LocalizedText? {
    guard let callsComputation, let minutes else { return nil }
    let number = LocalizedNumber.decimal(minutes)
    return LocalizedText(
      da: "\(callsComputation.da) x \(number.da) min / 60", en: "\(callsComputation.en) x \(number.en) min / 60")
  }

  var kronerComputation: LocalizedText? {
    guard let hours, let impliedRate else { return nil }
    let (number, rate) = (LocalizedNumber.decimal(hours, digits: 1), LocalizedNumber.decimal(impliedRate, digits: 2))
    return LocalizedText(da: "\(number.da) timer x \(rate.da) kr./time", en: "\(number.en) h x \(rate.en) kr/h")
  }
}
