import Testing

@testable import DemoSite

@Suite(.timeLimit(.minutes(10)))
struct HostileInputTests {
  private static func port(_ browser: Browser) -> UInt16 {
    UInt16(browser.addresses.serviceURL.split(separator: ":").last.map(String.init) ?? "") ?? 0
  }

  @Test(arguments: [
    "GET / HTTP/9.9\r\n\r\n", "\r\n\r\n", "GET\r\n\r\n", "POST /login/svar HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
    "GET /%00%ff%zz?%=&&=%&a HTTP/1.1\r\nConnection: close\r\n\r\n", "GET http://[::1 HTTP/1.1\r\n\r\n",
    "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n",
    "GET /sundhedskort HTTP/1.1\r\nCookie: =;;=;selvbetjening\r\nConnection: close\r\n\r\n",
  ])
  func aBrokenRequestNeverEndsTheService(raw: String) async throws {
    try await withServedSite { browser in
      // Whatever the answer is, it is the next visitor that counts.
      _ = try await LoopbackHTTP.exchange(port: Self.port(browser), Array(raw.utf8) + [0xFF, 0xFE], ending: true)
      #expect(try await browser.get("/sundhedskort").status == 200)
    }
  }

  @Test func aClientThatHangsUpDoesNotEndTheService() async throws {
    try await withServedSite { browser in
      for _ in 0..<20 {
        _ = try await LoopbackHTTP.exchange(
          port: Self.port(browser), Array("GET /sundhedskort HTTP/1.1\r\n\r\n".utf8), hangsUp: true)
      }
      #expect(try await browser.get("/sundhedskort").status == 200)
    }
  }

  @Test func tooLongABodyOrAddressIsRefusedWithHelp() async throws {
    try await withServedSite { browser in
      let body = [UInt8](repeating: UInt8(ascii: "a"), count: OriginHandler.maximumBody + 1)
      let reply = try await browser.send(
        "POST", "/login/svar", headers: [("Content-Type", "application/x-www-form-urlencoded")], body: body)
      #expect(reply.status == 413)
      #expect(reply.body.contains("Skriv kortere"))
      let long = "/?" + String(repeating: "a", count: 5_000)
      #expect(try await browser.get(long).status == 414)
    }
  }

  @Test func unknownAddressesMethodsAndTypesGetAHelpfulPage() async throws {
    try await withServedSite { browser in
      let missing = try await browser.get("/findes-ikke")
      #expect(missing.status == 404)
      for words in ["Siden findes ikke", "Gå til forsiden", "Kontakt os", "Bestil nyt sundhedskort"] {
        #expect(missing.body.contains(words))
      }
      let wrongMethod = try await browser.send("DELETE", StepPath.data)
      #expect(wrongMethod.status == 405)
      #expect(wrongMethod.header("Allow") == "GET, HEAD, POST")
      let json = try await browser.send(
        "POST", "/login/svar", headers: [("Content-Type", "application/json")], body: Array("{}".utf8))
      #expect(json.status == 415)
      let head = try await browser.send("HEAD", "/sundhedskort")
      #expect(head.status == 200 && head.body.isEmpty)
    }
  }

  @Test func multipartIsReadAndBrokenMultipartRefused() async throws {
    try await withServedSite { browser in
      let reason = try await browser.reachReason("testborger-1")
      let fields = [(SessionGate.tokenField, reason.hidden(SessionGate.tokenField))] + Answers.lost
      let parts = fields.map { "--grænse\r\nContent-Disposition: form-data; name=\"\($0.0)\"\r\n\r\n\($0.1)\r\n" }
      let type = ("Content-Type", "multipart/form-data; boundary=\"grænse\"")
      let whole = Array((parts.joined() + "--grænse--\r\n").utf8)
      let review = try await browser.send("POST", StepPath.reason, headers: [type], body: whole)
      #expect(review.location == StepPath.review)
      for length in stride(from: 0, to: whole.count - 4, by: 37) {
        #expect(MultipartBody.fields(of: Array(whole[..<length]), contentType: type.1) == nil)
      }
      let broken = try await browser.send("POST", StepPath.reason, headers: [type], body: Array(whole.dropLast(20)))
      #expect(broken.status == 400)
    }
  }

  @Test(arguments: [
    ("a=1&b=2", [("a", "1"), ("b", "2")]), ("a", [("a", "")]), ("&&=&", [("", "")]),
    ("a+b=%C3%86r%C3%B8+%2B", [("a b", "Ærø +")]), ("a=%zz%4", [("a", "%zz%4")]), ("a=%FF", [("a", "\u{FFFD}")]),
    ("a=b=c", [("a", "b=c")]),
  ])
  func urlEncodedFormsAreReadAsTheStandardSays(text: String, expected: [(String, String)]) {
    let fields = FormFields(urlEncoded: Array(text.utf8))
    #expect(fields.entries == expected.map { FormFields.Entry(name: $0.0, value: $0.1) })
  }

  @Test func anyBytesAreAFormAndAPageWithoutCrashing() {
    var tokens = SeededTokens(seed: 7)
    for _ in 0..<300 {
      let bytes = (0..<(tokens.next() % 200)).map { _ in UInt8(truncatingIfNeeded: tokens.next()) }
      let fields = FormFields(urlEncoded: bytes)
      for entry in fields.entries {
        let page = HTMLWriter.document(el(.p, .class(entry.name), text: entry.value))
        let inside = String(decoding: page, as: UTF8.self).dropFirst("<!DOCTYPE html>\n<p class=\"".count)
        #expect(inside.utf8.count { $0 == UInt8(ascii: "<") } == 1)
        #expect(inside.utf8.count { $0 == UInt8(ascii: "\"") } == 1)
      }
      _ = MultipartBody.fields(of: bytes, contentType: "multipart/form-data; boundary=a")
      _ = CPRNumber.read(String(decoding: bytes, as: UTF8.self))
      _ = PhoneNumber(typed: String(decoding: bytes, as: UTF8.self))
    }
  }
}

extension CPRNumber {
  fileprivate static func read(_ text: String) -> CPRNumber? {
    try? CPRNumber(typed: text)
  }
}
