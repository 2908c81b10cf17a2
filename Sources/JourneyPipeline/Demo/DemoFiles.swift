import JourneyScript

/// The shipped demo journey as it was compiled in: the same files as under Journeys and Baselines.
enum DemoFiles {
  /// Where the journey stands among these files.
  static let journey = "Journeys/sundhedskort.yaml"
  /// Where the assumptions stand.
  static let economics = "Baselines/sundhedskort-laegeskift.economics.yaml"

  /// The files in memory.
  static var files: ScriptFiles { ScriptFiles(contents) }

  private static let contents: [String: String] = [
    journey: text(PackageResources.journey_yaml),
    "Journeys/facts/sundhedskort.yaml": text(PackageResources.facts_yaml),
    "Journeys/fragments/login.yaml": text(PackageResources.login_yaml),
    "Journeys/personas/mistet-kort.yaml": text(PackageResources.mistet_kort_yaml),
    "Journeys/personas/nyt-navn.yaml": text(PackageResources.nyt_navn_yaml),
    "Journeys/personas/foraelder.yaml": text(PackageResources.foraelder_yaml),
    "Journeys/personas/udrejst.yaml": text(PackageResources.udrejst_yaml),
    economics: text(PackageResources.economics_yaml),
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
