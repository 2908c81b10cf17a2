package import JourneyModel

/// The fixed words of the report's frame; everything about a run is worded in the document.
package struct ReportWords: Sendable {
  private let language: ReportLanguage

  /// The words of a language.
  package init(_ language: ReportLanguage) { self.language = language }

  private func word(_ da: String, _ en: String) -> String { language == .danish ? da : en }

  var skipToContent: String { word("Gå til indholdet", "Skip to the content") }
  var contents: String { word("Indhold", "Contents") }
  var inShort: String { word("Kort fortalt", "In short") }
  var journey: String { word("Servicerejsen", "The service journey") }
  var picture: String { word("Borger for borger", "Citizen by citizen") }
  var signs: String {
    word(
      "o gik godt, ! fund på trinnet, x gik galt, · ikke nået",
      "o went well, ! finding on the step, x went wrong, · not reached")
  }
  var metOn: String { word("Fund eller fejl på", "Findings or failures on") }
  var citizen: String { word("Borger", "Citizen") }
  var ending: String { word("Sådan endte det", "How it ended") }
  var finding: String { word("Fund", "Finding") }
  var seenBy: String { word("Hvem møder det", "Who meets it") }
  var whyContact: String { word("Hvorfor det fører til henvendelser", "Why it leads to contact") }
  var remedy: String { word("Hvad der kan gøres", "What can be done") }
  var standards: String { word("Krav og standarder", "Requirements and standards") }
  var check: String { word("Kontrol", "Check") }
  var basis: String { word("Grundlag", "Basis") }
  var businessCase: String { word("Businesscase", "Business case") }
  var cautions: String { word("Forbehold", "Reservations") }
  var criteria: String { word("Forslagets to succeskriterier", "The proposal's two success criteria") }
  var effect: String { word("Modelleret virkning", "Modelled effect") }
  var overview: String { word("Oversigt over fundene", "The findings at a glance") }
  var place: String { word("Hvor", "Where") }
  var change: String { word("Siden baseline", "Since the baseline") }
  var madeBy: String { word("Lavet med rejse", "Made with rejse") }
  var alsoHere: String { word("Samme fejl ses også her", "The same fault also shows here") }
  func otherPlaces(_ count: Int) -> String {
    word("og \(count) \(count == 1 ? "sted" : "steder") til", "and \(count) more \(count == 1 ? "place" : "places")")
  }
  var waived: String { word("undtaget", "waived") }
  var rank: String { word("Hvorfor på denne plads", "Why it ranks here") }
  var table: String { word("Tabel", "Table") }
  var cause: String { word("Årsag", "Cause") }
  var filter: String { word("Vis kun nogle af fundene", "Show only some of the findings") }
  var filterNote: String {
    word(
      "Ser du ingen fund, er der ingen, som svarer til alle valgene.",
      "If you see no findings, none answers to all the choices.")
  }
  var all: String { word("Alle", "All") }
  var showAll: String { word("Vis alle fund igen", "Show all findings again") }
  var request: String { word("Prøv selv: anmodningen som en linje til curl", "Try it: the request as a line for curl") }
  var requestNote: String {
    word(
      "I anmodningerne til curl står ord i ⟦ ⟧ for borgerens oplysninger, cookies og nøgler: sæt dine egne ind.",
      "In the requests for curl, words in ⟦ ⟧ stand for the citizen's details, cookies and tokens: put in your own.")
  }
  var shortened: String { word("forkortet", "cut short") }
  var drawnForm: String { word("Formularen, tegnet efter siden", "The form, drawn from the page") }
  var formHas: String { word("Formularen har", "The form has") }
  var required: String { word("skal udfyldes", "required") }
  var here: String { word("her er fundet", "the finding is here") }
  var nameless: String { word("(uden navn)", "(no name)") }
  func omitted(_ count: Int) -> String { word("… og \(count) linjer til", "… and \(count) more lines") }
  var pagesStepByStep: String { word("Siderne trin for trin", "The pages step by step") }
  var severity: String { word("Alvor", "Severity") }
}
