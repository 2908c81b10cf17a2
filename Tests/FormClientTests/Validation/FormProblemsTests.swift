import FormClient
import PageModel
import Testing

struct FormProblemsTests {
  private static func state(_ html: String) throws -> FormState {
    let tree = HTMLParser().tree(from: Array(html.utf8), contentType: "text/html; charset=utf-8")
    let page = PageReader().page(from: tree, url: try #require(WebURL(parsing: "https://kommune.example/skift")))
    return FormState(form: try #require(page.forms.first), page: page)
  }

  private static let form = """
    <form><label>Dato <input type=date name=dato required></label><label>Antal <input type=number name=antal></label>
    <input type=submit value=Næste><input type=submit value="Gem kladde" formnovalidate></form>
    """

  @Test("A form is refused until its fields hold what the page asks for")
  func problems() throws {
    var state = try Self.state(Self.form)
    let date = try #require(state.form.fields.first)
    let next = try #require(state.form.submitButtons.first)
    #expect(state.problems(with: next).map(\.kinds) == [[.valueMissing]])
    state.enter("1. marts", in: date)
    #expect(state.problems(with: next).map(\.kinds) == [[.valueMissing, .badInput]])
    state.enter("2026-03-01", in: date)
    #expect(state.problems(with: next).isEmpty)
  }

  @Test("A form or button marked novalidate is sent as it is")
  func skipped() throws {
    let state = try Self.state(Self.form)
    #expect(state.problems(with: state.form.submitButtons.last).isEmpty)
    let unchecked = try Self.state("<form novalidate><input name=a required></form>")
    #expect(unchecked.problems(with: nil).isEmpty)
  }

  @Test("Control characters and noncharacters reach the form as the page wrote them")
  func controlCharacters() throws {
    let values: [UInt32] = [0x01, 0x0B, 0x7F, 0x85, 0xB7, 0xFDD0, 0xFFFD, 0xFFFE, 0x1FFFF, 0x10FFFF]
    let odd = String(String.UnicodeScalarView(values.compactMap(Unicode.Scalar.init)))
    let state = try Self.state("<p>\u{02}</p><form><input name=a value=\"\(odd)\"></form>")
    #expect(state.form.fields.first?.value == odd)
  }
}
