package import JourneyModel

/// One number or statement of the five documents that the tool starts from, and what has become of it.
package struct SeedFigure: Sendable, Equatable {
  /// What has become of a figure.
  package enum Use: Sendable, Equatable {
    /// It is an input: the file of assumptions without its ending, and the keys.
    case input(file: String, keys: [String])
    /// It is computed again: the file and the keys of stated figures with a formula, or of derived ones.
    case recomputed(file: String, keys: [String])
    /// It is a code of the causes that findings and registers carry.
    case cause(CauseCode)
    /// It is a column of a register of contacts.
    case column([RegisterColumn])
    /// It can't be computed; why, in Danish.
    case notComputable(String)
  }

  /// The row's name: `KBH-04`.
  package let id: String
  /// What it is, in Danish.
  package let label: String
  /// The figure as the document has it, in Danish; empty for a statement without one.
  package let stated: String
  /// What has become of it.
  package let use: Use

  /// The document it stands in.
  package var document: SeedDocument { SeedDocument.allCases.first { id.hasPrefix($0.rawValue) } ?? .copenhagen }

  /// All of them, in the documents' order.
  package static let all = copenhagen + hotline + localGovernment + support + chat

  init(_ id: String, _ label: String, _ stated: String = "", _ use: Use) {
    self.id = id
    self.label = label
    self.stated = stated
    self.use = use
  }
}

/// The documents that the tool starts from.
package enum SeedDocument: String, Sendable, CaseIterable {
  case copenhagen = "KBH"
  case hotline = "DDH"
  case localGovernment = "KL"
  case support = "SUP"
  case chat = "CHAT"

  /// The document in words that can be looked up, in Danish.
  package var title: String {
    switch self {
    case .copenhagen:
      "Københavns Kommune, investeringsforslaget \"Innovation af digital selvbetjening i København\" (2018)"
    case .hotline: "Artiklen \"36 kommuner køber bots ind i fællesskab til digital borgerservice\" (2019)"
    case .localGovernment:
      "KL, \"Business case: Kommunale hjemmesider bruger tekster fra borger.dk\" (20. november 2012)"
    case .support:
      "Initiativ 1.3.c, \"Hjælp at hente: Afprøvning af fælles telefonsupport på obligatorisk selvbetjening\" (2012-2013)"
    case .chat: "Artiklen \"Organisationer anbefaler centralt chatcenter\" (2012)"
    }
  }

  /// The files of assumptions that a row may name, without their ending.
  static let estimate = "sundhedskort-laegeskift"
  static let table1 = "presets/koebenhavn-tabel-1"
  static let table2 = "presets/koebenhavn-tabel-2"
  static let hotlineFile = "presets/den-digitale-hotline"
  static let localGovernmentFile = "presets/kl-borger-dk"
  static let supportFile = "presets/faelles-support"
  static let chatFile = "presets/chat"
}
