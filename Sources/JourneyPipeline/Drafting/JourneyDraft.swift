package import JourneyModel

/// A journey as it is being written: what `rejse new` saw and was told, on its way to two YAML files.
package struct JourneyDraft: Sendable, Equatable {
  /// One step.
  package struct Step: Sendable, Equatable {
    /// The id, unique in the draft.
    package let id: String
    /// What reports call it.
    package let title: String
    /// What leads away from the page, with its words: `open`, `follow` or `submit`.
    package let move: Move
    /// What is entered before.
    package var entries: [Entry] = []
    /// What is remembered of the page that it leads to, for the next step: the key and a regular expression.
    package var captures: [Capture] = []
    /// What is expected of the page that the step leads to, as a script writes it; empty where nobody has seen it.
    package var expectation = ""
  }

  /// A value of a page that differs from visit to visit.
  package struct Capture: Sendable, Equatable {
    /// What a script calls it.
    package let key: String
    /// What it looks like.
    package let pattern: String
  }

  /// What leads to the next page.
  package enum Move: Sendable, Equatable {
    case open(String)
    case follow(String)
    /// A button's words or `{name: …}`; binding where they say that the citizen orders, sends or pays.
    case submit(String, isBinding: Bool)
  }

  /// What is entered in one control.
  package struct Entry: Sendable, Equatable {
    /// The script's key: fill, choose, select, check or upload.
    package let action: String
    /// The control, as the inventory names it.
    package let target: String
    /// The value as a script writes it: a variable of the persona, or words of the page; empty for a box that is ticked.
    package let value: String
  }

  /// The journey's id.
  package let id: String
  /// What the citizen wants.
  package var title: String
  /// Who answers for the service.
  package let authority: String
  /// The origin that the steps' addresses stand on.
  package let base: String
  /// Where the service stands.
  package let environment: ServicePlan.Environment
  /// Further addresses that may be contacted.
  package let hosts: [String]
  /// The steps so far.
  package var steps: [Step] = []
  /// What is known about the citizen, by key, in the order in which the service asked.
  package var facts: [(key: String, value: String)] = []
  /// The files that are attached, to be written beside the script.
  package var attachments: [DraftAttachment] = []
  /// The next step, written and not tried, where the errand goes on from the last page.
  package var pending: Step?
  /// Why the journey ends where it does, when a login stopped it.
  package var publicPartReason: String?

  package static func == (one: Self, other: Self) -> Bool {
    one.script == other.script && one.persona == other.persona
  }

  /// The persona's id.
  package static let personaID = "borger"

  /// The persona's file, beside the script's own.
  package var personaPath: String { "personas/\(id)-\(Self.personaID).yaml" }

  /// An id that no step has yet.
  package func freeID(from words: String) -> String {
    let wanted = ScriptWord.id(words, otherwise: "trin-\(steps.count + 1)")
    let taken = Set(steps.map(\.id))
    guard taken.contains(wanted) else { return wanted }
    return (2...(steps.count + 2)).lazy.map { "\(wanted)-\($0)" }.first { !taken.contains($0) } ?? wanted
  }

  /// Forgets what an earlier way of answering the last step's page would have remembered of it.
  package mutating func forgetCaptures() {
    if let last = steps.indices.last { steps[last].captures = [] }
  }

  /// The variable that stands for an option that changes, remembered as the first of its kind on the last step's page.
  package mutating func variable(capturing pattern: String, field: String) -> String? {
    guard let last = steps.indices.last else { return nil }
    let wanted = ScriptWord.key(field, otherwise: "valg")
    let taken = steps.flatMap(\.captures).map(\.key)
    let keys = [wanted] + (2...(taken.count + 2)).map { "\(wanted)-\($0)" }
    guard let key = keys.first(where: { !taken.contains($0) }) else { return nil }
    steps[last].captures.append(Capture(key: key, pattern: pattern))
    return "${capture.\(key)}"
  }

  /// The variable that stands for a value, remembered as a fact under a key made of the field's words.
  package mutating func variable(for value: String, field: String) -> String {
    let wanted = ScriptWord.key(field, otherwise: "svar")
    for number in 1... {
      let key = number == 1 ? wanted : "\(wanted)-\(number)"
      guard let known = facts.first(where: { $0.key == key }) else {
        facts.append((key, value))
        return "${persona.\(key)}"
      }
      if known.value == value { return "${persona.\(key)}" }
    }
    return value
  }
}
