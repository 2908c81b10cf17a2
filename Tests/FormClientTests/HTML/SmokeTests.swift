import FormClient
import PageModel
import Testing

struct SmokeTests {
  @Test func readsAPage() throws {
    let page = try PageFixture.page("""
      <!DOCTYPE html><html lang=da><title> Bestil  kort </title><body><h1>Nyt <b>kort</b></h1>
      <form id=f method=post action="/send"><p><label for=n>Navn *</label><input id=n name=navn value="Bo">
      <fieldset><legend>Årsag</legend><label><input type=radio name=r value=1> Jeg er flyttet</label>
      <label><input type=radio name=r value=2 checked> Andet</label></fieldset>
      <select name=l><option>En<option selected value=2>To</select>
      <table><tr><td>Telefon:<td><input name=tlf></table>
      <button name=b value=x>Næste</button></form><a href="../x">Link</a>
      """)
    #expect(page.title == "Bestil kort")
    #expect(page.language == "da")
    #expect(page.headings.first?.text == "Nyt kort")
    let finder = FieldFinder(page: page)
    var state = FormState(form: page.forms[0], page: page)
    state.enter("Ida & Æ", in: try finder.field("navn", among: .typed).field)
    state.enter("1234", in: try finder.field("Telefon", among: .typed).field)
    state.check(try finder.option("Jeg er flyttet", ofGroup: "Årsag").field, true)
    let request = state.request(with: try finder.button("Næste").field)
    #expect(String(decoding: request?.request.body ?? [], as: UTF8.self) == "navn=Ida+%26+%C3%86&r=1&l=2&tlf=1234&b=x")
    #expect(page.links.first?.url?.href == "https://borger.example/x")
    print(page.text)
    #expect(throws: FieldSearchFailure.self) { try finder.field("Adresse", among: .typed) }
  }
}
