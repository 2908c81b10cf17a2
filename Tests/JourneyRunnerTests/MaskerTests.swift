import Foundation
import JourneyModel
import Testing

@testable import JourneyRunner

@Suite("Masking")
struct MaskerTests {
  private static let persona = Persona(
    id: "p", title: "p", summary: "",
    facts: [
      PersonaFact(key: "cpr", value: "010140-5001", kind: .cpr, isSecret: true),
      PersonaFact(key: "navn", value: "Åse \"Bø\" O'Hara & Søn", kind: .name, isSecret: true),
      PersonaFact(key: "telefon", value: "20123456", kind: .phone, isSecret: true),
      PersonaFact(key: "mail", value: "aase+kort@example.dk", kind: .email, isSecret: true),
      PersonaFact(key: "pin", value: "4711", kind: .text, isSecret: true),
      PersonaFact(key: "by", value: "Valby", kind: .town, isSecret: false),
      PersonaFact(key: "dør", value: "tv", kind: .text, isSecret: true),
    ], shareSource: "", rightOutcome: .completed)

  private func mask(_ text: String, publicTexts: [String] = []) -> String {
    var masker = Masker(persona: Self.persona, publicTexts: publicTexts)
    return masker.mask(text)
  }

  @Test(
    "finds what was pasted with a space that nobody sees",
    arguments: [
      ("\u{200B}20123456\u{A0}", "\u{200B}⟦phone:1⟧\u{A0}"), ("2012&#8203;3456", "⟦phone:1⟧"),
      ("010140\u{2060}5001", "⟦cpr:1⟧"), ("\u{FEFF}4711\u{200B}", "\u{FEFF}⟦text:1⟧\u{200B}"),
    ])
  func invisibleSpaces(text: String, masked: String) { #expect(mask(text) == masked) }

  @Test("finds a date in the writings of mistakes", arguments: ["1/2-1940", "01.02.1940", "1940-02-01"])
  func dates(text: String) {
    let fact = PersonaFact(key: "fødselsdato", value: "01-02-1940", kind: .date, isSecret: true)
    var masker = Masker(
      persona: Persona(id: "p", title: "p", summary: "", facts: [fact], shareSource: "", rightOutcome: .completed))
    #expect(masker.mask("Født \(text).").hasPrefix("Født ⟦date:1"))
  }

  private static let name = persona.facts[1].value
  private static let nameInLatin1 = name.unicodeScalars.map { scalar in
    scalar.value > 0x7F || " \"'&".unicodeScalars.contains(scalar)
      ? "%" + String(scalar.value, radix: 16, uppercase: true) : String(Character(scalar))
  }.joined()

  @Test(
    "finds a name in every encoding",
    arguments: [
      name, "Åse &quot;Bø&quot; O&#39;Hara &amp; Søn", "&Aring;se &quot;B&oslash;&quot; O&#x27;Hara &amp; S&oslash;n",
      "&#197;se &#34;B&#xF8;&#34; O&apos;Hara &amp; S&#248;n", "Åse \"Bø\"\n   O'Hara&nbsp;& Søn",
      "&amp;Aring;se &amp;quot;B&amp;oslash;&amp;quot; O&amp;#39;Hara &amp;amp; S&amp;oslash;n",
      #"\u00c5se \"B\u00F8\" O'Hara \u0026 S\u00f8n"#, "%C3%85se%20%22B%C3%B8%22%20O%27Hara%20%26%20S%C3%B8n",
      "%c3%85se+%22B%c3%b8%22+O'Hara+%26+S%c3%b8n", nameInLatin1,
      "%25C3%2585se%2520%2522B%25C3%25B8%2522%2520O%2527Hara%2520%2526%2520S%25C3%25B8n",
    ])
  func names(written: String) {
    #expect(mask("<p>Kære \(written)!</p>") == "<p>Kære ⟦name:1⟧!</p>")
  }

  @Test("finds base64 of a whole value", arguments: [true, false])
  func base64(isPadded: Bool) {
    let encoded = Data(Self.name.utf8).base64EncodedString()
    let text = isPadded ? encoded : encoded.replacingOccurrences(of: "=", with: "")
    #expect(mask("v=\(text)").hasPrefix("v=⟦name:1:base64⟧"))
  }

  @Test(
    "keeps equality and tells the format",
    arguments: [
      ("0101405001", "⟦cpr:1⟧"), ("010140-5001", "⟦cpr:1:hyphen⟧"), ("010140 5001", "⟦cpr:1:space⟧"),
      ("010140+5001", "⟦cpr:1:space⟧"), ("010140%2D5001", "⟦cpr:1:hyphen⟧"), ("020240-5002", "⟦cpr:2:hyphen⟧"),
      ("20123456", "⟦phone:1⟧"), ("20 12 34 56", "⟦phone:1:grouped⟧"), ("+4520123456", "⟦phone:1:plus45⟧"),
      ("+45 20 12 34 56", "⟦phone:1:plus45-grouped⟧"), ("%2B45+20123456", "⟦phone:1:plus45⟧"),
      ("004520123456", "⟦phone:1:zero45⟧"), ("ÅSE \"BØ\" O'HARA & SØN", "⟦name:1:case⟧"),
      ("aase%2Bkort%40example.dk", "⟦email:1⟧"), ("4711", "⟦text:1⟧"),
    ])
  func formats(written: String, token: String) {
    #expect(mask("x \(written) y") == "x \(token) y")
  }

  @Test(
    "leaves alone what is no secret",
    arguments: [
      "Valby", "tv", "14711", "4711a", "3201405001", "0113405001", "10202405002", "02024050022", "CVR 12345678",
      "Åse & Søn", "100 % sikker & god \\ ok", "&quot &#; %zz %", "⟦cpr:9⟧",
    ])
  func innocent(text: String) { #expect(mask("a \(text) b") == "a \(text) b") }

  @Test("keeps the authority's own facts, also where they look like a citizen's")
  func publicTexts() {
    #expect(mask("Ring 20 12 34 56 eller 20123456", publicTexts: ["20 12 34 56"]) == "Ring 20 12 34 56 eller ⟦phone:1⟧")
  }

  @Test("numbers values by their first appearance in each walk")
  func numbering() {
    var first = Masker(persona: Self.persona)
    var second = Masker(persona: Self.persona)
    #expect(first.mask("030340-5003 020240-5002") == "⟦cpr:2:hyphen⟧ ⟦cpr:3:hyphen⟧")
    #expect(second.mask("020240-5002 030340-5003") == "⟦cpr:2:hyphen⟧ ⟦cpr:3:hyphen⟧")
    #expect(first.mask("020240 5002") == "⟦cpr:3:space⟧")
  }

  @Test("gives the plan the same tokens as the walks")
  func plan() {
    let masked = MiniPlan.plan(personas: [Self.persona]).masked
    #expect(
      masked.personas[0].facts.map(\.value)
        == ["⟦cpr:1:hyphen⟧", "⟦name:1⟧", "⟦phone:1⟧", "⟦email:1⟧", "⟦text:1⟧", "Valby", "tv"])
  }

  @Test("hides the other personas of the journey too, numbered after the walk's own")
  func otherPersonas() {
    let plan = MiniPlan.plan(personas: [MiniPlan.entitled, Self.persona])
    var masker = Masker(for: Self.persona, of: plan)
    #expect(masker.mask("20123456, 0101405001, hemmelig-kode") == "⟦phone:1⟧, ⟦cpr:1⟧, ⟦text:2⟧")
    #expect(plan.masked.personas[1].facts[0].value == "⟦cpr:1:hyphen⟧")
  }

  @Test("masks session values of an address whole")
  func addresses() {
    var masker = Masker(persona: nil)
    let url = "https://login.test/a;jsessionid=ABC123DEF?SAMLRequest=fZJb%2BaX0&code=42&lang=da&RelayState=r9f8e7d6"
    #expect(
      masker.maskAddress(url)
        == "https://login.test/a;jsessionid=⟦token:1⟧?SAMLRequest=⟦token:2⟧&code=⟦token:3⟧&lang=da&RelayState=⟦token:4⟧"
    )
    #expect(masker.mask("value='fZJb+aX0' 42") == "value='⟦token:2⟧' 42")
  }

