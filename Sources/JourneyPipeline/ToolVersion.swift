/// The version of the tool, as it stands in runs, baselines and the User-Agent.
package enum ToolVersion {
  /// The current version.
  package static let current = "0.1.0"
}
