/// What somebody who isn't logged in can do about a refusal.
struct GuestGuidance: Sendable {
  let site: SiteContext

  /// Whom to call in doubt.
  var contact: HTMLNode {
    .fragment([
      "Er du i tvivl, så ring til os på ",
      el(.a, .href("tel:+45\(site.authority.phone)")) { site.authority.phoneText },
      ".",
    ])
  }

  /// How to complain.
  @HTMLBuilder var complaint: [HTMLNode] {
    if !site.has(.refusalWithoutComplaint) {
      el(.h2, text: "Hvis du er uenig")
      el(.p) { "Du kan klage til os. Skriv i Digital Post eller et brev, så ser vi på sagen igen." }
    }
  }
}
