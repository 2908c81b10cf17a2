import JourneyModel

/// The words that checks look for: the program's own lists, and what a journey adds to them.
///
/// The program's lists are text files in the format that users write theirs in (`WordList`), each with its source.
struct Vocabulary: Sendable {
  /// Stiff, old or legal words, each with the plain word in its place; an empty one where the list gives none.
  let chancery: [(word: String, plain: String)]
  /// Professional terms.
  let terms: [TermWords.Term]
  /// Phrases that blame the citizen.
  let blame: Phrases
  /// Names of one thing; the first of each is the one to use.
  let synonyms: [[String]]
  private let generic: Set<String>

  /// The program's own words.
  static let own = Vocabulary(WordList.own)

  /// The program's own words with those that a journey adds; an entry for a word that is known already takes its place.
  static func own(adding lists: [WordList]?) -> Vocabulary {
    guard let lists, !lists.isEmpty else { return own }
    return Vocabulary(WordList.own + lists)
  }

  private init(_ lists: [WordList]) {
    func entries(_ subject: WordList.Subject) -> [WordList.Entry] {
      var entries: [WordList.Entry] = []
      for entry in lists.filter({ $0.subject == subject }).flatMap(\.entries) where !entry.words.isEmpty {
        if let known = entries.firstIndex(where: { Wording.key($0.words[0]) == Wording.key(entry.words[0]) }) {
          entries[known] = entry
        } else {
          entries.append(entry)
        }
      }
      return entries
    }
    chancery = entries(.chancery).map { (Wording.key($0.words[0]), $0.meaning) }
    terms = entries(.terms).map(TermWords.Term.init)
    blame = Phrases(entries(.blamingMessages).map { $0.words[0] })
    synonyms = entries(.synonyms).map(\.words)
    generic = Set(
      entries(.genericMessages).map { entry in
        let bare = MessageWords.bare(entry.words[0])
        return bare.isEmpty ? Wording.key(entry.words[0]) : bare
      })
  }

  /// Whether a message, as `MessageWords.bare` writes it, could stand at any field.
  func isGeneric(_ bare: String) -> Bool { generic.contains(bare) || MessageWords.isEmpty(bare) }
}

extension WordList {
  /// The program's own lists.
  static let own = Subject.allCases.map { subject in read(subject, String(decoding: bytes(subject), as: UTF8.self)).list
  }

  /// The text of one of the program's own lists, as UTF-8.
  static func bytes(_ subject: Subject) -> [UInt8] {
    switch subject {
    case .chancery: PackageResources.chancery_txt
    case .terms: PackageResources.terms_txt
    case .genericMessages: PackageResources.generic_messages_txt
    case .blamingMessages: PackageResources.blaming_messages_txt
    case .synonyms: PackageResources.synonyms_txt
    }
  }
}
