/// What an errand costs a citizen, and why.
///
/// Municipal practice (vejle.dk, odense.dk, syddjurs.dk, slagelse.dk): a change of doctor or group and a replacement card
/// cost the same fee; a move, a practice that closes, the fifteenth birthday, a new name after marriage and a cracked card
/// of more than four years don't. Whether a waiver holds is taken from the register, never from the answer alone.
struct ChangeFee: Sendable, Equatable {
  /// In kroner.
  let amount: Int
  /// A sentence for the review and the receipt.
  let explanation: String

  /// Days after a move or a fifteenth birthday in which the change is free (odense.dk).
  static let freeDays = 60

  /// The fee of an answer.
  init(reason: ChangeReason, citizen: Citizen, authority: Authority, ignoresWaivers: Bool = false) {
    let full = authority.fee
    let (isFree, doubt) = Self.waiver(reason, citizen)
    if isFree, !ignoresWaivers {
      self.init(amount: 0, explanation: "Det er gratis, fordi årsagen er: \(reason.label).")
    } else {
      let because = doubt.map { " " + $0 } ?? ""
      self.init(amount: full, explanation: "Det koster \(authority.feeText)\(because) Du betaler med betalingskort.")
    }
  }

  private init(amount: Int, explanation: String) {
    (self.amount, self.explanation) = (amount, explanation)
  }

  /// Whether the register bears the waiver out, and what to tell where it doesn't.
  private static func waiver(_ reason: ChangeReason, _ citizen: Citizen) -> (isFree: Bool, doubt: String?) {
    switch reason {
    case .moved:
      ((citizen.movedDaysAgo ?? .max) <= freeDays, "CPR-registret viser ikke en flytning inden for \(freeDays) dage.")
    case .practiceCloses: (citizen.practiceCloses, "Vi har ikke fået besked om, at din læge lukker.")
    case .turningFifteen: (citizen.age == 15, "Det er kun gratis, det år du fylder 15.")
    case .nameChange: (citizen.nameChanged != nil, "CPR-registret viser ikke et nyt navn.")
    case .cracked: (citizen.cardYears > 4, "Dit kort er ikke mere end 4 år gammelt.")
    case .wish, .groupWish, .lost, .stolen: (false, nil)
    }
  }
}
