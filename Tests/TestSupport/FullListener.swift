import Foundation

/// A loopback port whose queue is full: a connection to it is neither taken nor refused.
package final class FullListener: Sendable {
  /// The port.
  package let port: UInt16
  private let listener: Int32
  private let waiting: [Int32]

  /// Opens the port and fills its queue.
  package init() throws {
    (listener, port) = try RawServer.listen(queue: 0)
    // Linux lets one more in than the queue is long; further ones get no answer to their SYN.
    var sockets: [Int32] = []
    for _ in 0..<4 {
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
      var address = RawServer.loopback(port: port)
      withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          _ = connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
      }
      sockets.append(descriptor)
    }
    waiting = sockets
  }

  deinit { for descriptor in waiting + [listener] { close(descriptor) } }
}
