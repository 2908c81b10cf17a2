/// How an order is corrected, cancelled or complained of (WCAG 3.3.4, forvaltningsloven § 25).
struct CorrectionGuidance: Sendable {
  let site: SiteContext
  /// How long it can be corrected.
  let until: String

  /// Heading and text.
  @HTMLBuilder var nodes: [HTMLNode] {
    if site.shows(.cannotBeCancelled) {
      el(.h2, text: "Bestillingen er endelig")
      el(.p) {
        "Du kan ikke fortryde eller rette bestillingen. Er du uenig i prisen, kan du klage til os inden 4 uger i "
        "Digital Post."
      }
    } else if !site.has(.receiptWithoutCorrection) {
      el(.h2, text: "Ret, fortryd eller klag")
      el(.p) {
        "Opdager du en fejl, så ring til os samme dag på "
        el(.a, .href("tel:+45\(site.stepPhone)")) { PhoneNumber.grouped(site.stepPhone) }
        ". Vi kan rette eller annullere bestillingen, \(until). Er du uenig i prisen, kan du klage til os inden 4 uger. "
        "Vi ser på sagen igen og sender den videre til Styrelsen for Patientklager, hvis vi ikke giver dig ret."
      }
    }
    if site.shows(.printableReceipt) { el(.p) { "Du kan skrive kvitteringen ud, hvis du vil gemme den på papir." } }
  }
}
