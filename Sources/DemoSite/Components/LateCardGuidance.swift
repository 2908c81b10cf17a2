/// What to do while the card is under way.
struct LateCardGuidance: Sendable {
  let site: SiteContext
  /// The address of the errand's status page.
  let status: String

  /// The paragraph.
  var node: HTMLNode {
    el(.p) {
      if !site.has(.receiptWithoutStatus) {
        "Du kan "
        el(.a, .href(status)) { site.statusLink }
        ". "
      }
      "Er kortet ikke kommet til tiden, så "
      el(.a, .href(site.contactPath)) { "kontakt os" }
      " og oplys referencenummeret."
    }
  }
}
