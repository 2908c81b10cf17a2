import FormClient
import JourneyModel
import PageModel
import Testing

@testable import JourneyRunner

@Suite("Families of mistakes")
struct MistakeFamilyTests {
  /// One field as a form has it, what the citizen enters, and what a family makes of it: `variation=what is written`.
  struct Row: Sendable, CustomTestStringConvertible {
    let family: String
    let field: String
    let value: String
    let kind: FactKind
    let slips: [String]

    init(_ family: String, _ field: String, _ value: String, kind: FactKind = .text, _ slips: [String]) {
      (self.family, self.field, self.value, self.kind, self.slips) = (family, field, value, kind, slips)
    }

    var testDescription: String { "\(family): \(field) ← \(value)" }
  }

  @Test func `a script can name every family that is played, and no other`() {
    let slips = MistakeFamily.all.map(\.id) + ["several-errors", "file-and-gap"]
    #expect(Set(MistakePolicy.knownFamilies) == Set(slips + Detour.allCases.map(\.rawValue)))
    #expect(MistakePolicy.knownFamilies.count == slips.count + Detour.allCases.count)
  }

  private static let long = "Anna-Margrethe Elisabeth Christiane Frederike Østergaard-Kjærgaard Bøgh-Sørensen"

  static let rows = [
    Row("consent-refused", "<label><input type=checkbox name=f> Jeg giver samtykke</label>", "on", ["unmarked="]),
    Row(
      "consent-refused", "<label><input type=checkbox name=f> Ja tak til nyhedsbrev (frivilligt)</label>", "on",
      ["optional="]),
    Row("consent-refused", "<label><input type=checkbox name=f required> Jeg giver samtykke</label>", "on", []),
    Row(
      "consent-refused", "<label><input type=checkbox name=f> Jeg giver samtykke og accepterer vilkårene</label>", "on",
      []),
    Row("consent-refused", "<label><input type=checkbox name=f> Jeg har Digital Post</label>", "on", []),
    Row("consent-refused", "<label><input type=checkbox name=f> I must consent to nothing</label>", "", []),
    Row(
      "consent-refused",
      "<fieldset><legend>Må vi kontakte dig?</legend><label><input type=radio name=f value=j> Ja</label>"
        + "<label><input type=radio name=f value=n> Nej tak</label></fieldset>", "j", ["no=n"]),
    Row(
      "consent-refused",
      "<fieldset><legend>Har du børn?</legend><label><input type=radio name=f value=j> Ja</label>"
        + "<label><input type=radio name=f value=n> Nej</label></fieldset>", "j", []),
    Row(
      "date-format", "<label>Dato <input name=f></label>", "01-02-2026", kind: .date,
      ["slash=1/2-2026", "points=01.02.2026", "iso=2026-02-01"]),
    Row("date-format", "<label>Født <input name=f></label>", "1/2-2026", ["points=01.02.2026", "iso=2026-02-01"]),
    // A browser shows a calendar and keeps one writing, whatever the citizen types.
    Row("date-format", "<label>Dato <input type=date name=f></label>", "2026-02-01", kind: .date, []),
    Row("date-format", "<label>Dato <input name=f></label>", "i morgen", kind: .date, []),
    Row(
      "date-wrong", "<label>Dato <input name=f></label>", "01-02-2026", kind: .date,
      ["impossible=31-02-2026", "words=i morgen"]),
    Row("date-wrong", "<label>Dato <input type=date name=f></label>", "2026-02-01", kind: .date, []),
    Row("postcode-format", "<label>Postnummer <input name=f></label>", "2200", ["town=2200 Prøveby"]),
    Row("postcode-format", "<label>Postnummer <input name=f maxlength=4></label>", "2200", []),
    Row(
      "postcode-wrong", "<label>Postnr. <input name=f autocomplete=postal-code></label>", "2200",
      ["short=22", "letters=abcd"]),
    Row("postcode-wrong", "<label>Postnummer <input name=f pattern='[0-9]{4}'></label>", "2200", []),
    Row("postcode-wrong", "<label>Antal <input name=f></label>", "2200", []),
    Row(
      "email-format", "<label>E-mail <input name=f></label>", "ida@b.example",
      ["capital=Ida@b.example", "trailing-space=ida@b.example "]),
    // A browser takes the space away itself (HTML standard section 4.10.5.1.5).
    Row("email-format", "<label>Post <input type=email name=f></label>", "ida@b.example", ["capital=Ida@b.example"]),
    Row("email-wrong", "<label>E-mail <input name=f></label>", "ida@b.example", ["no-at=borger.example"]),
    // The browser tells this one itself.
    Row("email-wrong", "<label>E-mail <input type=email name=f></label>", "ida@b.example", []),
    Row("amount-format", "<label>Beløb <input name=f></label>", "1250", ["comma=1250,00", "thousands=1.250,00"]),
    Row("amount-format", "<label>Beløb <input name=f></label>", "mange", kind: .amount, []),
    Row(
      "invisible-space", "<label>Telefon <input type=tel name=f></label>", "20123456",
      ["no-break=20123456\u{A0}", "zero-width=\u{200B}20123456"]),
    // A space more than the field takes pushes a digit out, as the citizen sees.
    Row("invisible-space", "<label>Telefon <input name=f maxlength=8></label>", "20123456", []),
    Row(
      "phone-format", "<label>Telefon <input name=f maxlength=8></label>", "20123456",
      ["grouped=20 12 34", "plus45=+4520123", "plus45-grouped=+45 20 1", "zero45=00452012"]),
    Row("invisible-space", "<label>Kælenavn <input name=f></label>", "Ida", []),
    Row(
      "letters", "<label>Navn <input name=f></label>", "Ida Prøve",
      [
        "danish-letters=Åse Ærø-Østergård Éloïse", "apostrophe=Sinéad O'Connor-Dahl", "long=\(long)",
        "emoji=Ida Prøve 😀",
      ]),
    // What doesn't fit isn't typed, and half an emoji is none.
    Row(
      "letters", "<label>Navn <input name=f maxlength=11></label>", "Ida Prøve",
      ["danish-letters=Åse Ærø-Øst", "apostrophe=Sinéad O'Co", "long=Anna-Margre", "emoji=Ida Prøve "]),
    Row("letters", "<label>Adgangskode <input type=password name=f></label>", "x", []),
    Row("phone-wrong", "<label>Mobil <input name=f></label>", "", ["short=12345", "letters=abcdefgh"]),
    Row("phone-wrong", "<label>Mobil <input name=f readonly></label>", "20123456", []),
    Row("cpr-wrong", "<label>CPR-nummer <input name=f></label>", "0101505111", ["short=01015", "letters=abcdef-ghij"]),
    Row(
      "cpr-check-digit", "<label>CPR-nummer <input name=f></label>", "020250-5000",
      ["passes-modulus-11=010150-5111", "fails-modulus-11=010150-5112"]),
    Row(
      "cpr-check-digit", "<label>CPR-nummer <input name=f></label>", "0202505000",
      ["passes-modulus-11=0101505111", "fails-modulus-11=0101505112"]),
    Row("too-long", "<label>Navn <input name=f maxlength=40></label>", "Ida", []),
  ]

