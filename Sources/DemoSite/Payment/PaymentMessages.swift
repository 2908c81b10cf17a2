/// What passes between the service and the payment provider, each with a keyed code over its fields.
///
/// After the manner of hosted payment windows: the service sends the browser off with number, amount and code, the
/// provider answers with number, result and code. Amounts are in øre, as the card networks count.
struct PaymentMessages: Sendable {
  let signature: SipHash

  /// A payment that is asked for.
  struct Demand: Sendable, Equatable {
    let payment: String
    let oere: Int
  }

  /// The address that a browser is sent to for paying.
  func address(on origin: String, payment: String, kroner: Int) -> String {
    let oere = kroner * 100
    return "\(origin)/betal?betaling=\(PercentDecoding.encode(payment))&beloeb=\(oere)"
      + "&kode=\(code(["krav", payment, String(oere)]))"
  }

  /// The demand in a query or form; `nil` where its code isn't the service's.
  func demand(_ fields: FormFields) -> Demand? {
    guard let oere = Int(fields["beloeb"]), oere > 0,
      fields["kode"] == code(["krav", fields["betaling"], String(oere)])
    else { return nil }
    return Demand(payment: fields["betaling"], oere: oere)
  }

  /// The fields of the provider's answer: paid, with a transaction number.
  func answer(_ demand: Demand) -> [(name: String, value: String)] {
    let transaction = "T" + signature.code("transaktion \(demand.payment)".utf8).prefix(10)
    return [
      ("betaling", demand.payment), ("beloeb", String(demand.oere)), ("transaktion", transaction),
      ("resultat", "betalt"), ("kode", code(["svar", demand.payment, String(demand.oere), transaction, "betalt"])),
    ]
  }

  /// The number of a payment and its transaction, where the provider's answer is genuine and says paid.
  func paid(_ fields: FormFields) -> (payment: String, oere: Int, transaction: String)? {
    guard let oere = Int(fields["beloeb"]), fields["resultat"] == "betalt",
      fields["kode"] == code(["svar", fields["betaling"], String(oere), fields["transaktion"], "betalt"])
    else { return nil }
    return (fields["betaling"], oere, fields["transaktion"])
  }

  /// A line break can't stand in a number, so the parts can't run into each other unseen.
  private func code(_ parts: [String]) -> String {
    signature.code(parts.map { $0.split(separator: "\n").joined() }.joined(separator: "\n").utf8)
  }
}
