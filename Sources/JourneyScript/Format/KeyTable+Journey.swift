import JourneyModel

extension KeyTable {
  /// The newest version of the script format.
  static let scriptVersion = 1

  static let journey = KeyTable(
    name: "journey", summary: "A journey: one citizen errand, from the start page to the receipt.",
    keys: [
      Key("version", .integer(1...scriptVersion), required: true, "the version of the format", example: "version: 1"),
      Key("journey", .identifier, required: true, "the journey's id", example: "journey: sundhedskort"),
      Key("title", .text, required: true, "what the citizen wants", example: "title: Bestil nyt sundhedskort"),
      Key("tags", .list(.identifier), "words by which runs choose journeys", example: "tags: [natlig, betaling]"),
      Key("service", .table("service"), required: true, "the service under test"),
      Key(
        "personas", .list(.path), required: true, "the files of the citizens who play the journey",
        example: "personas: [personas/mistet-kort.yaml]"),
      Key(
        "cpr-list", .path, "a file with official test CPR numbers, one a line, that personas may use",
        example: "cpr-list: testborgere.txt"),
      Key(
        "facts", .path, "a file with dated facts that pages must agree with", example: "facts: facts/sundhedskort.yaml"),
      Key(
        "variables", .map(key: "name", .either([.text, .nothing])),
        "variables with their default; an empty one must be given when the journey is run",
        example: "variables: {BASE_URL: \"http://127.0.0.1:8080\"}"),
      Key(
        "data", .path,
        "a table as CSV (RFC 4180, commas or semicolons) with one run of the journey for each row, its columns used as "
          + "${data.column}; the first column names the run", example: "data: kommuner.csv"),
      Key("oracle", .table("oracle"), "asks a test environment what was really registered"),
      Key("mailbox", .table("mailbox"), "where a test environment shows what the citizen was sent"),
      Key("reset", .table("reset"), "puts the citizen back in a test environment before each walk"),
      Key("expire", .table("expire"), "ends a citizen's session in a test environment, as its clock would"),
      Key(
        "scope", .either([.choice(TestedScope.Part.allCases.map(\.rawValue)), .table("scope")]), default: "the whole",
        "which part of the errand is tested, where it isn't the whole; every report says so",
        example: "scope: {part: public-part, reason: Resten kræver MitID}"),
      Key(
        "standing", .table("expect"), "what must hold on every page", example: "standing: {language: da}"),
      Key("steps", .list(.table("step")), required: true, "what the citizen does, in order"),
      Key(
        "goal", .text, required: true, "the id of the step after which the errand is done",
        example: "goal: kvittering"),
      Key(
        "stop-before", .text, "the id of the step before which every walk ends on purpose",
        example: "stop-before: betaling"),
      Key(
        "retries", .integer(retryRange), default: "0",
        "how often a request that changes nothing is sent again after a transient failure", example: "retries: 2"),
      Key(
        "refusal", .table("expect"), "what tells a page that refuses the citizen, rightly or wrongly",
        example: "refusal: {heading: Du kan ikke bestille}"),
      Key(
        "mistakes", .either([.choice(["none", "standard"]), .list(.choice(MistakePolicy.knownFamilies))]),
        default: "none", "which of the citizens' slips and detours are played; none are in production",
        example: "mistakes: standard"),
      Key(
        "checks", .map(key: "check id", .either([.choice(CheckSetting.Level.words), .table("check-setting")])),
        "settings of single checks", example: "checks: {TXT-01: off}"),
      Key(
        "word-lists", .list(.path),
        """
        files with words that checks look for beside the program's own, or folders with such files; the name tells what \
        they are: \(WordList.Subject.allCases.map { "\($0.rawValue).txt" }.joined(separator: ", ")). One entry a line, \
        comments begin with #: a stiff word as "såfremt = hvis"; a term as "term, another form = meaning ; plain \
        words"; a message that could stand at any field; a phrase that blames; a name as "name = other name". A star \
        stands for any ending
        """, example: "word-lists: [ordlister/terms.txt]"),
      Key(
        "waivers", .list(.table("waiver")),
        "findings that somebody answers for, for a while: they are shown and don't count as errors"),
    ])

  /// How often a request may be sent again.
  static let retryRange = 0...5

