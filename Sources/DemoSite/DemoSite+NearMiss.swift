extension DemoSite {
  /// One way in which a page can look like a defect and be right.
  package enum NearMiss: String, CaseIterable, Sendable, Hashable {
    case plannedOutage = "planned-outage"
  }
}
