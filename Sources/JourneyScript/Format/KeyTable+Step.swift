import JourneyModel

extension KeyTable {
  /// A target: words a citizen sees, or a table that says how else it is pointed at.
  private static let targetShape = ValueShape.either([.template, .table("target")])
  /// How long one step may wait.
  static let waitSeconds = 1...60
  /// The seconds between two looks where a script doesn't say.
  static let pollSeconds = 5.0
  private static let entries = ValueShape.list(.table("field-entry"))

  static let step = KeyTable(
    name: "step",
    summary: """
      One step of a journey. Its actions are played in the order written, then captures are read and expectations \
      judged on the page they lead to.
      """,
    keys: [
      Key("id", .identifier, required: true, "the step's id, unique in the journey", example: "id: oplysninger"),
      Key("title", .text, default: "the id", "what the step is called in reports"),
      Key("open", .template, "opens an address, relative to `service.base`", example: "open: /sundhedskort"),
      Key(
        "login", .either([.choice(["session"]), .table("login")]),
        "takes the session of a person who has logged in with a browser: cookies exported as cookies.txt. `session` alone "
          + "takes the file, or the folder with a file `PERSONA.txt` for each citizen, that the variable `SESSION_FILE` "
          + "names",
        example: "login: session"),
      Key("follow", targetShape, "follows a link by its words", example: "follow: Start bestilling"),
      Key(
        "use", .path, "plays the steps of a fragment here; no other action can stand in the same step",
        example: "use: fragments/login.yaml"),
      Key(
        "with", .map(key: "parameter", .template), "the fragment's parameters",
        example: "with: {knap: Log ind med MitID}"),
      Key(
        "fill", .either([.map(key: "field", .either([.template, .nothing])), entries]),
        "writes in fields, found by their labels",
        example: "fill: {Telefonnummer: \"${persona.telefon}\"}"),
      Key(
        "choose", .either([.map(key: "group", .template), entries]),
        "picks an option of radio buttons or of a select, by the words of group and option",
        example: "choose: {Årsag: Jeg har mistet mit kort}"),
      Key(
        "select", .either([.map(key: "field", .either([.template, .list(.template)])), entries]),
        "picks one or more options of a select, ticks boxes of a group, or picks in several selects under one legend",
        example: "select: {Kanaler: [E-mail, SMS]}"),
      Key(
        "check", .either([targetShape, .list(targetShape)]), "ticks checkboxes",
        example: "check: [Jeg accepterer vilkårene]"),
      Key("uncheck", .either([targetShape, .list(targetShape)]), "unticks checkboxes"),
      Key(
        "upload", .map(key: "field", .either([.path, .table("upload-file")])), "attaches a file",
        example: "upload: {Vedhæft dokumentation: bilag/kvittering.pdf}"),
      Key(
        "submit", .either([targetShape, .nothing]), "presses a button by its words, or the only one",
        example: "submit: Næste"),
      Key("back", .nothing, "goes back, as with the browser's button", example: "back:"),
      Key("reload", .nothing, "loads the page again", example: "reload:"),
      Key(
        "wait", .either([.integer(waitSeconds), .table("wait")]),
        "waits some seconds, for services that refuse forms sent sooner than a person could fill them in, or until "
          + "something is there",
        example: "wait: 5"),
      Key("expect", .table("expect"), "what must hold afterwards", example: "expect: {heading: Kvittering}"),
      Key(
        "capture", .map(key: "name", .either([.pattern, .table("capture")])),
        "remembers values of the page as ${capture.name}", example: "capture: {sag: 'Sagsnr\\. (\\d+)'}"),
      Key(
        "when", .text, "plays the step only when this comparison holds",
        example: "when: persona.gruppe == 1"),
      Key(
        "retries", .integer(retryRange), default: "the journey's",
        "how often a request that changes nothing is sent again after a transient failure", example: "retries: 2"),
      Key(
        "limit", .duration, "the longest that the service may take for the step's requests", example: "limit: 20 s"),
      Key(
        "binding", .flag, default: "false", "the step orders or pays: never sent in production",
        example: "binding: true"),
    ])

  static let wait = KeyTable(
    name: "wait",
    summary: """
      Loads the page again until something is there. A page that answers a form is never loaded again: open an address \
      first.
      """,
    keys: [
      Key(
        "until", .table("expect"), required: true, "what is waited for; all of it must hold",
        example: "until: {text: Din sag er færdigbehandlet}"),
      Key("every", .duration, default: "5 s", "the time between two looks, 1 s or more", example: "every: 5 s"),
      Key(
        "at-most", .duration, required: true,
        "how long is waited; `every` may fit in it \(Poll.mostReloads) times", example: "at-most: 60 s"),
    ])

  static let target = KeyTable(
    name: "target", summary: "Points at a field, button or link where its words don't do; exactly one key.",
    keys: [
      Key("name", .template, "the `name` attribute"),
      Key("css", .template, "a CSS selector", example: "{css: \"#tlf\"}"),
      Key("xpath", .template, "an XPath expression"),
    ])

