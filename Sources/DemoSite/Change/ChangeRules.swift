/// The rules of choosing a doctor and a group, judged from the register alone.
///
/// Sundhedsloven §§ 58 and 59 and their orders as municipalities explain them (vejle.dk, sundhed.dk, slagelse.dk):
/// - a practice that is open takes anyone;
/// - a closed one takes those who live with a patient of it, those who turn 15 and have a parent there, those who come
///   back from group 2 to their last doctor, and those with fewer than two open practices within the home-visit limit;
/// - beyond 15 km, or 5 km in København, Frederiksberg, Tårnby and Dragør, the citizen gives up home visits;
/// - a group can be changed once in 12 months; those under 15 have their parents' doctor.
struct ChangeRules: Sendable {
  let directory: PracticeDirectory
  let register: CitizenRegister

  /// Whoever has turned 15 chooses without their parents (sundhedsloven § 59).
  static let ownChoiceAge = 15
  /// Open practices within the limit that a citizen must have to choose among.
  static let leastOpenPractices = 2

  /// Why a closed practice takes a citizen all the same.
  enum ClosedListException: Sendable, Equatable {
    case sameHousehold, parentsDoctor, lastDoctor, fewOpenNearby
  }

  /// The exception that opens a closed practice to a citizen, or `nil`.
  func exception(_ practice: Practice, _ citizen: Citizen) -> ClosedListException? {
    let household = register.citizens.filter { $0.cpr != citizen.cpr && $0.residence == citizen.residence }
    if household.contains(where: { $0.practice == practice && $0.group == 1 }) { return .sameHousehold }
    let parents = register.citizens.filter { $0.children.contains(citizen.cpr) }
    if citizen.age == Self.ownChoiceAge, parents.contains(where: { $0.practice == practice }) { return .parentsDoctor }
    if citizen.group == 2, citizen.practice == practice { return .lastDoctor }
    return openPracticesNearby(citizen) < Self.leastOpenPractices ? .fewOpenNearby : nil
  }

  /// Open practices within the home-visit limit of a citizen's home.
  func openPracticesNearby(_ citizen: Citizen) -> Int {
    let limit = Self.homeVisitLimit(citizen)
    return directory.nearest(to: citizen.home).count { $0.practice.isOpen && $0.kilometres <= limit }
  }

  /// Kilometres within which a doctor must make home visits.
  ///
  /// Told by post code: those of the four municipalities begin 10–24, or are 2500, 2700, 2720, 2770 or 2791.
  static func homeVisitLimit(_ citizen: Citizen) -> Double {
    guard case .denmark(_, let town) = citizen.residence, let code = Int(town.prefix(4)) else { return 15 }
    return (1_000..<2_500).contains(code) || [2_500, 2_700, 2_720, 2_770, 2_791].contains(code) ? 5 : 15
  }

  /// The day a citizen may change group again, where that is still to come.
  static func nextGroupChange(_ citizen: Citizen, today: CivilDate) -> CivilDate? {
    guard let days = citizen.groupChangedDaysAgo else { return nil }
    let next = today.adding(days: -days).aYearLater
    return next > today ? next : nil
  }

  /// The children who may change doctor with a citizen: in custody and under 15.
  func followers(of citizen: Citizen) -> [Citizen] {
    citizen.children.compactMap(register.citizen).filter { $0.age < Self.ownChoiceAge }
  }
}
