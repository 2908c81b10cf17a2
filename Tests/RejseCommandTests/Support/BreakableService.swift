import Synchronization
import TestSupport

/// A service that can be broken while it runs.
final class BreakableService: Sendable {
  let server: RawServer

  init(_ isBroken: BrokenSwitch) throws {
    server = try RawServer { request in
      if request.target.hasPrefix("/tak"), isBroken.isOn {
        return RawResponse.response("500 Error", headers: ["Content-Type: text/html"], body: "<h1>Fejl</h1>")
      }
      return RawResponse.page(request.target.hasPrefix("/tak") ? TestScript.thanks : TestScript.form)
    }
  }
}

/// Whether a service is broken.
final class BrokenSwitch: Sendable {
  private let state = Mutex(false)
  var isOn: Bool { state.withLock(\.self) }
  func turn(on isOn: Bool = true) { state.withLock { $0 = isOn } }
}
