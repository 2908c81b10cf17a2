import ArgumentParser

/// The command line: each subcommand is a file under Commands.
@main
struct RejseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rejse",
    abstract: "Finds where citizens fail in a self-service journey, and what that costs.",
    version: "0.1.0",
    subcommands: [])
}
