/// The columns of a register of contacts.
///
/// After what the shared support centre was to register (initiative 1.3.c, annex 1: channel, time, solution, authority area,
/// referred to), what KOMHEN counted (KL's municipal counts of contacts: channel, topic, kind of enquiry), and what an estimate needs.
package enum RegisterColumn: String, Sendable, CaseIterable {
  case time, channel, topic, solution, step, type, digital, cause, side, minutes, resolved, referredTo = "referred-to"
  case repeated

  /// The headings that mean this column, in small letters; the first is what the tool itself writes.
  package var headings: [String] {
    switch self {
    case .time: ["tidspunkt", "dato", "time", "date"]
    case .channel: ["kanal", "henvendelseskanal", "channel"]
    case .topic: ["emne", "myndighedsområde", "fagområde", "opgaveområde", "kle", "topic"]
    case .solution: ["løsning", "digital løsning", "selvbetjeningsløsning", "solution"]
    case .step: ["trin", "step"]
    case .type: ["type", "henvendelsestype", "henvendelsens art"]
    case .digital: ["startet digitalt", "forsøgt digitalt", "started digitally"]
    case .cause: ["årsag", "årsagskode", "cause"]
    case .side: ["side", "fejlens sted"]
    case .minutes: ["minutter", "behandlingstid", "tid", "minutes"]
    case .resolved: ["afklaret", "straksafklaret", "resolved"]
    case .referredTo: ["viderestillet til", "henvist til", "referred to"]
    case .repeated: ["gentagelse", "genhenvendelse", "genkontakt", "repeat"]
    }
  }

  /// Whether a register can't be read without it.
  package var isRequired: Bool { self == .time || self == .channel }

  /// The column of a heading, or nil for one that isn't read.
  init?(heading: String) {
    let words = heading.lowercased().replacing("_", with: " ").split(whereSeparator: \.isWhitespace)
    let name = words.joined(separator: " ")
    guard let column = Self.allCases.first(where: { $0.headings.contains(name) || $0.rawValue == name }) else {
      return nil
    }
    self = column
  }
}

/// The channels of contacts.
package enum ContactChannel: String, Sendable, Codable, CaseIterable {
  case phone, chat, bot, email, physical

  /// The words that mean this channel, in small letters; the first is what the tool itself writes.
  package var words: [String] {
    switch self {
    case .phone: ["telefon", "opkald", "telefonisk", "phone"]
    case .chat: ["chat", "videochat"]
    case .bot: ["chatbot", "bot"]
    case .email: ["e-mail", "mail", "email", "digital post", "brev", "skriftlig"]
    case .physical: ["fremmøde", "personlig", "personligt fremmøde", "fysisk", "borgerservice", "physical"]
    }
  }

  /// The channel of a word, or nil for an unknown one.
  init?(word: String) {
    let name = word.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let channel = Self.allCases.first(where: { $0.words.contains(name) || $0.rawValue == name }) else {
      return nil
    }
    self = channel
  }
}
