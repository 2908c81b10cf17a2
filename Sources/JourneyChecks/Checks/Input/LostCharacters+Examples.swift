import JourneyModel

extension LostCharacters {
  private static let name = "Åse Ærø-Østergård Éloïse"

  package static let examples: [CheckExample] = [
    review("Danish letters become question marks", .failed, "?se ?r?-?sterg?rd ?lo?se"),
    review("UTF-8 read as another encoding", .failed, "Ã…se Ã†rÃ¸-Ã˜stergÃ¥rd Ã‰loÃ¯se"),
    review("The end is cut off", .failed, "Åse Ærø-Øst"),
    review("An apostrophe becomes a character reference", .failed, "Sinéad O&amp;#39;Connor", sent: "Sinéad O'Connor"),
    review("The end is cut off, beside a link", .failed, "<span>Åse Ærø-Øst</span><a href=/ret>Ret navn</a>"),
    review("Every character is there", .passed, name),
    review(
      "In capitals, with the letters encoded in two parts", .passed, isNearMiss: true,
      "A\u{30A}SE ÆRØ-ØSTERGA\u{30A}RD ÉLOÏSE"),
    review("Shown among other words", .passed, isNearMiss: true, "Kortet er til \(name), som bor her"),
    review("Shortened for show, with an ellipsis", .notApplicable, isNearMiss: true, "Åse Ærø-Øst…"),
    review("Not shown again", .notApplicable, "Vi har modtaget dit navn"),
    review(
      "Refused with a message", .notApplicable, isNearMiss: true, "",
      page:
        "<h1>Navn</h1><form><p class=error>Skriv højst 20 tegn</p><label>Navn <input name=navn value=\"Åse Ærø-Øst\"></label></form>"
    ),
    review(
      "A choice, whose words the summary puts shorter", .notApplicable, isNearMiss: true, "Gruppe 1",
      sent: "Gruppe 1: fast læge", kind: "radio"),
    review("A number has writings of its own", .notApplicable, isNearMiss: true, "68 10 20", sent: "68 10 20 30"),
  ]

  private static func review(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ shown: String, sent: String = name,
    kind: String = "text", page: String? = nil
  ) -> CheckExample {
    let answer = page ?? "<h1>Tjek dine svar</h1><dl><dt>Navn</dt><dd>\(shown)</dd></dl>"
    let entry = Entry.example("Navn", name: "navn", kind: kind, sent)
    return CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney(
        [
          ExampleVisit("navn", "<h1>Navn</h1><form><label>Navn <input name=navn></label></form>"),
          ExampleVisit("tjek", "<h1>Tjek dine svar</h1>"),
        ],
        mistakes: [
          ExampleMistake(
            family: "letters", variation: "danish-letters", relation: .sameResult, field: entry, sent: [entry],
            answer: answer)
        ]))
  }
}
