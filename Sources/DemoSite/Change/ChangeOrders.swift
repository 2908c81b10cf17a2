/// Places orders and sends the copy of the receipt.
struct ChangeOrders: Sendable {
  let site: SiteContext

  /// Places an order once a key, and writes to the citizen the first time.
  ///
  /// - Returns: The reference number.
  func place(_ order: ChangeOrder, key: String, repeatable: Bool = false) -> String {
    var order = order
    // Letters go through another system, which the case system waits for in vain.
    if site.has(.receiptWithoutOrder), site.register.citizen(order.ordererCPR)?.hasDigitalPost == false {
      order.isRegistered = false
    }
    let (reference, isNew) = site.changes.place(order, key: key, repeatable: repeatable)
    if isNew, let citizen = site.register.citizen(order.ordererCPR) {
      site.changes.forgetDraft(of: citizen.subject)
      if !site.has(.copyNeverSent) || !citizen.hasDigitalPost {
        site.changes.send(copy(order, reference, citizen), afterLooks: site.shows(.copySentLater) ? 2 : 0)
      }
    }
    return reference
  }

  private func copy(_ order: ChangeOrder, _ reference: String, _ citizen: Citizen) -> PostMessage {
    let paid = order.fee.amount > 0 ? "Du har betalt \(order.fee.amount) kr." : "Du skal ikke betale noget."
    let text = """
      Vi har modtaget din bestilling med referencenummer \(reference). \(paid) \
      Kortet kommer med posten inden for \(site.authority.deliveryDays) dage. Har du spørgsmål, så ring til os på \
      \(site.authority.phoneText).
      """
    return PostMessage(
      modtagerCpr: citizen.cpr.digits, kanal: citizen.hasDigitalPost ? "digital-post" : "brev",
      emne: order.language.worded("Kvittering: \(order.errand.label)"), tekst: order.language.worded(text),
      sendt: site.today.iso)
  }
}
