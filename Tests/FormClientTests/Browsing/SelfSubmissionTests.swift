import JourneyModel
import PageModel
import Testing

@testable import FormClient

/// Pages that send their form without the citizen, as products write them, and pages that only look so.
struct SelfSubmissionTests {
  private static func page(_ body: String, head: String = "", attributes: String = "") throws -> Page {
    let html = "<!doctype html><html><head><title>x</title>\(head)</head><body \(attributes)>\(body)</body></html>"
    let response = HTTPResponse(
      status: 200, headers: [HeaderField("Content-Type", "text/html; charset=utf-8")], body: Array(html.utf8))
    let url = try #require(WebURL(parsing: "https://idp.example/sso"))
    return try #require(PageLoader().page(from: response, at: url))
  }

  private static func form(_ inner: String, _ attributes: String = "") -> String {
    "<form method=post action='https://selv.example/svar' \(attributes)>\(inner)</form>"
  }

  private static let saml = #"<input type="hidden" name="SAMLResponse" value="PHNhbWw+"/>"#
  private static let code = "<input type=hidden name=code value=c1><input type=hidden name=state value=s1>"
  private static let button = "<input type=submit name=go value=Submit>"
  private static let noscript = "<noscript><p>Script is disabled. Click Submit to continue.</p>\(button)</noscript>"

  static let hops: [(String, String, String)] = [
    (
      "AD FS",
      form(saml + noscript)
        + "<script language=javascript>window.setTimeout('document.forms[0].submit()', 0);</script>", "SAMLResponse"
    ),
    (
      "Entra ID", form(code + noscript, "name=hiddenform") + "<script>document.forms[0].submit();</script>",
      "code state"
    ),
    (
      "IdentityServer",
      form(code + noscript)
        + "<script>window.addEventListener('load', function(){document.forms[0].submit();});</script>", "code state"
    ),
    ("by id", form(code, "id=f") + "<script>\n document.getElementById('f').submit ();\n</script>", "code state"),
    (
      "with a visible button",
      form(saml + "<button name=go value=1>Continue</button>") + "<script>document.forms[0].submit()</script>",
      "SAMLResponse"
    ),
    (
      "requestSubmit", form(saml + button) + "<script>document.querySelector('form').requestSubmit()</script>",
      "SAMLResponse"
    ),
    (
      "a pressed button",
      form(saml + "<button id=k name=go value=1>Continue</button>")
        + "<script>document.getElementById('k').click()</script>", "SAMLResponse go"
    ),
    ("jQuery", form(saml) + "<script>$(document).ready(function(){ $('form').submit(); });</script>", "SAMLResponse"),
    (
      "a prototype", form(saml) + "<script>HTMLFormElement.prototype.submit.call(document.forms[0])</script>",
      "SAMLResponse"
    ),
    ("a script elsewhere", form(saml) + "<script src=/send.js></script>", "SAMLResponse"),
    ("no script at all", form(saml + noscript), "SAMLResponse go"),
  ]

  @Test(arguments: hops)
  func `a hop is sent on, with a button only where one is pressed`(name: String, body: String, entries: String) throws {
    let sent = try #require(try Self.page(body).selfSubmission, "\(name)")
    #expect(sent.entries.map(\.name).joined(separator: " ") == entries)
    #expect(sent.request.url.host == "selv.example")
  }

  @Test(arguments: [
    "document.forms[0].submit()", "document.forms[0].submit();", "submitForm()", "javascript:document.f.submit()",
  ])
  func `a hop is sent on when the page is loaded`(onload: String) throws {
    let page = try Self.page(Self.form(Self.saml + Self.noscript, "name=f"), attributes: "onload=\"\(onload)\"")
    #expect(page.selfSubmission?.entries.map(\.name) == ["SAMLResponse"])
  }

  static let pages: [(String, String)] = [
    (
      "a logout form that a link sends",
      form("<input type=hidden name=csrf value=1>", "id=logout")
        + "<a href='#' onclick=\"document.getElementById('logout').submit()\">Log ud</a>"
    ),
    (
      "a handler",
      form("<input type=hidden name=csrf value=1><button>Log ud</button>", "id=l")
        + "<script>document.getElementById('a').addEventListener('click', function(){ document.getElementById('l').submit(); })</script>"
    ),
    (
      "a handler in jQuery",
      form("<input type=hidden name=csrf value=1>")
        + "<script>$('#a').click(function(){ $('form').submit(); })</script>"
    ),
    (
      "the end of a session",
      form("<input type=hidden name=csrf value=1>")
        + "<script>setTimeout(function(){ document.forms[0].submit(); }, 600000)</script>"
    ),
    (
      "a page with something to fill in",
      form(saml) + "<form><label>Søg <input name=q></label></form><script>document.forms[0].submit()</script>"
    ),
    (
      "a page to read",
      form("<input type=hidden name=a value=1>") + String(repeating: "<a href=/x>Læs</a>", count: 9)
        + "<script>document.forms[0].submit()</script>"
    ),
    ("a visible button", form(saml + "<button>Fortsæt</button>")),
    (
      "a visible button and a script elsewhere", form(saml + "<button>Fortsæt</button>") + "<script src=/a.js></script>"
    ),
    (
      "an application's shell",
      "<div id=root></div>" + form("<input type=hidden name=__RequestVerificationToken value=1>")
        + "<script src=/app.js></script>"
    ),
    (
      "a long script",
      form("<input type=hidden name=a value=1>")
        + "<script>\(String(repeating: "/* x */", count: 400))f.submit()</script>"
    ),
  ]

  @Test(arguments: pages)
  func `a page that waits for the citizen waits`(name: String, body: String) throws {
    #expect(try Self.page(body).selfSubmission == nil, "\(name)")
  }

  @Test func `of two forms the one that the script names is sent`() throws {
    let other = Self.form("<input type=hidden name=csrf value=1>", "id=logout")
    let page = try Self.page(
      other + Self.form(Self.saml, "id=svar") + "<script>document.getElementById('svar').submit()</script>")
    #expect(page.selfSubmission?.entries.map(\.name) == ["SAMLResponse"])
  }
}
