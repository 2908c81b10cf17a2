import FormClient
import JourneyModel
import PageModel

/// One walk to be played: who walks what, and with which mistake or detour.
struct WalkAssignment: Sendable {
  let plan: JourneyPlan
  let persona: Persona
  let repetition: Int
  /// The persona's masker before the walk; made once for all walks of the persona.
  let masker: Masker
  /// The mistake to make, with its experiment, or nil.
  var mistake: PlannedMistake?
  /// The detour to take, or nil.
  var detour: PlannedDetour?
  /// Whether the citizen's cookies are kept when the walk is over, for who looks at links afterwards.
  var keepsSession = false

  /// The experiment whose variant the walk is, or nil for a control walk.
  var experiment: String? { mistake?.id ?? detour?.id }

  /// Whether the citizen walks straight, without a mistake.
  var isControl: Bool { experiment == nil }

  /// Whether the walk may bind its citizen.
  var mayBind: Bool { isControl || passesBinding }

  /// Whether it is a variant that binds its citizen.
  var passesBinding: Bool { detour?.passesBinding == true }

  /// The walk's id, the same in every run.
  var id: WalkID {
    let own = "\(plan.id)/\(persona.id)/\(repetition)"
    return experiment.map { "\(own)\($0.dropFirst(plan.id.count))" } ?? own
  }
}

/// What came of a walk.
struct PlayedWalk: Sendable {
  let observed: ObservedWalk
  /// The forms that were sent, in order, unmasked: what mistakes are planned from.
  let submissions: [MetSubmission]
  /// What came of the mistake or detour, or nil on a control walk.
  let experiment: Experiment?
  /// The citizen whose cookies are still there, with the masker that knows the session, or nil.
  var session: KeptSession?
}

/// A session that a walk has left open.
struct KeptSession: Sendable {
  let citizen: CitizenID
  let masker: Masker
}

/// One sending of a form on a control walk, unmasked.
struct MetSubmission: Sendable {
  let step: String
  /// Whether it binds the citizen.
  let isBinding: Bool
  let submission: Submission
  /// The page that came back, or nil when none did.
  let answer: Page?
  /// Whether it led to a page that doesn't ask for the same again.
  var ledOn = false

  /// What the page that came back is known by.
  var answerMark: PageMark? { answer?.mark }
}

/// What a citizen knows a page by: its title and its first heading.
struct PageMark: Sendable, Hashable {
  let title: String
  let heading: String
}
