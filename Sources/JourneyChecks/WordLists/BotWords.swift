/// The words and names of chats, Danish and English.
///
/// Source: the widgets that Danish municipalities use (Kommune Kiri, Muni, boost.ai, Supchat, Puzzel, LiveAgent), by
/// the ids, classes and addresses in their installation guides.
enum BotWords {
  /// Words of links and buttons that open a chat.
  static let chat: Phrases = ["chat*", "spørg kiri", "spørg muni"]
  /// Names of widgets in ids, classes and addresses.
  static let widgets = [
    "chatbot", "chat-widget", "chatwidget", "boost.ai", "boostai", "supchat", "liveagent", "puzzel-chat", "kiri-chat",
  ]
  /// Words that tell that no person answers.
  static let robot: Phrases = [
    "robot*", "chatbot*", "bot", "automatisk svar", "virtuel assistent", "digital assistent", "kunstig intelligens",
    "ai",
    "virtual assistant", "automated",
  ]
  /// Words that promise a person.
  static let handOver: Phrases = [
    "medarbejder*", "et menneske", "en person", "viderestill*", "stillet om", "kundeservice", "a person", "staff",
    "an agent", "a human",
  ]
}