  static let waiver = KeyTable(
    name: "waiver", summary: "A finding that somebody answers for until a day; afterwards it counts again.",
    keys: [
      Key("check", .identifier, required: true, "the check's id", example: "check: TEK-02"),
      Key("step", .text, default: "every step", "the step's id"),
      Key("reason", .text, required: true, "why it is accepted"),
      Key("by", .text, required: true, "who answers for it"),
      Key("until", .date, required: true, "the last day on which it holds", example: "until: 2027-03-31"),
    ])

  static let service = KeyTable(
    name: "service", summary: "The service under test.",
    keys: [
      Key("name", .text, required: true, "the service's name"),
      Key("authority", .text, required: true, "the authority behind it"),
      Key(
        "base", .template, required: true, "the address that relative addresses are resolved against",
        example: "base: \"${BASE_URL}\""),
      Key(
        "environment", .choice(ServicePlan.Environment.allCases.map(\.rawValue)), default: "production",
        "where the service stands; in production no binding step is sent and no mistake is played"),
      Key(
        "hosts", .list(.template), "further addresses whose hosts may be contacted",
        example: "hosts: [\"${LOGIN_URL}\"]"),
    ])

  static let scope = KeyTable(
    name: "scope", summary: "The part of an errand that a journey tests.",
    keys: [
      Key(
        "part", .choice(TestedScope.Part.allCases.map(\.rawValue)), required: true,
        "the part; `public-part` ends where a login begins"),
      Key("reason", .text, required: true, "why the rest isn't tested"),
    ])

  static let oracle = KeyTable(
    name: "oracle", summary: "Asks a test environment what was really registered.",
    keys: [
      Key(
        "get", .template, required: true, "the path or address to get, with the persona's facts in it",
        example: "get: \"/test/ordrer?cpr=${persona.cpr}\"")
    ])

  /// How many seconds a mail may be waited for.
  static let longestMailWait = 60.0

  static let mailbox = KeyTable(
    name: "mailbox",
    summary: """
      Where a test environment shows what the citizen was sent. The answer is JSON; every object in it with the \
      subject's or the text's key is a mail. Its reads are no part of what the citizen does.
      """,
    keys: [
      Key(
        "get", .template, required: true, "the path or address to get, with the persona's facts in it",
        example: "get: \"/test/post?cpr=${persona.cpr}\""),
      Key("subject", .text, default: "subject", "the key of a mail's subject", example: "subject: emne"),
      Key("text", .text, default: "text", "the key of a mail's text", example: "text: tekst"),
      Key(
        "at-most", .duration, default: "0 s",
        "how long an expected mail is waited for, 60 s at most; it is looked for once a second",
        example: "at-most: 10 s"),
    ])

  static let reset = KeyTable(
    name: "reset",
    summary: """
      Puts a citizen back before each walk, and once before the citizen's mistakes, so that an errand that can be done \
      only once can be played again. Walks with the same address are then played one after the other. Never sent in \
      production; a refusal of it stops the run.
      """,
    keys: [
      Key(
        "post", .template, required: true, "the path or address to post to, with the persona's facts in it",
        example: "post: \"/test/nulstil?cpr=${persona.cpr}\"")
    ])

  static let expire = KeyTable(
    name: "expire",
    summary: """
      Ends the session of the citizen whose cookies come with the request, while the cookies stay: what happens to who \
      is away for too long. Sent only to play that, and never in production.
      """,
    keys: [
      Key(
        "post", .template, required: true, "the path or address to post to, with the persona's facts in it",
        example: "post: /test/udloeb")
    ])

  static let checkSetting = KeyTable(
    name: "check-setting", summary: "How one check's findings count in this journey.",
    keys: [
      Key("level", .choice(CheckSetting.Level.words), required: true, "how its findings count"),
      Key("reason", .text, "why"),
    ])

  static let fragment = KeyTable(
    name: "fragment", summary: "A fragment: steps that several journeys share.",
    keys: [
      Key("version", .integer(1...scriptVersion), required: true, "the version of the format"),
      Key("fragment", .identifier, required: true, "the fragment's id", example: "fragment: login"),
      Key(
        "parameters", .map(key: "name", .either([.text, .nothing])),
        "the parameters with their default; an empty one must be given by `with`",
        example: "parameters: {knap: Log ind}"),
      Key("steps", .list(.table("step")), required: true, "the steps"),
    ])
}

extension CheckSetting.Level {
  fileprivate static let words = allCases.map(\.rawValue)
}
