/// The service's side of paying: takes the provider's answer and places the order it was for.
///
/// The answer counts by its code, not by the session: the citizen has paid even where the session is gone.
struct PaymentAnswer: Sendable {
  let site: SiteContext

  /// Places the order once, however often the answer comes, and leads to the receipt.
  func take(_ request: SiteRequest) -> SiteResponse {
    guard let paid = site.payments.paid(request.form), var order = site.changes.awaited(payment: paid.payment),
      paid.oere == order.fee.amount * 100
    else { return NoticePages(site: site, service: .doctorChange).paymentUnknown() }
    order.transaction = paid.transaction
    let reference = ChangeOrders(site: site).place(order, key: paid.payment)
    let next =
      site.has(.receiptBehindClick)
      ? SiteResponse.seeOther(ChangePath.paid + "/" + reference) : ChangeReview(site: site).receipt(reference)
    return next.adding("Cache-Control", "no-store")
  }
}
