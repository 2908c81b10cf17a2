import JourneyModel
import PageModel
import TestSupport
import Testing

@testable import JourneyChecks

/// Words, numbers, dates and hours are read as citizens write them.
struct ReadingTests {
  @Test(arguments: 0..<20) func wordsByBytesAreTheWordsByCharacters(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let plain: [Character] = Array("aZ09 .-/_@ÆøÅéß×÷½ªµ«»§\u{a0}\u{ad}–—’“…•€⟦⟧")
    let odd: [Character] = ["\u{301}", "e\u{301}", "\u{200d}", "漢", "\r\n", "ǅ"]
    for length in 0..<60 {
      // Every other text keeps to what bytes can tell.
      let letters = length.isMultiple(of: 2) ? plain : plain + odd
      let text = String((0..<length).compactMap { _ in letters.randomElement(using: &random) })
      #expect(WordReader.words(of: text) == WordReader.byCharacters(text))
    }
  }

  @Test(arguments: [
    ("Ring på 12 34 56 78.", ["12345678"]), ("Tlf. 12345678, lokal 4", ["12345678"]), ("1234 5678", ["12345678"]),
    ("+45 12 34 56 78", ["12345678"]), ("+4512345678", ["12345678"]), ("0045 1234 5678", ["12345678"]),
    ("12\u{a0}34\u{a0}56\u{a0}78", ["12345678"]), ("12-34-56-78 eller 87654321", ["12345678", "87654321"]),
    ("01-02-2026", []), ("112 og 1813", []), ("⟦phone:1⟧", []), ("5798000420526", []), ("A12345678", []),
    ("12345678kr", []), ("+46 12 34 56 78", []), ("2300 København S", []), ("+", []), ("", []),
  ])
  func phoneNumbersAreFoundInText(_ text: String, _ digits: [String]) {
    #expect(PhoneNumber.mentions(in: text).map(\.digits) == digits)
  }

  @Test(arguments: [
    ("12 34 56 78", "+45 12345678"), ("12345678", "0045 12 34 56 78"), ("0101401234", "010140-1234"),
    ("1. februar 2026", "01-02-2026"), ("2026-02-01", "1/2 2026"), ("February 1, 2026", "1 feb 2026"),
    ("Å. Ærø", "å.  ærø"), ("⟦cpr:1⟧", "⟦cpr:1:hyphen⟧"), ("e\u{301}", "é"),
  ])
  func harmlessWritingsAreOneValue(_ left: String, _ right: String) {
    #expect(ComparableValue(left) == ComparableValue(right))
  }

  @Test(arguments: [
    ("12345678", "12345679"), ("12345678", "123456"), ("01-02-2026", "02-01-2026"), ("⟦cpr:1⟧", "⟦cpr:2⟧"),
    ("⟦cpr:1⟧", "⟦phone:1⟧"), ("Sørensen", "Srensen"), ("", "0"),
  ])
  func alteredValuesDiffer(_ left: String, _ right: String) {
    #expect(ComparableValue(left) != ComparableValue(right))
    #expect(!ComparableValue(left).isShown(by: right))
  }

  @Test(arguments: [
    ("mandag-fredag kl. 9-15", "man–fre 9.00-15.00", true), ("Hverdage 10 til 14", "onsdag kl. 10-14", true),
    ("Monday to Friday 9 to 15", "fredag 9-15", true), ("mandag-fredag 9-15", "mandag 9-16", false),
    ("man-ons 9-15, tors 9-17.30", "torsdag kl. 9.00-17.30", true),
    ("man-ons 9-15, tors 9-17.30", "torsdag 9-15", false),
    ("mandag 9-15", "lørdag 10-12", true),
  ])
  func openingHoursAreCompared(_ known: String, _ stated: String, _ agrees: Bool) throws {
    let known = try #require(OpeningHours(reading: known))
    let stated = try #require(OpeningHours(reading: stated))
    #expect(stated.agrees(with: [known]) == agrees)
  }

  @Test(arguments: ["", "kl. 9-15", "mandag", "mandag den 3. marts", "mandag 15-9", "side 1-2 af fredag", "- - til"])
  func textWithoutDayAndHoursHasNoOpeningHours(_ text: String) { #expect(OpeningHours(reading: text) == nil) }

  @Test(arguments: [
    ("Telefonnummer", FactKind.phone), ("Mobil *", .phone), ("Your phone number (required)", .phone),
    ("Hvad er dit CPR-nummer?", .cpr), ("CPR-nummer (ddmmåå-xxxx)", .cpr), ("E-mail", .email),
    ("E-mail adresse", .email),
    ("E-mailadresse", .email), ("Fulde navn", .name), ("For- og efternavn", .name), ("First name", .name),
    ("Vejnavn og husnummer", .address), ("Postnummer og by", .postcode), ("Fødselsdato", .date),
    ("Navn på ny læge", nil), ("Brugernavn", nil), ("Firmanavn", nil), ("Barnets CPR-nummer", nil), ("Søg", nil),
    ("Besked", nil), ("Telefon til pårørende", nil), ("Kommentar til adressen", nil), ("", nil), ("⟦name:1⟧", nil),
  ])
  func labelsTellWhatTheyAskFor(_ label: String, _ kind: FactKind?) {
    #expect(FieldClassifier.kind(ofLabel: label) == kind)
  }

  @Test(arguments: [
    ("Ring kl. 9. Vi svarer.", 1), ("Ring i dag. Vi svarer! Gør vi? Ja: det gør vi.", 5),
    ("Det tager ca. 14 dage, f.eks. den 1. marts.", 1), ("(Se nedenfor.) Gå videre.", 2), ("Uden punktum", 1),
    ("...", 0),
  ])
  func sentencesEndWhereTheyEnd(_ text: String, _ count: Int) {
    #expect(RunningText.sentences(of: text).count == count)
  }

  @Test func lixIsWordsPerSentencePlusShareOfLongWords() throws {
    // 10 words, 2 sentences, 2 words of seven letters or more: 10/2 + 100*2/10.
    let page = try ExamplePages.page("<p>Du skal hente kortet hos kommunen. Husk dit gamle sygesikringsbevis.</p>")
    #expect(PageReadings(page).runningText.words.count == 10)
    #expect(PageReadings(page).runningText.lix == 25)
  }

  @Test(arguments: [
    ("010140-1234", 1), ("0101401234", 1), ("x?cpr=010140+1234&y", 1), ("3201401234", 0), ("0113401234", 0),
    ("01014012345", 0), ("290240-5000", 1), ("0101", 0),
  ])
  func numbersWithAPossibleDateLookLikeCPR(_ text: String, _ count: Int) {
    #expect(CPRPattern.matches(in: text).count == count)
  }

  @Test(arguments: [
    "<dl><dt>Telefon</dt><dd>1</dd></dl>", "<dl><div><dt>Telefon</dt><dd>1</dd></div></dl>",
    "<table><tr><th>Telefon</th><td>1</td><td><a href=\"/\">Ret</a></td></tr></table>",
    "<div class=\"row\"><div>Telefon</div><div>1</div></div>", "<p>Telefon: 1</p>",
    "<p><strong>Telefon:</strong> 1</p>",
    "<ul><li><span>Telefon</span><span>1</span></li></ul>", "<label>Telefon <input value=\"1\" readonly></label>",
  ])
  func labelledValuesAreReadFromAnyMarkup(_ html: String) throws {
    let values = PageReadings(try ExamplePages.page(html)).labelledValues
    #expect(values.contains { Wording.key($0.label) == "telefon" && $0.value == "1" })
  }
}
