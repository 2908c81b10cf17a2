import PageModel
import Testing

/// A page is read as a citizen meets it.
struct PageReaderTests {
  private func fields(_ markup: String) throws -> [Field] { try PageFixture.page(markup).forms.flatMap(\.fields) }

  @Test func readsTheParts() throws {
    let page = try PageFixture.page(
      """
      <!doctype html><html lang=da><head><title> Nyt
      kort </title><base href="/kort/"></head><body><h1>Nyt <i>kort</i></h1><h2 hidden>Skjult</h2>
      <div role=heading aria-level=4>Fire</div><a href=start>Start <b>her</b></a><a href="http://[">?</a><a>nej</a>
      """)
    #expect(page.title == "Nyt kort" && page.language == "da")
    #expect(page.baseURL.href == "https://borger.example/kort/")
    #expect(page.headings.map(\.text) == ["Nyt kort", "Fire"] && page.headings.map(\.level) == [1, 4])
    #expect(page.links.map(\.text) == ["Start her", "?"])
    #expect(page.links.map { $0.url?.href } == ["https://borger.example/kort/start", nil])
  }

  @Test(arguments: [
    ("<p>a <b>b</b>c\n d</p><p>e", "a bc d\ne"), ("<ul><li>a<li>b</ul>c", "a\nb\nc"), ("a<br>b", "a\nb"),
    ("<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc"), ("a<script>b</script><style>c</style>d", "a d"),
    ("<div hidden>a</div>b", "b"), ("<p style='visibility:hidden'>a<b style='visibility:visible'>b</b></p>", "b"),
    ("<select><option>a</select><textarea>b</textarea>c", "c"), ("<noscript>a</noscript>b", "ab"),
    ("<details><summary>a</summary>b</details>", "a\nb"), ("<dialog>a</dialog>b", "b"),
  ])
  func collectsVisibleText(_ markup: String, _ text: String) throws {
    #expect(try PageFixture.page("<body>" + markup).text == text)
  }

  @Test(arguments: [
    ("5; url=/b", 5.0, "https://borger.example/b"), ("0;URL='c d'", 0, "https://borger.example/trin/c%20d"),
    ("3", 3, "https://borger.example/trin/1"), (" 2.9 , x", 2, "https://borger.example/trin/x"),
    ("1;url = \"y\" z", 1, "https://borger.example/trin/y"), (".5;q", 0, "https://borger.example/trin/q"),
  ])
  func readsRefreshes(_ content: String, _ seconds: Double, _ address: String) throws {
    let page = try PageFixture.page("<meta http-equiv=Refresh content=\"\(content.replacing("\"", with: "&quot;"))\">")
    #expect(page.refresh == Refresh(seconds: seconds, url: try #require(WebURL(parsing: address))))
    #expect(try PageFixture.page("", refreshHeader: content).refresh == page.refresh)
  }

  @Test(arguments: ["x", "", "5url=/b", "-1;url=/b", "1;url=javascript:alert(1)", "1;url=http://["])
  func ignoresWhatIsNoRefresh(_ content: String) throws {
    #expect(try PageFixture.page("<meta http-equiv=refresh content='\(content)'>").refresh == nil)
  }

  @Test(arguments: [
    ("<label for=a>A <b>b</b></label><input id=a>", "A b", FieldLabel.Origin.label),
    ("<span id=t>T</span><input aria-labelledby='t u'><span id=u hidden>U</span>", "T U", .labelledBy),
    ("<input aria-label=' L '>", "L", .ariaLabel), ("<input type=submit value=V>", "V", .value),
    ("<button><img alt=I> x</button>", "I x", .content), ("<input type=image alt=I>", "I", .alternativeText),
    ("<input title=T placeholder=P>", "T", .title), ("<input placeholder=P>", "P", .placeholder),
    ("<input>", "", .none),
    ("<label>Blink <input value=3 aria-label=antal> gange</label>", "antal", .ariaLabel),
    ("<label>A<input type=checkbox> <span aria-hidden=true>nej</span></label>", "A", .label),
  ])
  func namesFields(_ markup: String, _ text: String, _ origin: FieldLabel.Origin) throws {
    #expect(try fields(markup).first?.label == FieldLabel(text: text, origin: origin))
  }

  @Test func readsGroupsAndDescriptions() throws {
    let fields = try fields(
      """
      <fieldset><legend>Ydre</legend><div role=radiogroup aria-labelledby=i><b id=i>Indre</b>
      <input type=radio name=r aria-describedby=d></div><input name=a></fieldset><p id=d>Hint <i>her</i></p>
      """)
    #expect(fields.map(\.group) == ["Indre", "Ydre"])
    #expect(fields.first?.description == "Hint her")
  }

  @Test func findsFormOwners() throws {
    let page = try PageFixture.page(
      """
      <input name=a form=two><form id=one><div></form><input name=b></div><input name=c form=none>
      <table><form id=two><tr><td><input name=d></td></tr></form></table><input name=e>
      """)
    #expect(page.forms.map { $0.fields.map(\.name) } == [["b"], ["a", "d"], ["c", "e"]])
    #expect(page.forms.last?.node == nil)
  }

  @Test func settlesChoicesAsABrowserDoes() throws {
    let fields = try fields(
      """
      <form><select name=a><option disabled>x<option>y</select><select name=b size=3><option>x</select>
      <select name=c><option selected>x<optgroup label=G disabled><option selected value=2 label=Y>y</optgroup></select>
      <input type=radio name=r checked value=1><input type=radio name=r checked value=2></form>
      """)
    #expect(fields.map(\.value) == ["y", "", "2", "1", "2"])
    #expect(fields.map(\.isChecked) == [false, false, false, false, true])
    #expect(
      fields[2].options.last == FieldOption(text: "Y", value: "2", group: "G", isSelected: true, isDisabled: true))
  }

  @Test(arguments: [
    ("number", "1,5", ""), ("number", "-1.5e3", "-1.5e3"), ("date", "2026-02-29", ""),
    ("date", "2024-02-29", "2024-02-29"), ("time", "24:00", ""), ("week", "2026-W53", "2026-W53"),
    ("week", "2025-W53", ""), ("month", "2026-13", ""), ("datetime-local", "2026-01-02 03:04:00", "2026-01-02T03:04"),
    ("color", "#ABCDEF", "#abcdef"), ("color", "x", "#000000"), ("range", "", "50"), ("range", "500", "100"),
    ("email", " a@b.dk\n", "a@b.dk"), ("tel", "12\r\n34", "1234"),
  ])
  func sanitizesValues(_ type: String, _ written: String, _ kept: String) throws {
    #expect(try fields("<input type=\(type) value='\(written)'>").first?.value == kept)
  }
}
