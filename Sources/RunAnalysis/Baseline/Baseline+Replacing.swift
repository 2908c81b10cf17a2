import JourneyModel

extension Baseline {
  /// This baseline with other findings, reach or acceptances; everything else stays.
  func replacing(
    findings: [Finding], reached: [ReachedSteps]? = nil, acceptedFindings: [AcceptedFinding]? = nil
  ) -> Baseline {
    var changed = Baseline(
      schemaVersion: schemaVersion, journey: journey, toolVersion: toolVersion, planDigest: planDigest, label: label,
      acceptedBy: acceptedBy, reason: reason, checks: checks, findings: findings, outcomes: outcomes,
      reached: reached ?? self.reached, effort: effort, hosts: hosts, mistakes: mistakes)
    changed.acceptedFindings = acceptedFindings ?? self.acceptedFindings
    changed.pages = pages
    return changed
  }
}
