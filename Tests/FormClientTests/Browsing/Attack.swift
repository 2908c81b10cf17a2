import JourneyModel
import PageModel
import TestSupport
import Testing

@testable import FormClient

/// Something a hostile or broken service does to a citizen's tab, and what must come of it.
struct Attack: CustomTestStringConvertible, Sendable {
  /// What the citizen's navigation ends as.
  enum Outcome: Sendable, Equatable {
    case failure(TransportFailure.Kind)
    /// A page that shows a text.
    case page(String)
    /// A page that was cut.
    case cut(TreeTruncation)
  }

  let name: String
  let outcome: Outcome
  /// Answers one request for anything but `/ok`; the connection is closed after it.
  let serve: @Sendable (RawConnection, RawRequest) -> Void

  var testDescription: String { name }

  init(_ name: String, _ outcome: Outcome, serve: @escaping @Sendable (RawConnection, RawRequest) -> Void) {
    self.name = name
    self.outcome = outcome
    self.serve = serve
  }

  /// An attack that is the same bytes every time.
  init(_ name: String, _ outcome: Outcome, bytes: @escaping @Sendable () -> String) {
    self.init(name, outcome) { connection, _ in connection.write(bytes()) }
  }

  /// Nine bytes with header fields that tell how many there are.
  private static func lengths(_ name: String, _ outcome: Outcome, _ fields: [String]) -> Attack {
    Attack(name, outcome) {
      (["HTTP/1.1 200 OK", "Content-Type: text/html"] + fields).joined(separator: "\r\n") + "\r\n\r\nabcdefghi"
    }
  }

  /// A redirect to a place.
  static func redirect(to location: String, _ kind: TransportFailure.Kind) -> Attack {
    Attack("a redirect to \(location.debugDescription)", .failure(kind)) {
      RawResponse.redirect(302, to: location)
    }
  }
}

extension Attack {
  /// Bodies that don't end, don't fit or aren't what the header says.
  static let bodies: [Attack] = [
    Attack("a body without end", .failure(.bodyTooLarge)) { connection, _ in
      connection.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
      while connection.write([UInt8](repeating: 0x61, count: 50_000)) {}
    },
    Attack("30 MB on one line", .failure(.bodyTooLarge)) { connection, _ in
      connection.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 30000000\r\n\r\n<p>")
      connection.write([UInt8](repeating: 0x61, count: 29_999_997))
    },
    Attack("fifty content codings", .failure(.malformedEncoding)) {
      let codings = [String](repeating: "gzip", count: 50).joined(separator: ", ")
      return RawResponse.page("x", headers: ["Content-Encoding: \(codings)"])
    },
    Attack("more bytes than announced", .page("abc")) {
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 3\r\n\r\nabcHTTP/1.1 200 OK\r\n\r\n"
    },
    lengths("two lengths that differ", .failure(.malformedResponse), ["Content-Length: 3", "content-length: 9"]),
    lengths("two lengths in a field", .failure(.malformedResponse), ["Content-Length: 9, 3"]),
    lengths("a length said twice", .page("abc"), ["Content-Length: 3", "Content-Length: 3"]),
    lengths("a length of no number", .failure(.malformedResponse), ["Content-Length: three"]),
    // Chunks go before lengths (RFC 9112 section 6.3).
    Attack("lengths beside chunks", .page("abcd")) {
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 3\r\nContent-Length: 9\r\n"
        + "Transfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n0\r\n\r\n"
    },
    Attack("a chunk longer than memory", .failure(.malformedResponse)) {
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\nabc\r\n"
    },
    Attack("a charset that nobody knows", .page("blå")) {
      RawResponse.response(
        "200 OK", headers: ["Content-Type: text/html; charset=klingon"], body: "<meta charset=utf-8>blå")
    },
  ]

