package import JourneyModel

/// Inputs about contacts that aren't simply avoided calls; each has no effect unless the file names it.
package enum FlowInput: String, Sendable, Codable, CaseIterable {
  case movedToChat = "share-moved-chat"
  case movedToBot = "share-moved-bot"
  case movedToEmail = "share-moved-email"
  case movedToPhysical = "share-moved-physical"
  case minutesChat = "minutes-chat"
  case chatConcurrency = "chat-concurrency"
  case botHandover = "bot-handover"
  case minutesEmail = "minutes-email"
  case minutesPhysical = "minutes-physical"
  case returnedForms = "returned-forms-per-year"
  case minutesReturnedForm = "minutes-per-returned-form"
  case monitoringHours = "monitoring-hours-per-year"

  /// Whether the value is a share, 0 to 1.
  package var isShare: Bool {
    switch self {
    case .movedToChat, .movedToBot, .movedToEmail, .movedToPhysical, .botHandover: true
    default: false
    }
  }

  /// The inputs that this one means nothing without.
  var needs: [FlowInput] {
    switch self {
    case .movedToChat: [.minutesChat, .chatConcurrency]
    case .movedToBot: [.botHandover]
    case .movedToEmail: [.minutesEmail]
    case .movedToPhysical: [.minutesPhysical]
    case .returnedForms: [.minutesReturnedForm]
    default: []
    }
  }

  /// Label and unit, for a file that gets the input.
  package var standardWords: (label: LocalizedText, unit: String) {
    switch self {
    case .movedToChat: (Self.moved("chat", "chat"), "share")
    case .movedToBot: (Self.moved("chatbot", "a chatbot"), "share")
    case .movedToEmail: (Self.moved("e-mail og Digital Post", "e-mail and Digital Post"), "share")
    case .movedToPhysical: (Self.moved("fremmøde", "personal attendance"), "share")
    case .minutesChat: (LocalizedText(da: "Minutter pr. chat", en: "Minutes for each chat"), "min")
    case .chatConcurrency:
      (LocalizedText(da: "Samtidige chats pr. medarbejder", en: "Chats at once for each member of staff"), "chats")
    case .botHandover:
      (
        LocalizedText(
          da: "Andel af botsamtaler der ender hos en medarbejder i telefonen",
          en: "Share of bot conversations that end with staff on the phone"), "share"
      )
    case .minutesEmail: (LocalizedText(da: "Minutter pr. skriftlig henvendelse", en: "Minutes for each letter"), "min")
    case .minutesPhysical: (LocalizedText(da: "Minutter pr. fremmøde", en: "Minutes for each attendance"), "min")
    case .returnedForms:
      (
        LocalizedText(
          da: "Forkert udfyldte blanketter der må sendes tilbage, pr. år",
          en: "Wrongly filled forms that have to be returned, a year"), "forms/year"
      )
    case .minutesReturnedForm:
      (LocalizedText(da: "Minutter pr. returneret blanket", en: "Minutes for each returned form"), "min")
    case .monitoringHours:
      (LocalizedText(da: "Timer til overvågning pr. år", en: "Hours of monitoring a year"), "h/year")
    }
  }

  private static func moved(_ da: String, _ en: String) -> LocalizedText {
    LocalizedText(
      da: "Andel af de undgåede opkald der i stedet kommer på \(da)",
      en: "Share of the avoided calls that come by \(en) instead")
  }
}
