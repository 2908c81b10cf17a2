import Foundation
package import JourneyModel
package import JourneyRunner

/// What the user asked of a run, apart from the journeys.
package struct RunOptions: Sendable {
  /// The folder of all runs.
  package var results = "results"
  /// The name of what is tested, where the user gives one.
  package var label = ""
  /// When the run starts, as ISO 8601 in UTC; its folder is named after it.
  package var startedAt = ""
  /// How it is played.
  package var settings = RunSettings()
  /// Settings of single checks that win over the journeys' own.
  package var checks: [CheckSetting] = []
  /// Which part of the journeys it plays, or nil where it plays them all.
  package var shard: RunShard?
  /// The User-Agent.
  package var userAgent = ClientIdentity.userAgent

  /// The default options of a run that starts at a moment.
  package init(startedAt: String) { self.startedAt = startedAt }

  /// When the run starts, in seconds since 1970; 0 where `startedAt` is no moment.
  var startSeconds: Int64 { (try? Date(startedAt, strategy: .iso8601)).map { Int64($0.timeIntervalSince1970) } ?? 0 }

  /// The name of the run's folder: the moment and the journey, or how many there are.
  func runName(_ plans: [JourneyPlan]) -> String {
    let moment = startedAt.replacing(":", with: "").replacing("-", with: "").replacing("T", with: "-")
    let subject = plans.count == 1 ? plans[0].id : "\(plans.count)-journeys"
    return "\(moment.replacing("Z", with: ""))-\(subject)" + (label.isEmpty ? "" : "-\(Self.plain(label))")
      + (shard.map { "-part-\($0.number)-of-\($0.count)" } ?? "")
  }

  /// The letters, digits and hyphens of a label: it becomes part of a folder's name.
  private static func plain(_ label: String) -> String {
    String(
      label.lowercased().unicodeScalars.map { scalar in
        ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) ? Character(scalar) : "-"
      }.prefix(40))
  }
}
