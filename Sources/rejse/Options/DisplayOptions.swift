import ArgumentParser
import JourneyReports

/// How much a run says while it goes on, and in which dress.
struct DisplayOptions: ParsableArguments {
  @Flag(help: "Prints nothing but errors and the report's path.")
  var quiet = false

  @Flag(help: "Tells every exchange in words.")
  var verbose = false

  @Flag(help: "Draws nothing over itself, uses no colours, says signs in words: for screen readers and logs.")
  var plain = false

  /// The style of what is printed.
  var style: TerminalStyle {
    plain ? TerminalStyle(usesColour: false, width: Console.style.width, usesWords: true) : Console.style
  }
}
