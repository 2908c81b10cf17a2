import FormClient
import JourneyModel
import PageModel

/// What became of a step so far, unmasked.
struct StepDraft {
  let step: Step
  var exchanges: [Int] = []
  /// The exchange of the page the citizen sees.
  var page: Int?
  var entries: [Entry] = []
  var problems: [StepProblem] = []
  /// Soft expectations that didn't hold.
  var notes: [StepProblem] = []
  /// How many requests were sent again.
  var retries = 0
  var captures: [String: String] = [:]
  /// How the walk ended in this step, or nil when it goes on.
  var end: WalkOutcome?
  /// What the last navigation of the step led to.
  var lastStatus: Int?
  var lastAddress = ""
  var lastResponse: HTTPResponse?
  var submissions: [MetSubmission] = []
  /// The cookies that weren't sent to a host because another site led there, as `name (host)`.
  var withheldCookies: [String] = []

  init(_ step: Step) { self.step = step }

  /// The record with its secrets masked.
  func record(_ status: StepRecord.Status, recorder: inout WalkRecorder) -> StepRecord {
    let captured = captures.sorted { $0.key < $1.key }.map { ($0.key, recorder.masker.mask($0.value)) }
    var record = StepRecord(
      step: step.id, status: status, exchanges: exchanges, page: page,
      entries: entries.map { $0.masked(by: &recorder.masker) },
      problems: problems.map { $0.masked(by: &recorder.masker) },
      captures: Dictionary(captured) { first, _ in first }, milliseconds: recorder.milliseconds(of: exchanges))
    record.notes = notes.map { $0.masked(by: &recorder.masker) }
    record.retries = retries
    return record
  }
}

extension Entry {
  /// The entry with its secrets masked; what is written in a password field is always one.
  func masked(by masker: inout Masker) -> Entry {
    let isPassword = kind == FieldKind.password.rawValue && !value.isEmpty
    let text = isPassword ? masker.learn(value, kind: .token, isFound: false).description : masker.mask(value)
    return Entry(
      field: masker.mask(field), label: masker.mask(label), group: masker.mask(group), name: name, kind: kind,
      value: text,
      fact: fact, matchedBy: matchedBy)
  }
}
