import Foundation
import Synchronization

/// A server on a free loopback port that says exactly the bytes a test wants, right or wrong.
///
/// Every connection gets a thread of its own, so a test may block in it. The server ends with its object.
package final class RawServer: Sendable {
  /// The port it listens on.
  package let port: UInt16
  private let listener: Int32
  private let connections = Mutex<(open: Set<Int32>, count: Int)>(([], 0))

  /// Starts a server that leaves each connection to a closure; the connection is closed when the closure returns.
  package init(_ serve: @escaping @Sendable (RawConnection) -> Void) throws {
    (listener, port) = try Self.listen(queue: 1_024)
    let listener = listener
    Thread.detachNewThread { [weak self] in
      while true {
        let descriptor = accept(listener, nil, nil)
        guard descriptor >= 0, let self, self.enter(descriptor) else {
          if descriptor >= 0 { close(descriptor) }
          return
        }
        let leave: @Sendable () -> Void = { [weak self] in self?.leave(descriptor) ?? { _ = close(descriptor) }() }
        Thread.detachNewThread {
          serve(RawConnection(descriptor: descriptor))
          leave()
        }
      }
    }
  }

  /// Starts a server that answers each request with the bytes a closure gives, and keeps connections open.
  package convenience init(answering answer: @escaping @Sendable (RawRequest) -> String) throws {
    try self.init { connection in
      while let request = connection.readRequest(), connection.write(answer(request)) {}
    }
  }

  deinit { stop() }

  /// How many connections have been made.
  package var connectionCount: Int { connections.withLock(\.count) }

  /// The address of a path on the server.
  package func address(_ path: String = "/", host: String = "127.0.0.1") -> String { "http://\(host):\(port)\(path)" }

  /// Ends the server and every connection.
  package func stop() {
    shutdown(listener, Int32(SHUT_RDWR))
    connections.withLock { for descriptor in $0.open { shutdown(descriptor, Int32(SHUT_RDWR)) } }
  }

  private func enter(_ descriptor: Int32) -> Bool {
    connections.withLock {
      $0.count += 1
      return $0.open.insert(descriptor).inserted
    }
  }

  private func leave(_ descriptor: Int32) {
    connections.withLock {
      $0.open.remove(descriptor)
      close(descriptor)
    }
  }

  static func listen(queue: Int32) throws -> (Int32, UInt16) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = loopback(port: 0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(listener, pointer, length) == 0 && Glibc.listen(listener, queue) == 0
          && getsockname(listener, pointer, &length) == 0
      }
    }
    guard isBound else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    return (listener, UInt16(bigEndian: address.sin_port))
  }

  static func loopback(port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
    return address
  }
}
