/// What the service remembers of how its answers came about: the forms it refused, the answers it showed, and from
/// where a form was sent.
///
/// A service without defects needs none of it; some defects and near-misses hang on it.
struct AnswerHistory: Sendable {
  /// How a citizen can be reached, as a case system keeps it beside the answers.
  struct Contact: Sendable, Equatable {
    let phone: String
    let email: String
  }

  /// What was wrong with the form when it was refused last.
  private var refused = FormErrors()
  /// What was wrong with it before it was put right.
  private var corrected = FormErrors()
  /// The answers as the review showed them last, and the names of those that were others before.
  private var shown: [SummaryList.Row] = []
  private var changed: [String] = []
  /// Whether the review has been shown since the first step, and whether the form was opened after it.
  private var isAfterReview = false
  private var isCorrection = false
  /// What was taken first, and whether another form came after it that was no correction.
  private(set) var contact: Contact?
  private var isAnsweredAnew = false

  /// The first step is shown, from which a second tab begins too.
  mutating func showFirstStep() { isAfterReview = false }

  /// The form is shown; after the review it is there to be corrected.
  mutating func showForm() { isCorrection = isAfterReview }

  /// The review is shown.
  mutating func showReview(_ rows: [SummaryList.Row]) {
    isAfterReview = true
    let isSame = { (one: SummaryList.Row, other: SummaryList.Row) in one.term == other.term && one.value == other.value
    }
    guard !shown.elementsEqual(rows, by: isSame) else { return }
    let before = shown
    let others = before.isEmpty ? [] : rows.filter { row in !before.contains { isSame($0, row) } }
    (shown, changed) = (rows, others.map(\.term))
  }

  /// The errors of a sent form that the citizen is told.
  ///
  /// - Parameters:
  ///   - found: What is wrong with it.
  ///   - sticks: Whether a service that never clears the result of its validation tells the old errors of a form that is
  ///     right by now.
  /// - Returns: The errors; none where the form is taken.
  mutating func judge(_ found: FormErrors, sticks: Bool) -> FormErrors {
    if found.isEmpty, !sticks {
      (corrected, refused) = (refused, FormErrors())
    } else if !found.isEmpty {
      refused = found
    }
    return refused
  }

  /// The citizen starts over.
  mutating func forgetErrors() { (refused, corrected) = (FormErrors(), FormErrors()) }

  /// A form is taken: the contact stays what it was, unless it is the first or comes from the review.
  mutating func take(phone: String, email: String) {
    isAnsweredAnew = contact != nil && !isCorrection
    if !isAnsweredAnew { contact = Contact(phone: phone, email: email) }
  }

  /// What the review tells of it.
  @HTMLBuilder func notes(on site: SiteContext) -> [HTMLNode] {
    let corrections = site.shows(.correctedErrorTold) ? corrected.faults.map { "Rettet: \($0.message)" } : []
    let changes = site.shows(.changeToldOnReview) ? changed.map { "Du har rettet: \($0.lowercased())" } : []
    let newest = site.shows(.newestAnswersTold) && isAnsweredAnew ? [Self.newest] : []
    for note in corrections + changes + newest {
      el(.div, .class("message"), .role("status")) { el(.p, text: note) }
    }
  }

  private static let newest = "Du har svaret på formularen mere end én gang. Her står dine nyeste svar, som vi bruger."
}
