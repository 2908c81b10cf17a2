import ArgumentParser

/// Lists and explains the checks.
struct Checks: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the checks, or explains one.", discussion: "Example: rejse checks KON-02")
}
