import JourneyModel
import PageModel

/// What binds the citizen counts once, however often it is sent.
///
/// Impatient citizens press twice, reload, and come back in a second tab. Judged on the detours that send a binding form
/// a second time: by the oracle's number of records after the first sending and at the end, else by the reference
/// numbers on the two receipts. A refusal of the second sending is as good as the first receipt shown again.
package struct RepeatedOrder: ExperimentCheck {
  package init() {}

  package func judge(_ series: ExperimentSeries) -> [Verdict] {
    guard series.relation == .countsOnce else { return [.notApplicable(step: series.step)] }
    return series.experiments.map { judge($0, in: series) }
  }

  private func judge(_ experiment: ObservedExperiment, in series: ExperimentSeries) -> Verdict {
    guard let first = experiment.left, let second = experiment.answer, experiment.experiment.incomplete == nil else {
      return series.incomplete(experiment)
    }
    if let before = RecordCount(experiment.experiment.oracleBefore),
      let after = RecordCount(experiment.variant.walk.oracle)
    {
      guard after.value > before.value else { return .passed(step: series.step) }
      return series.failed(
        at: Self.place, in: experiment, .registered(after.value - before.value),
        Observation(second.page.text))
    }
    let numbers = [first, second].map { Self.numbers(on: $0, series) }
    guard !numbers[0].isEmpty, !numbers[1].isEmpty else {
      return .cannotTell(step: series.step, reason: .nothingToCount)
    }
    guard numbers[0].isDisjoint(with: numbers[1]) else { return .passed(step: series.step) }
    return series.failed(
      at: Self.place, in: experiment, .twoNumbers, Observation(second.page.text), confidence: .heuristic)
  }

  private static let place = Place(key: "order", label: "")

  /// The reference numbers that a receipt shows beside words for one.
  private static func numbers(on page: ObservedPage, _ series: ExperimentSeries) -> Set<String> {
    let values = series.context.readings(of: page).labelledValues.filter { value in
      Wording.words(of: value.label).contains(where: ReceiptWords.reference.contains)
    }
    let words = values.flatMap { $0.value.split(whereSeparator: \.isWhitespace) }
    return Set(words.filter { MissingReference.isNumber($0) }.map { $0.trimmingPunctuation })
  }
}

/// How many records an oracle's answer holds: the elements of its first list.
private struct RecordCount {
  let value: Int

  /// Counts them; nil where the oracle gave no list, or an empty one, which says nothing about the order.
  init?(_ answer: OracleAnswer?) {
    guard let answer, answer.status == 200 else { return nil }
    let records = answer.values.compactMap { value -> String? in
      let keys = value.path.split(separator: ".")
      return keys.firstIndex { Int($0) != nil }.map { keys[...$0].joined(separator: ".") }
    }
    let lists = Dictionary(grouping: Set(records)) { $0.split(separator: ".").dropLast().joined(separator: ".") }
    guard let most = lists.values.map(\.count).max() else { return nil }
    value = most
  }
}

extension Substring {
  fileprivate var trimmingPunctuation: String {
    String(drop { !$0.isLetter && !$0.isNumber }.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
  }
}

extension LocalizedText {
  fileprivate static let nothingToCount = LocalizedText(
    da: "Hverken et orakel eller to referencenumre viser, om der blev bestilt to gange.",
    en: "Neither an oracle nor two reference numbers show whether it was ordered twice.")

  fileprivate static func registered(_ more: Int) -> LocalizedText {
    LocalizedText(
      da: "Formularen blev sendt igen, og registret har nu \(more) mere end efter første gang.",
      en: "The form was sent again, and the register now holds \(more) more than after the first time.")
  }

  fileprivate static let twoNumbers = LocalizedText(
    da: "Formularen blev sendt igen, og kvitteringen har fået et nyt nummer.",
    en: "The form was sent again, and the receipt has a new number.")
}
