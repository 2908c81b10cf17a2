import ArgumentParser
import FormClient

/// How long a service may take.
struct TimeOption: ParsableArguments {
  @Option(help: "Seconds until a response must be there; connecting gets no longer than that either.")
  var timeout = 30.0

  func validate() throws {
    guard timeout > 0, timeout <= 3_600 else { throw ValidationError("--timeout is above 0 and at most 3600 seconds.") }
  }

  /// The client's limits with this time.
  func limits(from standard: ClientLimits = ClientLimits()) -> ClientLimits {
    var limits = standard
    limits.response = .seconds(timeout)
    limits.connecting = min(limits.connecting, limits.response)
    return limits
  }
}