  /// Header sections that are too much or hold what no header may.
  static let headers: [Attack] = [
    Attack("100,000 fields", .failure(.tooManyHeaders)) {
      "HTTP/1.1 200 OK\r\n" + (0..<100_000).map { "A\($0): b\r\n" }.joined() + "\r\n"
    },
    Attack("10,000 cookies at once", .failure(.tooManyHeaders)) {
      RawResponse.page("x", headers: (0..<10_000).map { "Set-Cookie: a\($0)=b" })
    },
    Attack("a cookie with a carriage return", .page("x")) {
      RawResponse.page("x", headers: ["Set-Cookie: a=b\rc; Path=/"])
    },
    Attack("a cookie with control bytes", .page("x")) {
      RawResponse.page("x", headers: ["Set-Cookie: a\u{1}=b\u{7f}; Path=/"])
    },
    Attack("a cookie with NUL", .failure(.malformedResponse)) {
      RawResponse.page("x", headers: ["Set-Cookie: a=b\0c; Path=/"])
    },
    // No scheme may hold a control byte, so this is a path of the service's own (URL standard section 4.4).
    Attack("a Refresh field with control bytes", .failure(.tooManyAutomaticPages)) {
      RawResponse.page("x", headers: ["Refresh: 0; url=java\u{1}script:alert(1)"])
    },
  ]

  /// Ways round and round, and ways out.
  static let detours: [Attack] =
    [
      Attack("a redirect to itself", .failure(.redirectLoop)) { connection, request in
        connection.write(RawResponse.redirect(302, to: request.target))
      },
      Attack("a thousand redirects", .failure(.tooManyRedirects)) { connection, request in
        connection.write(RawResponse.redirect(302, to: request.target + "x"))
      },
      Attack("a page that refreshes itself without end", .failure(.tooManyAutomaticPages)) { connection, request in
        connection.write(RawResponse.page("", headers: ["Refresh: 0; url=\(request.target)x"]))
      },
      Attack("a form that sends itself without end", .failure(.tooManyAutomaticPages)) {
        RawResponse.page(PageSketch.html(["form post /igen noscript"]))
      },
      redirect(to: "http://ond.example/", .hostNotAllowed),
      // The name is public and on the journey's list, and leads to this machine.
      Attack("a redirect to a public name inside", .failure(.addressNotAllowed)) { connection, request in
        let port = request.header("host")?.split(separator: ":").last ?? "80"
        connection.write(RawResponse.redirect(302, to: "http://intern.kommune.dk:\(port)/"))
      },
      redirect(to: "/a\u{1}b", .invalidAddress),
      redirect(to: "/a\rSet-Cookie: a=b", .invalidAddress),
      redirect(to: "/a\0b", .malformedResponse),
      redirect(to: "http://[::1", .invalidAddress),
    ]
    + ["file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "ftp://127.0.0.1/", "about:blank"].map {
      redirect(to: $0, .schemeNotAllowed)
    }
    + [
      "127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "017700000001", "127.9.9.9",
      "0",
      "%31%32%37.0.0.1", "１２７。０。０。１", "[::1]", "[0:0:0:0:0:0:0:1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
      "localhost", "LOCALHOST", "localhost.", "a.localhost", "borger@127.0.0.1",
    ].map { redirect(to: "http://\($0):1/", .hostNotAllowed) }

  /// Pages made to exhaust whoever reads them.
  static let pages: [Attack] = [
    Attack("100,000 nested elements", .cut(.tooDeep)) {
      RawResponse.page(String(repeating: "<div>", count: 100_000))
    },
    Attack("50,000 attributes in a tag", .cut(.tooManyAttributes)) {
      RawResponse.page("<input " + (0..<50_000).map { "a\($0)=1" }.joined(separator: " ") + ">")
    },
    Attack("50,000 fields", .page("x")) {
      RawResponse.page("x<form>" + String(repeating: "<input name=a>", count: 50_000))
    },
    Attack("100,000 options", .page("x")) {
      RawResponse.page("x<form><select name=a>" + String(repeating: "<option>", count: 100_000))
    },
    Attack("30,000 radio buttons of one group", .page("x")) {
      RawResponse.page("x<form>" + String(repeating: "<input type=radio name=a>", count: 30_000))
    },
    Attack("20,000 forms", .page("x")) {
      RawResponse.page("x" + String(repeating: "<form><input></form>", count: 20_000))
    },
    Attack("labels in a circle", .page("x\nx")) {
      RawResponse.page(
        "<label for=a id=b aria-labelledby=c>x <input id=a aria-labelledby=b></label><p id=c aria-labelledby=b>x")
    },
    Attack("a label of 900,000 colons", .page("x")) {
      RawResponse.page("<p>x</p><input title='" + String(repeating: ":", count: 900_000) + "'>")
    },
    Attack("NUL bytes and broken UTF-8", .page("a\u{FFFD}b")) { connection, _ in
      connection.write("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n")
      connection.write(Array("<p>a".utf8) + [0xC3, 0, 0x62])
    },
  ]
}