  @Test("choose fields by their kind, and write what a browser lets them write", arguments: rows)
  func rowsOfFields(_ row: Row) throws {
    let situation = try #require(try Self.situations(row.field, ["f": row.value], kind: row.kind).first)
    let family = try #require(MistakeFamily.all.first { $0.id == row.family })
    #expect(family.variations(situation).map { "\($0.name)=\($0.way.written)" } == row.slips)
  }

  @Test("of wrong things are to be told, of other writings are to lead on")
  func relations() throws {
    for row in Self.rows {
      let situation = try #require(try Self.situations(row.field, ["f": row.value], kind: row.kind).first)
      let family = try #require(MistakeFamily.all.first { $0.id == row.family })
      let isHarmless = row.family.hasSuffix("-format") || row.family == "invisible-space" || row.family == "letters"
      let relations = Set(family.variations(situation).map(\.relation))
      let isConsent = row.family == "consent-refused"
      let right: Experiment.Relation = isHarmless ? .sameResult : isConsent ? .goesWithout : .errorToldRestKept
      #expect(relations.isSubset(of: [right]), "\(row.family)")
    }
  }

  @Test("write a name of 80 characters, and numbers that differ in the check digit")
  func strings() throws {
    #expect(Self.long.count == 80)
    #expect(PublicStrings.names.contains { $0 == ("long", Self.long) })
    let sums = PublicStrings.checkDigits.map { _, number in
      zip([4, 3, 2, 7, 6, 5, 4, 3, 2, 1], number.compactMap(\.wholeNumberValue)).reduce(0) { $0 + $1.0 * $1.1 } % 11
    }
    #expect(sums == [0, 1])
  }

  @Test("take day, month and year of one group as one date")
  func dateInThreeFields() throws {
    let form = """
      <fieldset><legend>Hvornår?</legend><label>Dag <input name=d></label><label>Måned <input name=m></label>
      <label>År <input name=y></label></fieldset>
      """
    let situations = try Self.situations(form, ["d": "1", "m": "12", "y": "2026"])
    let harmless = situations.flatMap { MistakeFamily.dateFormat.variations($0) }
    #expect(harmless.map(\.name) == ["noughts"])
    #expect(harmless.first?.way == .write("01"))
    let wrong = try #require(situations.flatMap { MistakeFamily.dateWrong.variations($0) }.first)
    #expect([wrong.way.written] + wrong.others.map(\.way.written) == ["31", "02"])
    #expect(wrong.relation == .errorToldRestKept)
  }

