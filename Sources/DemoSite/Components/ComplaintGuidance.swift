/// How a refusal can be complained of (forvaltningsloven § 25).
struct ComplaintGuidance: Sendable {
  let site: SiteContext

  /// Heading and text.
  @HTMLBuilder var nodes: [HTMLNode] {
    if site.shows(.complaintInOtherWords) {
      el(.h2, text: "Vil du have sagen prøvet igen?")
      el(.p) {
        "Så skriv til os i Digital Post inden 4 uger. Vi vurderer sagen på ny. Får du ikke medhold, går den videre til "
        "Styrelsen for Patientklager, som kan ændre afgørelsen."
      }
    } else if !site.has(.refusalWithoutComplaint) {
      el(.h2, text: "Hvis du er uenig")
      el(.p) {
        "Du kan bede om en skriftlig afgørelse og klage over den inden 4 uger. Skriv til os i Digital Post. Vi ser på "
        "sagen igen. Giver vi dig ikke ret, sender vi klagen til Styrelsen for Patientklager."
      }
    }
  }
}
