import FormClient
import JourneyModel
import PageModel
import Testing

/// Addresses on pages that aren't in UTF-8 (HTML standard section 2.4.3).
struct QueryEscapingTests {
  private static func page(_ markup: String, charset: String, bytes: [UInt8]? = nil) throws -> Page {
    let body = bytes ?? markup.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let response = HTTPResponse(
      status: 200, headers: [HeaderField("Content-Type", "text/html; charset=\(charset)")], body: body)
    let url = try #require(WebURL(parsing: "https://kk.dk/søg/side"))
    return try #require(PageLoader().page(from: response, at: url))
  }

  @Test(arguments: [
    ("/find?navn=Ærø&by=a+b%20c", "https://kk.dk/find?navn=%C6r%F8&by=a+b%20c"),
    // Only the query: path and fragment are UTF-8 everywhere.
    ("/Ærø?q=å#å", "https://kk.dk/%C3%86r%C3%B8?q=%E5#%C3%A5"), ("?q=æ", "https://kk.dk/s%C3%B8g/side?q=%E6"),
    ("#æ?ø", "https://kk.dk/s%C3%B8g/side#%C3%A6?%C3%B8"),
    ("mailto:a@kk.dk?subject=æ", "mailto:a@kk.dk?subject=%C3%A6"),
    ("https://andet.dk/?q=é'<", "https://andet.dk/?q=%E9%27%3C"),
    ("/x?a=&#8364;&amp;b=&#9731;", "https://kk.dk/x?a=%80&b=%26%239731%3B"),
  ])
  func `a link's query is written in the page's encoding`(reference: String, address: String) throws {
    let page = try Self.page("<title>x</title><a href=\"\(reference)\">x</a>", charset: "windows-1252")
    #expect(page.links.first?.url?.href == address)
  }

  @Test func `so are a form's address, that of its button, and a refresh`() throws {
    let page = try Self.page(
      """
      <meta http-equiv=refresh content="99; url=/vent?q=å"><form method=post action="/a?q=æ"><button name=b>1</button>
      <button formaction="/b?q=ø" name=c>2</button></form>
      """, charset: "iso-8859-1")
    let state = FormState(form: page.forms[0], page: page)
    let buttons = page.forms[0].submitButtons
    #expect(state.request(with: buttons[0])?.request.url.query == "q=%E6")
    #expect(state.request(with: buttons[1])?.request.url.query == "q=%F8")
    #expect(page.refresh?.url.query == "q=%E5")
  }

  @Test func `an encoding of several bytes a character is one as well, and UTF-8 stays UTF-8`() throws {
    let japanese: [UInt8] = Array("<a href=\"/?q=".utf8) + [0x93, 0xFA, 0x96, 0x7B] + Array("\">x</a>".utf8)
    #expect(try Self.page("", charset: "shift_jis", bytes: japanese).links.first?.url?.query == "q=%93%FA%96%7B")
    let plain = Array("<a href=\"/?q=æ\">x</a>".utf8)
    #expect(try Self.page("", charset: "utf-8", bytes: plain).links.first?.url?.query == "q=%C3%A6")
    // UTF-16 is only ever read.
    let wide = Array("<a href=\"/?q=æ\">x</a>".utf16).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(try Self.page("", charset: "utf-16le", bytes: wide).links.first?.url?.query == "q=%C3%A6")
  }
}
