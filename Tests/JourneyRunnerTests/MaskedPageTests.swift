import FormClient
import JourneyModel
import JourneyRunner
import PageModel
import Testing

/// A mask in a date control is no empty control: a kept date isn't told as lost.
struct MaskedPageTests {
  @Test(arguments: [
    ("date", "⟦date:1⟧", "⟦date:1⟧"), ("date", "⟦date:1:iso⟧", "⟦date:1:iso⟧"), ("date", "⟦date:1:day-first⟧", ""),
    ("date", "i går", ""), ("date", "2015-05-01", "2015-05-01"), ("number", "⟦amount:1⟧", "⟦amount:1⟧"),
    ("number", "⟦amount:1⟧ kr.", ""), ("text", "⟦name:1⟧", "⟦name:1⟧"),
  ])
  func `a control shows what stands for its value`(type: String, given: String, shown: String) throws {
    let body = BodyReference(rawValue: "page")
    let exchange = Exchange(
      id: 1, step: "boern", cause: .open, request: RequestRecord(method: "GET", url: "http://a.example/", bodyBytes: 0),
      response: ResponseRecord(
        status: 200, headers: [HeaderField("Content-Type", "text/html")], body: body, bodyBytes: 0, address: "",
        timing: ExchangeTiming(firstByte: 1, total: 1)))
    let page = try #require(
      MaskedPages(loader: PageLoader()).page(of: exchange) { _ in
        Array("<form><input name=a type=\(type) value=\"\(given)\"></form>".utf8)
      })
    #expect(page.forms.first?.fields.first?.value == shown)
  }
}
