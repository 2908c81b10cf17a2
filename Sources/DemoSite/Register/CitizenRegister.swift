/// The synthetic citizens that the demo site knows.
///
/// Their CPR-like numbers are those of people born 2040–2057 (seventh digit 5–8, year 40–57): well-formed, and
/// nobody can have one yet. One number fails modulus 11, as numbers issued since 2007 may.
struct CitizenRegister: Sendable {
  /// Everyone, in the order the broker lists the grown-ups.
  let citizens: [Citizen]

  /// The person with a CPR number.
  func citizen(_ cpr: CPRNumber) -> Citizen? {
    citizens.first { $0.cpr == cpr }
  }

  /// The person behind a pseudonym of the login broker.
  func citizen(subject: String) -> Citizen? {
    citizens.first { $0.subject == subject }
  }

  /// MitID can be had from 13 years of age.
  static let loginAge = 13

  /// Those who can log in.
  var testPersons: [Citizen] {
    citizens.filter { $0.age >= Self.loginAge }
  }

  /// The register every site starts with.
  static let synthetic = CitizenRegister(citizens: grownUps + children + doctorChangers + pool)

  private static let grownUps = [
    Citizen(
      subject: "testborger-1", cpr: CPRNumber(registered: "1403456116"), name: "Åse Kjærgaard Madsen", age: 67,
      residence: .denmark(street: "Demovej 12, 3. tv.", town: "2400 København NV"),
      practice: practice("Lægehuset Demovej"),
      home: MapPosition(-2.5, 3.3), situation: "har mistet sit sundhedskort"),
    Citizen(
      subject: "testborger-2", cpr: CPRNumber(registered: "2306517549"), name: "Søren Østergård Bæk", age: 34,
      residence: .denmark(street: "Prøvegade 7, 1. th.", town: "2200 København N"),
      nameChanged: CivilDate(2026, 9, 12), home: MapPosition(-1.1, 2.1),
      situation: "har skiftet navn ved vielse og ikke valgt læge"),
    Citizen(
      subject: "testborger-3", cpr: CPRNumber(registered: "0711426914"), name: "Mette Ærø Lindholm", age: 41,
      residence: .denmark(street: "Eksempelallé 3", town: "2720 Vanløse"),
      practice: practice("Vanløse Demolæger"),
      children: [
        CPRNumber(registered: "0101548563"), CPRNumber(registered: "1908566846"),
        CPRNumber(registered: "1204507887"),
      ],
      home: MapPosition(-5.1, 1.3), situation: "bestiller kort til sit barn"),
    Citizen(
      subject: "testborger-4", cpr: CPRNumber(registered: "3009446175"), name: "Jørgen Åkjær", age: 58,
      residence: .departed(country: "Sverige", on: CivilDate(2026, 3, 1)),
      situation: "er flyttet til Sverige"),
    Citizen(
      subject: "testborger-5", cpr: CPRNumber(registered: "2602485342"), name: "Zoë Ågård Rømer", age: 26,
      residence: .denmark(street: "Testtorvet 1, 4. mf.", town: "2300 København S"),
      movedDaysAgo: 20, home: MapPosition(1.9, -2.4), situation: "er lige flyttet og har ikke valgt læge"),
  ]

  static func practice(_ name: String) -> Practice? {
    PracticeDirectory.synthetic.practice(named: name)
  }

  private static let children = [
    child("testbarn-1", "0101548563", "Bjørn Ærø Lindholm", age: 7, "bor hos sin mor"),
    child("testbarn-2", "1908566846", "Freja Ærø Lindholm", age: 12, "bor hos sin mor"),
    child("testborger-6", "1204507887", "Åge Ærø Lindholm", age: 19, "er fyldt 18 år og bestiller selv"),
  ]

  private static func child(_ subject: String, _ cpr: String, _ name: String, age: Int, _ situation: String) -> Citizen
  {
    Citizen(
      subject: subject, cpr: CPRNumber(registered: cpr), name: name, age: age,
      residence: .denmark(street: "Eksempelallé 3", town: "2720 Vanløse"),
      practice: practice("Vanløse Demolæger"), home: MapPosition(-5.1, 1.3), situation: situation)
  }
}