  @Test("attach files that can't be meant, the larger one only where the page tells how large they may be")
  func files() throws {
    func names(_ field: String) throws -> [String] {
      let situation = try #require(try Self.situations(field, [:]).first)
      return MistakeFamily.fileWrong.variations(situation).map { "\($0.name)=\($0.way.written)" }
    }
    #expect(
      try names("<label>Bilag <input type=file name=f></label>") == [
        "wrong-type=proevefil.xyz 45", "empty-file=tom-fil.pdf 0",
      ])
    #expect(
      try names("<label>Foto, højst 1 MB <input type=file name=f accept='image/jpeg'></label>") == [
        "wrong-type=proevefil.xyz 45", "empty-file=tom-fil.jpg 0", "too-large=stor-fil.jpg 1114116",
      ])
    // Sending 500 MB for a trial's sake isn't fair.
    #expect(try names("<label>Film, højst 500 MB <input type=file name=f></label>").count == 2)
  }

  @Test("make several errors at once where a form has several fields, each in its own way")
  func severalErrors() throws {
    let form = """
      <label>Navn <input name=n required></label><label>Mobil <input name=t></label>
      <label>Note (valgfri) <input name=v></label><label>E-mail <input name=e></label>
      """
    let values = ["n": "Ida", "t": "20123456", "v": "x", "e": "ida@b.example"]
    let slips = FormMistakes(situations: try Self.situations(form, values, isValidated: false)).variations
    #expect(slips.map(\.family) == ["several-errors"])
    #expect(slips[0].parts.map { "\($0.control.name)=\($0.way.written)" } == ["n=", "t=12345", "e=borger.example"])
    // A browser doesn't send the form without the name.
    let validated = FormMistakes(situations: try Self.situations(form, values)).variations
    #expect(validated[0].parts.map(\.control.name) == ["t", "e"])
    #expect(
      FormMistakes(situations: try Self.situations("<label>Mobil <input name=t></label>", ["t": "1"])).variations
        .isEmpty)
  }

  @Test("leave another field empty while a file is attached")
  func fileAndGap() throws {
    let form = "<label>Foto <input type=file name=f></label><label>Sted <input name=s></label>"
    let slips = FormMistakes(situations: try Self.situations(form, ["f": "foto.jpg", "s": "Her"])).variations
    #expect(slips.map(\.family) == ["file-and-gap"])
    #expect(slips[0].parts.map(\.control.name) == ["s"])
    #expect(FormMistakes(situations: try Self.situations(form, ["s": "Her"])).variations.isEmpty)
  }

  /// The fields of a form as a citizen has filled it in.
  private static func situations(
    _ fields: String, _ values: [String: String], kind: FactKind = .text, isValidated: Bool = true
  ) throws -> [FieldSituation] {
    let url = try #require(WebURL(parsing: "https://kort.test/"))
    let html = "<form method=post \(isValidated ? "" : "novalidate")>\(fields)<button>Næste</button></form>"
    let response = HTTPResponse(
      status: 200, headers: [HeaderField("Content-Type", "text/html; charset=utf-8")], body: Array(html.utf8))
    let page = try #require(PageLoader().page(from: response, at: url))
    let form = try #require(page.forms.first)
    var state = FormState(form: form, page: page)
    var entered: [Entered] = []
    for field in form.entryFields {
      guard let value = values[field.name] else { continue }
      if field.kind == .checkbox || field.kind == .radio {
        if !value.isEmpty, field.kind == .checkbox || field.value == value { state.check(field, true) }
      } else if field.kind == .file {
        state.attach(FormFile(name: value, mediaType: "image/jpeg", content: [0xFF]), to: field)
      } else {
        state.enter(value, in: field)
      }
      let entry = Entry(
        field: field.label.text, label: field.label.text, group: field.group, name: field.name,
        kind: field.kind.rawValue, value: value, fact: kind == .text ? nil : "fact", matchedBy: .label)
      entered.append(Entered(field: field, entry: entry))
    }
    let persona = Persona(
      id: "p", title: "p", summary: "",
      facts: [
        PersonaFact(key: "fact", value: "x", kind: kind), PersonaFact(key: "by", value: "Prøveby", kind: .town),
      ], shareSource: "", rightOutcome: .completed)
    let submission = Submission(state: state, button: form.submitButtons.first, entered: entered)
    return submission.questions.map {
      FieldSituation(field: $0, submission: submission, persona: persona, entry: submission.entry(for: $0))
    }
  }
}

extension Slip.Way {
  /// What stands in the control afterwards; of a file its name and size.
  fileprivate var written: String {
    switch self {
    case .leaveEmpty: ""
    case .write(let text), .pick(let text): text
    case .attach(let file): "\(file.name) \(file.content.count)"
    }
  }
}
