package import JourneyModel

extension DiagnosticKind {
  /// What the kind means and what to do about it, for the reference page.
  package var explanation: LocalizedText {
    let pair = Self.explanations[self] ?? ("", "")
    return LocalizedText(da: pair.0, en: pair.1)
  }

  private static let explanations: [DiagnosticKind: (String, String)] =
    fileExplanations
    .merging(valueExplanations) { first, _ in first }
    .merging(variableExplanations) { first, _ in first }
    .merging(journeyExplanations) { first, _ in first }
    .merging(sessionExplanations) { first, _ in first }

  private static let fileExplanations: [DiagnosticKind: (String, String)] = [
    .unreadableFile: (
      "Filen findes ikke, må ikke læses eller er ikke UTF-8-tekst. Stier regnes fra den fil, de står i.",
      "The file doesn't exist, may not be read or isn't UTF-8 text. Paths count from the file they stand in."
    ),
    .fileTooLarge: (
      "En fil må højst fylde 1 MB. Del den op.", "A file may hold at most 1 MB. Split it."
    ),
    .yamlSyntax: (
      "Filen er ikke gyldig YAML. Se efter indrykning, kolon og anførselstegn på linjen og linjen før.",
      "The file isn't valid YAML. Look at indentation, colons and quotes on the line and the line before."
    ),
    .tooComplex: (
      "Filen har for mange elementer eller er indlejret for dybt til at være et script.",
      "The file holds too many elements, or is nested too deeply, to be a script."
    ),
    .anchor: (
      "YAML-ankre (&navn) og aliasser (*navn) er ikke tilladt, fordi fejl så ville blive vist det forkerte sted. "
        + "Brug et fragment eller en variabel.",
      "YAML anchors (&name) and aliases (*name) aren't allowed, because problems would be shown at the wrong place. "
        + "Use a fragment or a variable."
    ),
    .unsupportedVersion: (
      "Filen er skrevet til en nyere version af formatet end programmet kender.",
      "The file is written for a newer version of the format than the program knows."
    ),
  ]

  private static let valueExplanations: [DiagnosticKind: (String, String)] = [
    .duplicateKey: (
      "Den samme nøgle står to gange. Kun én kan gælde.", "The same key stands twice. Only one can hold."
    ),
    .unknownKey: (
      "Nøglen findes ikke på dette sted; ofte er den stavet forkert.",
      "The key doesn't exist at this place; often it is misspelt."
    ),
    .missingKey: ("En nøgle, der skal være her, mangler.", "A key that must be here is missing."),
    .wrongType: (
      "Værdien har en anden form end den, nøglen venter: tekst, liste eller nøgler med værdier.",
      "The value has another shape than the key expects: text, a list, or keys with values."
    ),
    .invalidValue: (
      "Teksten er ikke en af de værdier, nøglen kan have.", "The text isn't one of the values the key can have."
    ),
    .invalidAddress: (
      "Adressen skal begynde med http:// eller https:// og nævne en vært.",
      "The address must begin with http:// or https:// and name a host."
    ),
    .invalidPattern: (
      "Det regulære udtryk kan ikke læses. Sæt \\ foran tegn, der skal læses bogstaveligt.",
      "The regular expression can't be read. Put \\ before characters that are meant literally."
    ),
    .invalidCondition: (
      "En betingelse er to sider med == eller != imellem: persona.gruppe == 1.",
      "A condition is two sides with == or != between them: persona.gruppe == 1."
    ),
    .rangeOrder: (
      "Laveste, mest sandsynlige og højeste værdi skal stå i stigende orden.",
      "The lowest, most likely and highest value must stand in ascending order."
    ),
  ]

