import FlyingFox
import FlyingSocks
import Foundation

/// FlyingFox's own pool, with Nagle's algorithm switched off on every socket that waits in it.
///
/// FlyingFox writes head and body of an answer in two calls. With Nagle's algorithm the second waits for the
/// client's delayed acknowledgement of the first: some 40 ms for each page.
struct PromptSocketPool: AsyncSocketPool {
  private let pool: any AsyncSocketPool

  init() {
    pool = HTTPServer.defaultPool()
  }

  func prepare() async throws {
    try await pool.prepare()
  }

  func run() async throws {
    try await pool.run()
  }

  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    // A socket that refuses the option is only slower.
    try? socket.setValue(true, for: BoolSocketOption(level: CInt(IPPROTO_TCP), name: TCP_NODELAY))
    try await pool.suspendSocket(socket, untilReadyFor: events)
  }
}
