private import CCurl
import Synchronization

/// The locked way into the thread that owns libcurl.
final class CurlInbox: Sendable {
  /// The multi handle as the one function that any thread may call on it sees it.
  // libcurl documents curl_multi_wakeup, the one call made, as safe from any thread; it is made under the lock that
  // `close` takes before the handle goes away.
  @safe private struct Bell: @unchecked Sendable {  // Unchecked because a pointer is never Sendable.
    let multi: UnsafeMutableRawPointer

    func ring() { _ = unsafe curl_multi_wakeup(multi) }
  }

  private struct State {
    var commands: [CurlCommand] = []
    var bell: Bell?
    var isClosed = false
  }

  private let state = Mutex(State())
  private let lastID = Atomic<UInt64>(0)

  /// A number that no other request of this inbox has.
  func makeID() -> UInt64 { lastID.wrappingAdd(1, ordering: .relaxed).newValue }

  /// Leaves a command for the worker; after `close` it is refused at once.
  func post(_ command: CurlCommand) {
    let isClosed = state.withLock { state in
      guard !state.isClosed else { return true }
      // A worker that has yet to fetch earlier commands has been woken already.
      if state.commands.isEmpty { state.bell?.ring() }
      state.commands.append(command)
      return false
    }
    if isClosed { command.refuse() }
  }

  /// Lets commands wake the worker from now on.
  func open(_ multi: UnsafeMutableRawPointer) {
    let bell = unsafe Bell(multi: multi)
    state.withLock { $0.bell = bell }
  }

  /// Takes the commands that have come.
  func drain() -> [CurlCommand] {
    state.withLock { state in
      let commands = state.commands
      state.commands = []
      return commands
    }
  }

  /// Refuses what came since the last `drain` and all that will come.
  func close() {
    let rest = state.withLock { state in
      state.isClosed = true
      state.bell = nil
      let commands = state.commands
      state.commands = []
      return commands
    }
    for command in rest { command.refuse() }
  }
}