  @Test("stays linear on hostile input", .timeLimit(.minutes(10)))
  func hostile() {
    for piece in ["&amp;", "%25", "\\u00", "0101405001", "4711", "2012", "010140-"] {
      _ = mask(String(repeating: piece, count: 50_000 / piece.utf8.count))
    }
  }
}

@Suite("Mask tokens")
struct MaskTokenTests {
  @Test("are read as they are written", arguments: ["⟦cpr:1⟧", "⟦phone:12:plus45-grouped⟧"])
  func roundTrip(text: String) { #expect(MaskToken(text)?.description == text) }

  @Test(
    "aren't read from what only looks like one",
    arguments: ["⟦cpr:0⟧", "⟦cpr⟧", "⟦hat:1⟧", "⟦cpr:1:⟧", "⟦cpr:x⟧", "cpr:1"])
  func invalid(text: String) { #expect(MaskToken(text) == nil) }

  @Test("are found in text and in addresses")
  func search() {
    let text = "a ⟦cpr:1:hyphen⟧ /x?y=%E2%9F%A6phone%3A2%E2%9F%A7&z=%e2%9f%a6name:1%e2%9f%a7 ⟦"
    #expect(MaskToken.tokens(in: text).map(\.description) == ["⟦cpr:1:hyphen⟧", "⟦phone:2⟧", "⟦name:1⟧"])
    #expect(MaskToken("⟦cpr:1:hyphen⟧")?.value == MaskToken(kind: .cpr, ordinal: 1))
  }
}
