/// The routes of "Skift læge".
enum ChangeRoutes {
  static func all(_ site: SiteContext) -> [Router.Route] {
    open(site) + steps(site) + afterwards(site)
  }

  private static func open(_ site: SiteContext) -> [Router.Route] {
    let information = ChangeInformationPage(site: site)
    let answer = PaymentAnswer(site: site)
    return [
      .init("GET", ChangePath.information, { _ in .page(information.page()) }),
      .init("GET", ChangePath.english, { _ in .page(information.english()) }),
      .init("GET", ChangePath.start, { _ in .seeOther(site.shows(.longRedirectChain) ? hop(1) : login) }),
      .init("GET", hop(1), { _ in .seeOther(hop(2)) }), .init("GET", hop(2), { _ in .seeOther(login) }),
      .init("GET", ChangePath.detour, { _ in .seeOther(ChangePath.doctor) }),
      .init("POST", ChangePath.payment, answer.take),
      .init(
        "GET", ChangePath.paymentCancelled,
        { _ in
          if site.shows(.cancelPageWithWayOn) {
            return NoticePages(site: site, service: .doctorChange).paymentCancelled()
          }
          return site.has(.paymentCancelDeadEnd)
            ? BarePages.paymentCancelled : .seeOther(ChangePath.review + "?betaling=afbrudt")
        }),
    ]
  }

  private static let login = "/login?maal=" + ChangePath.data

  private static func hop(_ number: Int) -> String { "\(ChangePath.start)/\(number)" }

  private static func steps(_ site: SiteContext) -> [Router.Route] {
    let gate = SessionGate(site: site)
    let data = ChangeDataStep(site: site)
    let reason = ChangeReasonStep(site: site)
    let doctor = ChangeDoctorStep(site: site)
    let distance = ChangeDistanceStep(site: site)
    let review = ChangeReview(site: site)
    return [
      .init("GET", ChangePath.data, gate.open(data.show)), .init("POST", ChangePath.data, gate.open(data.accept)),
      .init("GET", ChangePath.reason, gate.open(reason.show)),
      .init("POST", ChangePath.reason, gate.open(reason.accept)),
      .init("GET", ChangePath.doctor, gate.open(doctor.show)),
      .init("POST", ChangePath.doctor, gate.open(doctor.accept)),
      .init("GET", ChangePath.distance, gate.open(distance.show)),
      .init("POST", ChangePath.distance, gate.open(distance.accept)),
      .init("GET", ChangePath.review, gate.open(review.show)),
      .init("POST", ChangePath.order, gate.open(review.send)),
    ]
  }

  private static func afterwards(_ site: SiteContext) -> [Router.Route] {
    let gate = SessionGate(site: site)
    let receipt = ChangeReceipt(site: site)
    let saved = ChangeSavedPages(site: site)
    return [
      .init("GET", ChangePath.receipt + "/*", gate.open(receipt.show)),
      .init("GET", ChangePath.paid + "/*", gate.open(receipt.paid)),
      .init("GET", ChangePath.proof + "/*", gate.open(receipt.proof)),
      .init("GET", ChangePath.status, gate.open(receipt.status)),
      .init("GET", ChangePath.refusal, gate.open(ChangeRefusalPage(site: site).show)),
      .init("GET", ChangePath.saved, gate.open(saved.saved)),
      .init("GET", ChangePath.resume, gate.open(saved.resume)),
    ]
  }
}