  static let fieldEntry = KeyTable(
    name: "field-entry", summary: "A field with its value, where the field isn't named by words.",
    keys: [
      Key("field", targetShape, required: true, "the field", example: "field: {name: tlf}"),
      Key("value", .either([.template, .list(.template)]), "the value"),
    ])

  static let login = KeyTable(
    name: "login", summary: "A session handed over by a person; never kept with the script in a repository.",
    keys: [
      Key(
        "session", .path, required: true,
        "the file in Netscape format (cookies.txt), or the folder with a file `PERSONA.txt` for each citizen",
        example: "session: hemmelig/cookies.txt")
    ])

  static let uploadFile = KeyTable(
    name: "upload-file", summary: "A file to attach.",
    keys: [
      Key("path", .path, required: true, "the file"),
      Key("type", .text, default: "from the file name", "the media type sent with it", example: "type: image/jpeg"),
    ])

  static let capture = KeyTable(
    name: "capture", summary: "Where a value is read; exactly one key.",
    keys: [
      Key("text", .pattern, "the first group of a regular expression over the page's text, else the whole match"),
      Key("field", targetShape, "the value of a field"),
      Key("url", .nothing, "the page's address"),
    ])

  private static func several(_ shape: ValueShape) -> ValueShape { .either([shape, .list(shape)]) }

  static let expectation = KeyTable(
    name: "expect", summary: "What must hold on a page. A list under a key means that each entry must hold.",
    keys: [
      Key("heading", several(.template), "a heading with these words", example: "heading: Kvittering"),
      Key("title", several(.template), "the page's title holds these words"),
      Key(
        "text", several(.pattern), "the page's text matches a regular expression; named groups are captures",
        example: "text: 'Referencenummer: (?<sagsnummer>\\S+)'"),
      Key("link", several(.template), "a link with these words"),
      Key("button", several(.template), "a button with these words"),
      Key(
        "field",
        .either([
          targetShape, .map(key: "field", .either([.template, .nothing])),
          .list(.either([targetShape, .table("field-entry")])),
        ]),
        "fields that are there, with their value where one is given", example: "field: {Navn: \"${persona.navn}\"}"),
      Key(
        "error",
        .either([
          several(.template), .nothing, .map(key: "field", .either([.template, .nothing])),
          .list(.table("error-entry")),
        ]),
        "an error message: any, one with this text, or one at a field",
        example: "error: {Postnummer: skal bestå af 4 cifre}"),
      Key("status", .integer(100...599), "the response's status code", example: "status: 200"),
      Key("url", several(.template), "the page's address holds this text"),
      Key("language", .text, "the page's declared language", example: "language: da"),
      Key("oracle", several(.pattern), "the oracle's answer matches a regular expression"),
      Key(
        "mail", .either([.template, .table("mail"), .list(.either([.template, .table("mail")]))]),
        "a mail lies in the test mailbox, by words of its subject or more closely described",
        example: "mail: Kvittering"),
      Key(
        "download", .either([.text, .nothing, .table("download")]),
        "a file came instead of a page: any, one of this media type, or more closely described",
        example: "download: application/pdf"),
      Key(
        "cell", .either([.table("cell"), .list(.table("cell"))]), "a table has a cell with this text",
        example: "cell: {row: Gebyr, column: Beløb, text: 225 kr.}"),
      Key(
        "header", .map(key: "name", .either([.template, .nothing])),
        "the response has these header fields, which hold the text where one is given",
        example: "header: {Cache-Control: no-store}"),
      Key("not", .table("expect"), "what must not hold", example: "not: {text: Fejl}"),
      Key(
        "soft", .table("expect"), "what should hold: it is told when it doesn't, and the citizen goes on",
        example: "soft: {text: Tak}"),
    ])

  static let download = KeyTable(
    name: "download", summary: "A file that a service sends.",
    keys: [
      Key(
        "type", .text, default: "any", "the media type; a PDF must also begin as one", example: "type: application/pdf"),
      Key("min-bytes", .integer(0...100_000_000), default: "1", "the fewest bytes"),
      Key("max-bytes", .integer(1...100_000_000), "the most bytes"),
    ])

  static let mail = KeyTable(
    name: "mail", summary: "A mail in the test mailbox; one that fulfils all of it is enough.",
    keys: [
      Key("subject", .template, default: "any", "words of the subject", example: "subject: Kvittering"),
      Key(
        "text", .pattern, default: "any", "a regular expression over the text; named groups are captures",
        example: "text: \"${capture.sagsnummer}\""),
    ])

  static let cell = KeyTable(
    name: "cell", summary: "A cell of a table on the page.",
    keys: [
      Key("row", .template, required: true, "words of the row's first cell", example: "row: Gebyr"),
      Key("column", .template, default: "any", "words of the heading over the column"),
      Key("text", .template, required: true, "what the cell holds"),
    ])

  static let fieldErrorEntry = KeyTable(
    name: "error-entry", summary: "An error at a field that isn't named by words.",
    keys: [
      Key("field", targetShape, required: true, "the field"),
      Key("text", .template, "what the message holds"),
    ])
}
