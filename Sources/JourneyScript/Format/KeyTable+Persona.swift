import JourneyModel

extension KeyTable {
  static let persona = KeyTable(
    name: "persona", summary: "A persona: a synthetic citizen.",
    keys: [
      Key("version", .integer(1...scriptVersion), required: true, "the version of the format"),
      Key("id", .identifier, required: true, "the persona's id", example: "id: mistet-kort"),
      Key("title", .text, required: true, "what the persona is called in reports"),
      Key("summary", .text, "the situation in a sentence or two"),
      Key("share", .table("share"), "the share of the service's citizens that the persona stands for"),
      Key(
        "outcome", .choice(Persona.RightOutcome.allCases.map(\.rawValue)), default: "completed",
        "the right end of the journey for this citizen"),
      Key(
        "facts", .map(key: "key", .either([.text, .nothing, .table("fact")])),
        "what is known about the citizen, used as ${persona.key}; secret unless made public",
        example: "facts: {telefon: \"30504070\"}"),
      Key(
        "known", .list(.identifier), "the keys of facts that the authority's registers hold",
        example: "known: [navn, cpr, adresse]"),
    ])

  static let share = KeyTable(
    name: "share", summary: "A share of the citizens with its source.",
    keys: [
      Key("value", .number, required: true, "the share, 0 to 1", example: "value: 0.25"),
      Key("source", .text, required: true, "where it comes from"),
    ])

  static let fact = KeyTable(
    name: "fact", summary: "One fact about a persona.",
    keys: [
      Key("value", .text, required: true, "the value"),
      Key(
        "kind", .choice(FactKind.allCases.map(\.rawValue)), default: "told by the key's words",
        "what kind of fact it is"),
      Key("public", .flag, default: "false", "whether it may be stored and shown as it is"),
    ])

  static let facts = KeyTable(
    name: "facts", summary: "Facts that a service's pages must agree with.",
    keys: [
      Key("version", .integer(1...scriptVersion), required: true, "the version of the format"),
      Key("as-of", .date, required: true, "the day the facts were confirmed", example: "as-of: 2026-01-15"),
      Key("source", .text, required: true, "who confirmed them, or where they stand"),
      Key("contacts", .list(.table("contact")), "the authority's contact facts"),
      Key(
        "values", .list(.table("value")),
        """
        fees, deadlines, distances and ages; where a persona has a fact of the same key, that is the right value for this \
        citizen on the page from which what binds is sent
        """),
    ])

  static let contact = KeyTable(
    name: "contact", summary: "One contact fact: exactly one of the kinds, and whose it is.",
    keys: ContactFact.Kind.allCases.map { kind in
      Key(kind.rawValue, .text, "the authority's \(kind.rawValue), as it writes it")
    } + [Key("unit", .text, default: "the service's own", "whose it is", example: "unit: Borgerservice")])

  static let namedValue = KeyTable(
    name: "value", summary: "A value that pages state in words.",
    keys: [
      Key("key", .identifier, required: true, "its key", example: "key: gebyr"),
      Key("value", .text, required: true, "the value as pages write it", example: "value: \"225\""),
      Key("unit", .text, "the unit as pages write it", example: "unit: kr."),
      Key("words", .list(.text), "words that stand near it on a page", example: "words: [gebyr, koster]"),
    ])
}
