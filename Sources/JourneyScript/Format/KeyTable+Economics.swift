import JourneyModel

extension KeyTable {
  static let economics = KeyTable(
    name: "economics", summary: "The inputs of a service's estimate.",
    keys: [
      Key("version", .integer(1...scriptVersion), required: true, "the version of the format"),
      Key("service", .text, required: true, "the service that the inputs describe"),
      Key("scope", .table("text"), required: true, "what contacts the inputs cover, and which they leave out"),
      Key("assumptions", .map(key: "key", .table("assumption")), required: true, "the inputs"),
      Key("costs", .map(key: "key", .table("cost")), "the lines that a business case needs"),
      Key("stated", .map(key: "key", .table("stated")), "figures that documents state, shown beside the recomputed"),
      Key(
        "derived", .map(key: "key", .table("derived")), "figures that follow from the others and stand in no document"),
      Key(
        "correlations", .list(.table("correlation")), "inputs of the formula that are believed to move together"),
      Key("remarks", .list(.table("text")), "what a reader of the documents must know"),
    ])

  static let localizedText = KeyTable(
    name: "text", summary: "One wording in both languages.",
    keys: [
      Key("da", .text, required: true, "Danish"),
      Key("en", .text, required: true, "English"),
    ])

  static let assumption = KeyTable(
    name: "assumption", summary: "One input: `low`, `mode` and `high`, or one certain `value`.",
    keys: [
      Key("label", .table("text"), required: true, "what it is"),
      Key("unit", .text, required: true, "its unit", example: "unit: calls/year"),
      Key("low", .number, "the lowest value that is still believable"),
      Key("mode", .number, "the most likely value"),
      Key("high", .number, "the highest value that is still believable"),
      Key("value", .number, "the value where it is certain"),
      Key(
        "evidence", .choice(Assumption.Evidence.allCases.map(\.rawValue)), required: true, "what it rests on"),
      Key("source", .text, required: true, "the document and place, in words that can be looked up"),
      Key("price-level", .integer(1990...2100), "the year whose prices it is in"),
    ])

  static let correlation = KeyTable(
    name: "correlation", summary: "Two inputs that are believed to move together.",
    keys: [
      Key(
        "between", .list(.identifier), required: true, "the keys of the two inputs",
        example: "between: [share-born-in-flow, minutes-per-avoided-call]"),
      Key("rank", .number, required: true, "Spearman's rank correlation, -1 to 1"),
      Key("source", .text, required: true, "why, and where it can be looked up"),
    ])

  static let cost = KeyTable(
    name: "cost", summary: "A line of a business case.",
    keys: [
      Key("label", .table("text"), required: true, "what it pays for"),
      Key("timing", .choice(CostLine.Timing.allCases.map(\.rawValue)), required: true, "when it falls due"),
      Key(
        "amount", .either([.number, .choice(["unknown"])]), required: true,
        "kroner, or `unknown`, which blocks a positive business case"),
      Key("price-level", .integer(1990...2100), required: true, "the year whose prices it is in"),
      Key("source", .text, required: true, "where the amount comes from, or who has to find it"),
    ])

  static let stated = KeyTable(
    name: "stated", summary: "A figure that a document states.",
    keys: [
      Key("label", .table("text"), required: true, "what it is"),
      Key("value", .number, required: true, "the figure as stated"),
      Key("unit", .text, required: true, "its unit"),
      Key("source", .text, required: true, "the document and place"),
      Key(
        "formula", .text, "how it follows from the file's other figures; write spaces around + - * / ^ and brackets",
        example: "formula: calls-per-year * reduction * minutes-per-call / 60"),
    ])

  static let derived = KeyTable(
    name: "derived", summary: "A figure that follows from the others.",
    keys: [
      Key("label", .table("text"), required: true, "what it is"),
      Key("unit", .text, required: true, "its unit"),
      Key(
        "formula", .text, required: true,
        "how it follows from the others; write spaces around + - * / ^ and brackets",
        example: "formula: saving / hours-saved"),
    ])
}
