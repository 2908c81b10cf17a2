import PageModel
import Testing

struct URLParsingTests {
  private static let base = "https://selvbetjening.example/laegeskift/trin-2/?sag=12#top"

  @Test(
    "A link leads where a browser would go",
    arguments: [
      ("næste", "https://selvbetjening.example/laegeskift/trin-2/n%C3%A6ste"),
      ("../kvittering", "https://selvbetjening.example/laegeskift/kvittering"),
      ("../../../..", "https://selvbetjening.example/"),
      ("/", "https://selvbetjening.example/"),
      ("", "https://selvbetjening.example/laegeskift/trin-2/?sag=12"),
      ("?", "https://selvbetjening.example/laegeskift/trin-2/?"),
      ("?q=å b", "https://selvbetjening.example/laegeskift/trin-2/?q=%C3%A5%20b"),
      ("#fejl 1", "https://selvbetjening.example/laegeskift/trin-2/?sag=12#fejl%201"),
      ("//login.example/sso", "https://login.example/sso"),
      ("https:næste", "https://selvbetjening.example/laegeskift/trin-2/n%C3%A6ste"),
      ("http:/andet", "http://andet/"),
      (" \\\\login.example\\a\n\tb ", "https://login.example/ab"),
      ("./%2e%2E/x", "https://selvbetjening.example/laegeskift/x"),
      ("mailto:borger@kommune.example", "mailto:borger@kommune.example"),
      ("javascript:alert('hej #1')", "javascript:alert('hej%20#1')"),
      ("data:text/html,x ?y", "data:text/html,x%20?y"),
      ("tel:+45 33 66 33 66", "tel:+45 33 66 33 66"),
    ])
  func resolves(_ reference: String, to expected: String) throws {
    let base = try #require(WebURL(parsing: Self.base))
    #expect(WebURL(parsing: reference, base: base)?.href == expected)
  }

  @Test(
    "An absolute address has one spelling",
    arguments: [
      ("HTTPS://Kommune.Example:443/A", "https://kommune.example/A"),
      ("http://kommune.example:0080", "http://kommune.example/"),
      ("http://kommune.example:8080?", "http://kommune.example:8080/?"),
      ("http://bruger:p@ss:ord@kommune.example/", "http://bruger:p%40ss%3Aord@kommune.example/"),
      ("https://rådhus.example/", "https://xn--rdhus-mra.example/"),
      ("https://RÅDHUS.example/", "https://xn--rdhus-mra.example/"),
      ("https://xn--RDHUS-mra.example/", "https://xn--rdhus-mra.example/"),
      ("https://k%6Fmmune。example/", "https://kommune.example/"),
      ("http://127.1/", "http://127.0.0.1/"),
      ("http://0x7f.1/", "http://127.0.0.1/"),
      ("http://2130706433/", "http://127.0.0.1/"),
      ("http://0177.0.0.0x1./", "http://127.0.0.1/"),
      ("http://[::FFFF:127.0.0.1]/", "http://[::ffff:7f00:1]/"),
      ("http://[2001:db8:0:0:1:0:0:0]/", "http://[2001:db8:0:0:1::]/"),
      ("file:///C|/a/../../b", "file:///C:/b"),
      ("file://localhost/etc", "file:///etc"),
      ("sag://host:99/a/../b c", "sag://host:99/b%20c"),
      ("sag:/.//b", "sag:/.//b"),
    ])
  func normalises(_ text: String, to expected: String) {
    #expect(WebURL(parsing: text)?.href == expected)
  }

  @Test(
    "What no browser would open is refused",
    arguments: [
      "", "næste", "//kommune.example", "https://", "https://@/x", "https://:80", "http://a:65536/", "http://a:8o/",
      "http://a b/", "http://a%00b/", "http://a%2Fb/", "http://[::1", "http://[1::2::3]/", "http://[1:2]/",
      "http://[::1%25eth0]/", "http://256.256.256.256/", "http://1.2.3.4.5/", "http://a.09/",
      "http://xn--/", "http://xn--a-ecp.ru/", "http://\u{AD}/", "http://\u{301}a/", "sag://a^b/", "1http://a/",
    ])
  func refuses(_ text: String) {
    #expect(WebURL(parsing: text) == nil)
  }

  @Test("Nothing is relative to an opaque path but a fragment")
  func opaqueBase() throws {
    let base = try #require(WebURL(parsing: "mailto:a@b.example"))
    #expect(base.hasOpaquePath)
    #expect(WebURL(parsing: "x", base: base) == nil)
    #expect(WebURL(parsing: "?x", base: base) == nil)
    #expect(WebURL(parsing: "#x", base: base)?.href == "mailto:a@b.example#x")
  }

  @Test("A query or fragment can be replaced and taken away")
  func replacesParts() throws {
    let url = try #require(WebURL(parsing: Self.base))
    #expect(url.replacingQuery("a='b'#").href == "https://selvbetjening.example/laegeskift/trin-2/?a=%27b%27%23#top")
    #expect(url.replacingQuery(nil).replacingFragment(nil).href == "https://selvbetjening.example/laegeskift/trin-2/")
    #expect(url.replacingFragment("<æ>").fragment == "%3C%C3%A6%3E")
  }

  @Test("The port of a connection is the URL's own or its scheme's")
  func effectivePort() {
    #expect(WebURL(parsing: "http://a/")?.effectivePort == 80)
    #expect(WebURL(parsing: "https://a/")?.effectivePort == 443)
    #expect(WebURL(parsing: "https://a:8443/")?.effectivePort == 8443)
    #expect(WebURL(parsing: "mailto:a")?.effectivePort == nil)
  }
}