  private static let variableExplanations: [DiagnosticKind: (String, String)] = [
    .templateSyntax: (
      "Et ${ mangler sit } eller sit navn. Skriv $${ for at få tegnene ${ selv.",
      "A ${ lacks its } or its name. Write $${ to get the characters ${ themselves."
    ),
    .unknownVariable: (
      "Intet giver variablen en værdi: hverken variables, fragmentets parameters eller kommandolinjen.",
      "Nothing gives the variable a value: neither variables, the fragment's parameters nor the command line."
    ),
    .variableWithoutValue: (
      "Variablen er erklæret uden værdi og skal gives på kommandolinjen eller i miljøet.",
      "The variable is declared without a value and must be given on the command line or in the environment."
    ),
    .variableNotAllowed: (
      "Stedet læses, før nogen borger går i gang, og kan derfor ikke bruge persona eller capture.",
      "The place is read before any citizen begins, so it can't use persona or capture."
    ),
    .unknownFact: (
      "Et trin bruger en oplysning, som personaen ikke har.", "A step uses a fact that the persona doesn't have."
    ),
    .unknownCapture: (
      "Intet trin gemmer en værdi under dette navn.", "No step remembers a value under this name."
    ),
    .captureTooEarly: (
      "Værdien bruges, før det trin, der gemmer den.", "The value is used before the step that remembers it."
    ),
    .unusedCapture: (
      "Intet bruger værdien. Brug den i et senere trin, eller lad være med at gemme den.",
      "Nothing uses the value. Use it in a later step, or don't capture it."
    ),
    .unknownFragment: (
      "Fragmentets fil findes ikke. Stien regnes fra den fil, den står i.",
      "The fragment's file doesn't exist. The path counts from the file it stands in."
    ),
    .fragmentCycle: (
      "Fragmentet bruger sig selv, direkte eller gennem andre.",
      "The fragment uses itself, directly or through others."
    ),
    .unknownParameter: ("Fragmentet har ingen parameter med det navn.", "The fragment has no parameter of that name."),
    .missingParameter: (
      "Fragmentet har en parameter uden standardværdi, som ikke er givet med with.",
      "The fragment has a parameter without a default that isn't given by with."
    ),
  ]

  private static let sessionExplanations: [DiagnosticKind: (String, String)] = [
    .missingSession: (
      "Et trin med login: session har ingen fil med cookies. Log ind i en browser, eksportér tjenestens cookies som "
        + "cookies.txt (Netscape-format), og giv filen med -D SESSION_FILE=… eller i miljøet. Filen er en hemmelighed: "
        + "læg den aldrig i et arkiv.",
      "A step with login: session has no file of cookies. Log in with a browser, export the service's cookies as "
        + "cookies.txt (Netscape format), and give the file by -D SESSION_FILE=… or in the environment. The file is a "
        + "secret: never put it into a repository."
    ),
    .sessionUntested: (
      "Trinnet tager imod en session, men åbner ingen side, hvor det ses, om tjenesten godtager den. Lad trinnet åbne "
        + "en side bag login og vente noget, som kun en, der er logget ind, ser.",
      "The step takes a session but opens no page that shows whether the service accepts it. Let the step open a page "
        + "behind the login and expect something that only someone logged in sees."
    ),
    .sessionInProduction: (
      "I produktion er en session et rigtigt menneskes, og siderne med oplysninger om det bliver gemt. Brug "
        + "testmiljøet, eller sørg for hjemmel.",
      "In production a session is a real person's, and the pages with that person's data are kept. Use the test "
        + "environment, or make sure that it is lawful."
    ),
    .scopeWithoutReason: (
      "Rejsen afprøver kun en del af ærindet uden at sige hvorfor. Rapporten viser grunden.",
      "The journey tests only a part of the errand without saying why. The report shows the reason."
    ),
  ]

