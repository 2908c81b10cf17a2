import PageModel
import Testing

@testable import FormClient

struct SiteTests {
  @Test(arguments: [
    ("https://login.kk.dk/", "https://selvbetjening.kk.dk:8443/x", true), ("https://kk.dk", "https://kk.dk/a", true),
    ("http://kk.dk", "https://kk.dk", false), ("https://kk.dk", "https://aarhus.dk", false),
    ("https://a.azurewebsites.net", "https://b.azurewebsites.net", false),
    ("https://a.co.uk", "https://b.co.uk", false), ("https://x.a.co.uk", "https://a.co.uk", true),
    ("http://127.0.0.1:1", "http://127.0.0.1:2", true), ("http://127.0.0.1", "http://127.0.0.2", false),
    ("http://127.0.0.1", "http://localhost", false), ("http://localhost:1", "http://localhost:2", true),
    ("https://a.example.test", "https://b.example.test", true),
  ])
  func `a site is what a browser calls one`(one: String, other: String, isSame: Bool) throws {
    let (first, second) = (try #require(WebURL(parsing: one)), try #require(WebURL(parsing: other)))
    #expect(Site.isSame(first, second) == isSame)
    #expect(Site.isSame(second, first) == isSame)
  }

  @Test(arguments: [
    ("a=1; SameSite=Strict", SetCookie.SameSite.strict), ("a=1;samesite = LAX ; Secure", .lax),
    ("a=1; SameSite=None; Secure", .none), ("a=1", .unspecified), ("a=1; SameSite=none", .none),
    ("a=1; SameSite=Lax; SameSite=Strict", .strict), ("a=1; SameSite=ukendt", .unspecified),
    ("a=SameSite=Strict", .unspecified),
  ])
  func `the attribute is read as browsers read it`(field: String, sameSite: SetCookie.SameSite) throws {
    let url = try #require(WebURL(parsing: "https://www.kk.dk/a/b"))
    #expect(try #require(SetCookie(field, from: url)).sameSite == sameSite)
  }

  @Test(arguments: [
    ("a=1", "www.kk.dk", "/a"), ("a=1; Path=/", "www.kk.dk", "/"), ("a=1; Domain=.KK.dk; Path=/x/", "kk.dk", "/x"),
    ("a=1; Path=x", "www.kk.dk", "/"),
  ])
  func `a field names the cookie that is stored`(field: String, domain: String, path: String) throws {
    let url = try #require(WebURL(parsing: "https://www.kk.dk/a/b"))
    #expect(SetCookie(field, from: url)?.key == CookieKey(domain: domain, path: path, name: "a"))
  }

  @Test func `a field without a pair is none`() throws {
    #expect(SetCookie("Secure; Path=/", from: try #require(WebURL(parsing: "https://kk.dk/"))) == nil)
  }
}
