import FormClient
import JourneyModel
import PageModel

/// A date in three fields of one group, day, month and year (DKFDS, "Datofelter"; GOV.UK Design System, "Date input").
struct DateGroup: Sendable {
  private let parts: [FieldSituation]

  /// The group whose day a field is, or nil: two fields follow it in its group, whose words are month and year.
  init?(of situation: FieldSituation) {
    let fields = situation.submission.questions
    guard situation.isWritable, Self.reads(situation.field, 0), !situation.field.group.isEmpty,
      let index = fields.firstIndex(where: { $0.node == situation.field.node }), index + 2 < fields.count
    else { return nil }
    let others = fields[(index + 1)...(index + 2)]
    guard others.allSatisfy({ $0.group == situation.field.group }), Self.reads(fields[index + 1], 1),
      Self.reads(fields[index + 2], 2)
    else { return nil }
    parts =
      [situation]
      + others.map {
        FieldSituation(
          field: $0, submission: situation.submission, persona: situation.persona,
          entry: situation.submission.entry(for: $0))
      }
    guard parts.allSatisfy({ $0.isWritable && !$0.value.isEmpty }) else { return nil }
  }

  /// The same date with noughts in front, or without them.
  var harmless: [MistakeFamily.Variation] {
    let values = parts.map(\.value)
    let (short, long) = (values.prefix(2).map(Self.bare), values.prefix(2).map(Self.padded))
    return [("no-noughts", short), ("noughts", long)].compactMap { name, texts in
      texts == Array(values.prefix(2)) ? nil : variation(name, texts + values[2...], .sameResult)
    }
  }

  /// The 31st of February, which nobody can mean.
  var impossible: MistakeFamily.Variation? {
    variation("impossible", ["31", "02", parts[2].value], .errorToldRestKept)
  }

  private func variation(
    _ name: String, _ texts: [String], _ relation: Experiment.Relation
  ) -> MistakeFamily.Variation? {
    let slips = zip(parts, texts).compactMap { part, text in
      (relation == .sameResult ? part.harmless(name, text) : part.wrong(name, text)).map {
        Slip.Part(control: ControlMark(part.field), way: $0.way)
      }
    }
    let own = slips.first { $0.control == ControlMark(parts[0].field) }
    guard let first = own ?? slips.first else { return nil }
    return MistakeFamily.Variation(
      name: name, way: own?.way ?? .write(parts[0].value), relation: relation,
      others: slips.filter { $0.control != first.control || own == nil })
  }

  /// Whether a field's words are those of day, month or year.
  private static func reads(_ field: Field, _ part: Int) -> Bool {
    let words = field.label.text.lowercased().split { !$0.isLetter }.map(String.init)
    return words.first.map { Self.words[part].contains($0) } ?? false
  }

  private static let words: [Set<String>] = [
    ["dag", "day", "dd"], ["måned", "month", "mm"], ["år", "year", "åååå", "yyyy"],
  ]

  private static func bare(_ text: String) -> String { Int(text).map(String.init) ?? text }

  private static func padded(_ text: String) -> String { text.count == 1 ? "0\(text)" : text }
}