  private static let journeyExplanations: [DiagnosticKind: (String, String)] = [
    .duplicateStep: ("To trin har samme id.", "Two steps have the same id."),
    .duplicatePersona: ("To personaer har samme id.", "Two personas have the same id."),
    .goalUnknown: ("goal nævner et trin, der ikke findes.", "goal names a step that doesn't exist."),
    .goalUnreachable: (
      "Ingen persona, hvis ærinde skal lykkes, når til målet: trinnets betingelse gælder for ingen af dem.",
      "No persona whose errand should succeed gets to the goal: the step's condition holds for none of them."
    ),
    .stepAfterGoal: (
      "Trinnet står efter målet og spilles først, når ærindet er slut.",
      "The step stands after the goal and is played only when the errand is over."
    ),
    .hostNotNamed: (
      "Scriptet åbner en adresse på en vært, der hverken er service.base eller står i service.hosts.",
      "The script opens an address on a host that is neither service.base nor in service.hosts."
    ),
    .bindingWithoutReview: (
      "Et bindende trin bør komme efter et trin, der ser efter, hvad borgeren er ved at bekræfte.",
      "A binding step should come after a step that looks at what the citizen is about to confirm."
    ),
    .submitWithoutExpectation: (
      "Trinnet sender en formular uden at se efter, hvor borgeren ender.",
      "The step sends a form without looking at where the citizen ends up."
    ),
    .unknownStep: (
      "stop-before eller en undtagelse nævner et trin, der ikke findes.",
      "stop-before or a waiver names a step that doesn't exist."
    ),
    .expectationCannotFail: (
      "Forventningen er opfyldt på enhver side, så den afprøver ingenting. Nævn noget, som kun den rigtige side har.",
      "The expectation holds on every page, so it tests nothing. Name something that only the right page has."
    ),
    .goalWithoutExpectation: (
      "Målet venter intet af siden, så ethvert gennemløb, der når dertil, tæller som gennemført.",
      "The goal expects nothing of the page, so every walk that gets there counts as completed."
    ),
    .expiredWaiver: (
      "Undtagelsens sidste dag er gået, og dens fund tæller igen. Fjern den, eller lad den ansvarlige tage stilling.",
      "The waiver's last day has passed, and its findings count again. Remove it, or let who answers for it decide anew."
    ),
    .nothingToAsk: (
      "Et trin venter en besked i testpostkassen eller et svar af oraklet, men rejsen siger ikke, hvor testmiljøet kan "
        + "spørges. Skriv mailbox eller oracle i rejsen.",
      "A step expects a mail in the test mailbox or an answer of the oracle, but the journey doesn't say where the test "
        + "environment can be asked. Write mailbox or oracle in the journey."
    ),
    .dataTable: (
      "Tabellen kan ikke bruges: filen skal være CSV i UTF-8 med kolonnenavne på første linje, lige mange felter på "
        + "hver linje, højst 500 rækker og 100 kolonner.",
      "The table can't be used: the file must be CSV in UTF-8 with column names on its first line, the same number of "
        + "fields on each line, and at most 500 rows and 100 columns."
    ),
    .wordList: (
      "Ordlisten kan ikke bruges. Filens navn siger, hvilken liste den føjer til (chancery.txt, terms.txt, "
        + "generic-messages.txt, blaming-messages.txt eller synonyms.txt), og hver linje er ét opslag, som nøglen "
        + "word-lists beskriver. Linjer, der begynder med #, er kommentarer.",
      "The word list can't be used. The file's name says which list it adds to (chancery.txt, terms.txt, "
        + "generic-messages.txt, blaming-messages.txt or synonyms.txt), and each line is one entry as the key "
        + "word-lists describes. Lines that begin with # are comments."
    ),
    .unusedFile: (
      "Ingen af mappens rejser bruger filen. Slet den, eller nævn den i en rejse.",
      "None of the folder's journeys uses the file. Delete it, or name it in a journey."
    ),
    .possibleCPR: (
      "Nummeret kan tilhøre et menneske. Brug det officielle testdatasæt (cpr-list) eller en fødselsdato i "
        + "2040-2057 med 5-8 som syvende ciffer.",
      "The number may belong to a person. Use the official test set (cpr-list) or a birth date in 2040-2057 with 5-8 "
        + "as the seventh digit."
    ),
    .malformedCPR: (
      "Værdien er erklæret som CPR-nummer, men har ikke formen ddmmåå-llll.",
      "The value is declared a CPR number but hasn't the form ddmmyy-nnnn."
    ),
    .sharesExceedOne: (
      "Personaernes andele giver mere end 1 tilsammen.", "The personas' shares add up to more than 1."
    ),
    .sharesBelowOne: (
      "Alle personaer har en andel, og tilsammen giver de mindre end 0,9: en del af borgerne bliver ikke afspillet. Giv dem "
        + "en persona, eller ret andelene.",
      "Every persona has a share, and together they are below 0.9: part of the citizens is never played. Give them a "
        + "persona, or correct the shares."
    ),
  ]
}
