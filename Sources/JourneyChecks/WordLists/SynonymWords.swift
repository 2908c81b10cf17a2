/// Sets of names that citizens may take for different things.
///
/// Source: the names that borger.dk, sundhed.dk and municipal pages use side by side for the same thing; the first of
/// each set is today's.
enum SynonymWords {
  /// Words that tell that a thing has another name.
  static let alsoCalled: Phrases = [
    "kaldes også", "også kaldet", "også kendt", "hed før", "hedder nu", "også hedder", "tidligere kaldet",
    "also called",
    "also known", "formerly",
  ]

  /// The sets.
  static let sets = [
    ["sundhedskort", "sygesikringsbevis", "sygesikringskort", "gult kort", "det gule kort"],
    ["lægeskift", "lægevalg", "valg af læge"],
    ["ordrenummer", "sagsnummer", "referencenummer", "bestillingsnummer"],
    ["Digital Post", "e-Boks"],
    ["parkeringslicens", "beboerlicens", "parkeringstilladelse"],
    ["boligstøtte", "boligsikring"],
  ]
}
