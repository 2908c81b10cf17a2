import TestSupport

/// The server's side of HTTP/2 on one connection, as little as a page needs (RFC 9113).
struct HTTP2Peer {
  private let connection: RawConnection
  private var bytes: [UInt8] = []

  /// Takes the client's preface (section 3.4); nil when another protocol comes.
  init?(_ connection: RawConnection) {
    self.connection = connection
    let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
    while bytes.count < preface.count {
      guard let chunk = connection.read() else { return nil }
      bytes += chunk
    }
    guard bytes.starts(with: preface) else { return nil }
    bytes.removeFirst(preface.count)
    send(type: 4, stream: 0, [])
  }

  /// The stream of the next request; nil when the client has gone.
  mutating func nextRequest() -> Int? {
    while let frame = nextFrame() {
      // SETTINGS are acknowledged, and HEADERS are a request; a GET has no body to wait for.
      if frame.type == 4 && frame.flags & 1 == 0 { send(type: 4, flags: 1, stream: 0, []) }
      if frame.type == 1 { return frame.stream }
    }
    return nil
  }

  /// Answers a request with a page.
  func answer(_ stream: Int, page: String) {
    let type = Array("text/html".utf8)
    // “:status: 200” is entry 8 of HPACK's static table, and the name content-type is entry 31 (RFC 7541 appendix A).
    send(type: 1, flags: 4, stream: stream, [0x88, 0x40 | 31, UInt8(type.count)] + type)
    send(type: 0, flags: 1, stream: stream, Array(page.utf8))
  }

  /// Sends one frame (section 4.1).
  func send(type: UInt8, flags: UInt8 = 0, stream: Int, _ payload: [UInt8]) {
    let length = [16, 8, 0].map { UInt8(truncatingIfNeeded: payload.count >> $0) }
    let number = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: stream >> $0) }
    connection.write(length + [type, flags] + number + payload)
  }

  private mutating func nextFrame() -> (type: UInt8, flags: UInt8, stream: Int)? {
    while true {
      if bytes.count >= 9 {
        let length = bytes[..<3].reduce(0) { $0 << 8 | Int($1) }
        if bytes.count >= 9 + length {
          let frame = (bytes[3], bytes[4], bytes[5..<9].reduce(0) { $0 << 8 | Int($1) })
          bytes.removeFirst(9 + length)
          return frame
        }
      }
      guard let chunk = connection.read() else { return nil }
      bytes += chunk
    }
  }
}
