@testable import DemoSite

extension Browser {
  /// Logs in at "Skift læge" and comes to its first step, or to the refusal.
  func logInToChange(_ subject: String) async throws -> Reply {
    try await logIn(subject, from: ChangePath.start)
  }

  /// Goes to the reason step with an errand.
  func reachChangeReason(_ subject: String, errand: String = "laege", children: [String] = []) async throws -> Reply {
    let data = try await logInToChange(subject)
    return try await submit(data, ChangePath.data, [("aerinde", errand)] + children.map { ("barn", $0) })
  }

  /// Sends the reason step with answers that are right but for those given.
  func answerReason(_ page: Reply, _ answers: [(String, String)] = []) async throws -> Reply {
    let given = Set(answers.map(\.0))
    let proposed = ["dato-dag", "dato-maaned", "dato-aar"].map { ($0, page.value($0)) }.filter { !$0.1.isEmpty }
    let usual = [("aarsag", "oensker-anden"), ("mobilnummer", "68123456"), ("email", "ny@post.example")] + proposed
    return try await submit(page, ChangePath.reason, usual.filter { !given.contains($0.0) } + answers)
  }

  /// Goes to the page after choosing a doctor.
  func chooseDoctor(
    _ subject: String, _ practice: String, reason: String = "oensker-anden", children: [String] = []
  ) async throws -> Reply {
    let reasonPage = try await reachChangeReason(subject, children: children)
    let list = try await answerReason(reasonPage, [("aarsag", reason)])
    let id = PracticeDirectory.synthetic.practice(named: practice)?.id ?? ""
    return try await submit(list, ChangePath.doctor, [("laege", id)])
  }

  /// Goes to the review of a card alone.
  func reachCardReview(_ subject: String, reason: String = "bortkommet") async throws -> Reply {
    let page = try await reachChangeReason(subject, errand: "kort")
    return try await answerReason(page, [("aarsag", reason)])
  }

  /// Presses the button of the review: to the receipt, the payment provider or a refusal.
  func confirm(_ review: Reply) async throws -> Reply {
    try await submit(review, ChangePath.order, [("bestilling", review.hidden("bestilling"))])
  }

  /// Pays at the provider and comes back by its form.
  func pay(_ window: Reply) async throws -> Reply {
    let fields = ["betaling", "beloeb", "kode"].map { ($0, window.hidden($0)) }
    return try await follow(try await answerPayment(try await post(addresses.payURL + "/betal", fields)))
  }

  /// Sends the auto-submitting form of the provider.
  func answerPayment(_ hop: Reply) async throws -> Reply {
    let fields = ["betaling", "beloeb", "transaktion", "resultat", "kode"].map { ($0, hop.hidden($0)) }
    return try await post(ChangePath.payment, fields)
  }
}
