/// Tells who comes back to a step that nothing is lost.
enum KeptNotice {
  static let node = el(.p) { "Dine svar er gemt. Ret dem, du vil lave om, og gå videre." }
}
