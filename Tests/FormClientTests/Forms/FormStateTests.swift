import FormClient
import JourneyModel
import PageModel
import TestSupport
import Testing

/// A filled-in form becomes the request that a browser sends.
struct FormStateTests {
  private func state(_ markup: String) throws -> FormState {
    let page = try PageFixture.page(markup)
    return FormState(form: try #require(page.forms.first), page: page)
  }

  private func body(_ request: FormRequest?) -> String { String(decoding: request?.request.body ?? [], as: UTF8.self) }

  @Test func replacesTheQueryOfAGetForm() throws {
    var state = try state("<form action='/s?old=1#top'><input name=q><button name=b value=1>S</button></form>")
    state.enter("a b&c=ø", in: state.form.fields[0])
    let request = try #require(state.request(with: state.form.fields[1]))
    #expect(request.request.method == "GET")
    #expect(request.request.url.href == "https://borger.example/s?q=a+b%26c%3D%C3%B8&b=1#top")
  }

  @Test func sendsAnEmptyActionToThePageItself() throws {
    let state = try state("<base href='https://andet.example/'><form method=post action=''><input name=a></form>")
    #expect(state.request(with: nil)?.request.url.href == "https://borger.example/trin/1?a=b")
  }

  @Test func followsTheButtonsAttributes() throws {
    let state = try state(
      """
      <form action=/a method=post><input name=x value=1>
      <button formaction=/b formmethod=get name=k value=gem>Gem</button>
      <input type=submit formenctype=text/plain value=Send name=k></form>
      """)
    let (saved, sent) = (state.request(with: state.form.fields[1]), state.request(with: state.form.fields[2]))
    #expect(saved?.request.url.href == "https://borger.example/b?x=1&k=gem")
    #expect(body(sent) == "x=1\r\nk=Send\r\n")
    #expect(sent?.request.headers == [HeaderField("Content-Type", "text/plain")])
  }

  @Test(arguments: [
    "<form method=dialog><input name=a></form>", "<form action='https://a b/'></form>", "<input name=a>",
  ])
  func sendsNothingWhereABrowserSendsNothing(_ markup: String) throws {
    #expect(try state(markup).request(with: nil) == nil)
  }

  @Test func checksOneRadioButtonOfAGroup() throws {
    var state = try state(
      "<form method=post><input type=radio name=r value=1 checked><input type=radio name=r value=2>"
        + "<input type=radio name=s value=3 checked><input type=checkbox name=c checked></form>")
    state.check(state.form.fields[1], true)
    state.check(state.form.fields[3], false)
    #expect(body(state.request(with: nil)) == "r=2&s=3")
  }

  @Test func aRadioGroupReachesOverFieldsets() throws {
    var state = try state(
      "<form method=post><fieldset><legend>A</legend><input type=radio name=r value=1 checked></fieldset>"
        + "<fieldset><legend>B</legend><input type=radio name=r value=2></fieldset></form>")
    state.check(state.form.fields[1], true)
    #expect(body(state.request(with: nil)) == "r=2")
  }

  @Test(arguments: [
    // A button anywhere on the page sends the form that it names.
    ("<form id=f method=post><input name=a value=1></form><p><button form=f name=b value=2>Send</button>", "a=1&b=2"),
    // A form within a form is none, and a form that a table cuts off keeps its controls.
    ("<form method=post><input name=a value=1><form><input name=b value=2><button name=c></form>", "a=1&b=2&c="),
    ("<table><form method=post><tr><td><input name=a value=1><button name=b></td></tr></form></table>", "a=1&b="),
    ("<div><form method=post></div><input name=a value=1><button name=b>", "a=1&b="),
    ("<form method=post dir=rtl><input name=a value=1 dirname=a.dir><button name=b>", "a=1&a.dir=rtl&b="),
    (
      "<form method=post><fieldset disabled><legend><input name=a></legend><input name=b></fieldset><button name=c>",
      "a=&c="
    ),
    ("<form method=post><input type=image name=i src=x><input name=a value=1></form>", "i.x=0&i.y=0&a=1"),
  ])
  func ownsWhatABrowserGivesIt(_ markup: String, _ sent: String) throws {
    let state = try state(markup)
    #expect(body(state.request(with: state.form.submitButtons.first)) == sent)
  }

  @Test(arguments: [
    ("wrap=hard cols=8", "en to tre fire", "en to \r\ntre fire"),
    ("wrap=HARD cols=4", "abcdefghij", "abcd\r\nefgh\r\nij"),
    ("wrap=hard cols=4", "ab\ncdef\nab cde", "ab\r\ncdef\r\nab \r\ncde"), ("cols=4", "abcdef", "abcdef"),
    ("wrap=hard cols=0", "aaaaaaaaaa bbbbbbbbbb", "aaaaaaaaaa \r\nbbbbbbbbbb"), ("wrap=hard cols=5", "en to", "en to"),
  ])
  func breaksTheLinesOfATextAreaThatAsksForIt(_ attributes: String, text: String, sent: String) throws {
    var state = try state("<form method=post enctype=text/plain><textarea name=a \(attributes)></textarea></form>")
    state.enter(text, in: state.form.fields[0])
    #expect(body(state.request(with: nil)) == "a=\(sent)\r\n")
  }

  @Test func choosesOptions() throws {
    var state = try state(
      """
      <form method=post><select name=a><option value="">Vælg<option>To<option disabled>Tre</select>
      <select name=b multiple><option selected>x<option>y<option>z</select></form>
      """)
    state.choose(state.form.fields[0].options[1], in: state.form.fields[0])
    state.choose(state.form.fields[0].options[2], in: state.form.fields[0])
    state.choose(state.form.fields[1].options[2], in: state.form.fields[1])
    #expect(body(state.request(with: nil)) == "a=To&b=x&b=z")
    #expect(state.value(of: state.form.fields[0]) == "To")
  }

  @Test func leavesOutDisabledFieldsetsButNotTheirFirstLegend() throws {
    let state = try state(
      """
      <form method=post><fieldset disabled><legend><input name=a></legend><legend><input name=b></legend><input name=c>
      <fieldset><legend><input name=d></legend></fieldset></fieldset><datalist><input name=e></datalist></form>
      """)
    #expect(body(state.request(with: nil)) == "a=")
  }

  @Test func sendsFilesAndTheirAbsence() throws {
    var state = try state(
      "<form method=post enctype=multipart/form-data><input type=file name=a><input type=file name=b></form>")
    state.attach(
      FormFile(name: "pas \"1\".pdf", mediaType: "application/pdf", content: [0, 255]), to: state.form.fields[0])
    let request = try #require(state.request(with: nil)?.request)
    let text = String(decoding: request.body ?? [], as: UTF8.self)
    #expect(text.contains("name=\"a\"; filename=\"pas %221%22.pdf\"\r\nContent-Type: application/pdf\r\n\r\n\0"))
    #expect(text.contains("name=\"b\"; filename=\"\"\r\nContent-Type: application/octet-stream\r\n\r\n\r\n"))
    #expect(request.headers[0].value.hasPrefix("multipart/form-data; boundary=----RejseFormBoundary"))
  }

  @Test func takesLineBreaksOutOfOneLineFields() throws {
    var state = try state(
      "<form method=post><input name=a><textarea name=b>\n1\r\n2</textarea><input type=number name=c></form>")
    state.enter("x\r\ny", in: state.form.fields[0])
    state.enter("12 kr", in: state.form.fields[2])
    #expect(body(state.request(with: nil)) == "a=xy&b=1%0D%0A2&c=")
  }

  @Test func encodesAsTheFormAccepts() throws {
    var state = try state(
      "<form method=post accept-charset='x latin1'><input name=a><input type=hidden name=_charset_></form>")
    state.enter("ø→", in: state.form.fields[0])
    #expect(body(state.request(with: nil)) == "a=%F8%26%238594%3B&_charset_=windows-1252")
  }

  @Test func keepsItsBoundaryOutOfTheContent() throws {
    var state = try state("<form method=post enctype=multipart/form-data><input name=a></form>")
    for _ in 0..<3 {
      let boundary = try #require(state.request(with: nil)?.request.headers[0].value.split(separator: "=").last)
      state.enter(String(boundary), in: state.form.fields[0])
      let next = try #require(state.request(with: nil)?.request.headers[0].value)
      #expect(!next.hasSuffix(boundary))
    }
  }

  @Test func urlencodedSurvivesARoundTrip() throws {
    var random = SeededGenerator(seed: 7)
    let alphabet = Array("abc æøå&=+%#;\"'<>\\/\u{1F600}\u{0}é~*-._")
    let markup = "<form method=post><textarea name=a></textarea><textarea name='n &=+'></textarea></form>"
    for _ in 0..<200 {
      var state = try state(markup)
      let text = String(
        (0..<Int.random(in: 0...40, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "a" })
      state.enter(text, in: state.form.fields[1])
      let pairs = FormURLEncoding.parse(body(state.request(with: nil)))
      #expect(pairs.map(\.name) == ["a", "n &=+"] && pairs.last?.value == text)
    }
  }
}
