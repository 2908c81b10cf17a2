import Foundation
import Glibc

/// What came back from a server.
struct Reply: Sendable {
  var status = 0
  var headers: [(name: String, value: String)] = []
  var body = ""
  /// How long the site would have waited before answering; told by pages that are asked directly.
  var delay = Duration.zero

  func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  var location: String { header("Location") ?? "" }
}

/// HTTP over a plain blocking socket, on a thread of its own so that the server keeps the cooperative pool.
enum LoopbackHTTP {
  struct Failure: Error {
    let what: String
  }

  /// Sends raw bytes to 127.0.0.1 and reads until the server closes, at most a minute.
  static func exchange(port: UInt16, _ bytes: [UInt8], hangsUp: Bool = false, ending: Bool = false) async throws
    -> [UInt8]
  {
    try await withCheckedThrowingContinuation { continuation in
      // Not a Dispatch queue: the servers' own wait for sockets on those, and they are few.
      Thread.detachNewThread {
        continuation.resume(with: Result { try blockingExchange(port: port, bytes, hangsUp: hangsUp, ending: ending) })
      }
    }
  }

  /// Sends a request that asks for the connection to be closed after it.
  static func send(
    _ method: String, port: UInt16, target: String, headers: [(String, String)] = [], body: [UInt8] = []
  ) async throws -> Reply {
    var head = "\(method) \(target) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n"
    for (name, value) in headers { head += "\(name): \(value)\r\n" }
    if !body.isEmpty { head += "Content-Length: \(body.count)\r\n" }
    return try reply(try await exchange(port: port, Array((head + "\r\n").utf8) + body))
  }

  private static func blockingExchange(port: UInt16, _ bytes: [UInt8], hangsUp: Bool, ending: Bool) throws -> [UInt8] {
    let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard file >= 0 else { throw Failure(what: "socket") }
    defer { close(file) }
    var limit = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(file, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else { throw Failure(what: "connect") }
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(file, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count <= 0 { break }
      sent += count
    }
    if hangsUp { return [] }
    if ending { shutdown(file, Int32(SHUT_WR)) }
    var received: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(file, &buffer, buffer.count, 0)
      if count <= 0 { return received }
      received += buffer[..<count]
    }
  }

  private static func reply(_ bytes: [UInt8]) throws -> Reply {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.range(of: "\r\n\r\n") else { throw Failure(what: "no answer") }
    let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
    var reply = Reply()
    reply.status = Int(lines[0].split(separator: " ").dropFirst().first ?? "") ?? 0
    reply.headers = lines.dropFirst().map { line in
      let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      return (parts[0], parts.count > 1 ? parts[1] : "")
    }
    reply.body = String(text[end.upperBound...])
    return reply
  }
}
