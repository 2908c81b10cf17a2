import Foundation

/// One connection of a `RawServer`.
package struct RawConnection: Sendable {
  /// POLLRDHUP, which Glibc keeps behind a feature macro.
  private static let peerHasClosed: Int16 = 0x2000

  let descriptor: Int32

  /// Reads one request with its body; nil when the client has gone or what it sent is no request.
  package func readRequest() -> RawRequest? {
    var bytes: [UInt8] = []
    var head: String?
    var bodyStart = 0
    while head == nil {
      guard let chunk = read() else { return nil }
      bytes += chunk
      guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { continue }
      head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
      bodyStart = end.upperBound
    }
    guard var request = head.flatMap(RawRequest.init) else { return nil }
    let length = request.header("content-length").flatMap { Int($0) } ?? 0
    while bytes.count - bodyStart < length {
      guard let chunk = read() else { return nil }
      bytes += chunk
    }
    request.body = Array(bytes[bodyStart..<(bodyStart + length)])
    return request
  }

  /// Writes text; false when the client has gone.
  @discardableResult
  package func write(_ text: String) -> Bool { write(Array(text.utf8)) }

  /// Writes bytes; false when the client has gone.
  @discardableResult
  package func write(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Says nothing for a while; false at once when the client goes.
  @discardableResult
  package func pause(milliseconds: Int32) -> Bool {
    var poll = pollfd(fd: descriptor, events: Self.peerHasClosed, revents: 0)
    return Glibc.poll(&poll, 1, milliseconds) == 0
  }

  /// Makes the end of the connection a reset instead of an orderly close.
  package func reset() {
    var option = linger(l_onoff: 1, l_linger: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
  }

  /// Reads what has come; nil when the client has gone.
  package func read() -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = buffer.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
    return count > 0 ? Array(buffer.prefix(count)) : nil
  }
}

/// One request as a `RawServer` got it.
package struct RawRequest: Sendable {
  /// The method.
  package let method: String
  /// The request target: path and query.
  package let target: String
  /// The header fields in order, names in lower case.
  package let headers: [(name: String, value: String)]
  /// The body.
  package var body: [UInt8] = []

  init?(head: String) {
    let lines = head.components(separatedBy: "\r\n")
    let parts = lines[0].split(separator: " ").map(String.init)
    guard parts.count == 3 else { return nil }
    method = parts[0]
    target = parts[1]
    headers = lines.dropFirst().map { line in
      let name = line.prefix { $0 != ":" }
      return (name.lowercased(), line.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces))
    }
  }

  /// The first header field of a name in lower case.
  package func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
}

/// Bytes of whole responses for a `RawServer`.
package enum RawResponse {
  /// A page with its length, on a connection that stays open.
  package static func page(_ html: String, headers: [String] = []) -> String {
    response("200 OK", headers: ["Content-Type: text/html; charset=utf-8"] + headers, body: html)
  }

  /// A redirect.
  package static func redirect(_ status: Int, to location: String, headers: [String] = []) -> String {
    response("\(status) Redirect", headers: ["Location: \(location)"] + headers, body: "")
  }

  /// A response with its length.
  package static func response(_ status: String, headers: [String], body: String) -> String {
    let lines = ["HTTP/1.1 \(status)", "Content-Length: \(body.utf8.count)"] + headers
    return lines.joined(separator: "\r\n") + "\r\n\r\n" + body
  }
}
