import PageModel
import Testing

/// Error messages are found in the markup of many frameworks, with the control they belong to.
struct ErrorMessageTests {
  private struct Seen: Equatable, CustomStringConvertible {
    let text: String
    let field: String?
    let binding: ErrorMessage.Binding
    var description: String { "\(text) | \(field ?? "-") | \(binding)" }
  }

  private func errors(_ markup: String) throws -> [Seen] {
    let page = try PageFixture.page(markup)
    let fields = page.forms.flatMap(\.fields)
    return page.errors.map { message in
      Seen(text: message.text, field: fields.first { $0.node == message.field }?.name, binding: message.binding)
    }
  }

  @Test(arguments: [
    // DKFDS
    """
    <div class="form-group form-error"><label class="form-label" for="cpr">CPR-nummer</label>
    <span class="form-hint" id="hint">Ti cifre</span>
    <span class="form-error-message" id="err"><span class="sr-only">Fejl: </span>CPR-nummer mangler</span>
    <input class="form-input" id="cpr" name="x" aria-describedby="hint err" aria-invalid="true"></div>
    """,
    // GOV.UK
    """
    <div class="govuk-form-group govuk-form-group--error"><label for="a">Navn</label>
    <p id="a-error" class="govuk-error-message"><span class="govuk-visually-hidden">Fejl:</span> CPR-nummer mangler</p>
    <input class="govuk-input govuk-input--error" id="a" name="x" aria-describedby="a-error"></div>
    """,
    // Only the reference tells
    """
    <label for=a>CPR</label><input id=a name=x aria-invalid=true aria-describedby=m>
    <div id=m>Fejl: CPR-nummer mangler</div>
    """,
    "<input name=x aria-invalid=true aria-errormessage=m><i id=m>Fejl: CPR-nummer mangler</i><p>Andet",
  ])
  func findsMessagesThatAreDescribed(_ markup: String) throws {
    #expect(
      try errors("<form>\(markup)<p><input name=y></p></form>")
        == [Seen(text: "Fejl: CPR-nummer mangler", field: "x", binding: .described)])
  }

  @Test(arguments: [
    // Bootstrap 3
    "<div class='form-group has-error'><label>A</label><input name=x><span class=help-block>Skal udfyldes</span></div>",
    // Bootstrap 4 and 5
    "<div class=mb-3><input class='form-control is-invalid' name=x><div class=invalid-feedback>Skal udfyldes</div></div>",
    // Rails
    "<div><div class=field_with_errors><input name=x></div><span class=error>Skal udfyldes</span></div>",
    // ASP.NET
    "<div><input name=x class=input-validation-error><span class=field-validation-error>Skal udfyldes</span></div>",
    // A table with the message in the next cell
    "<table><tr><td>A<td><input name=x><td class=fejl>Skal udfyldes</table>",
    "<table><tr><td>A<td><input name=x><td><font color=red>Skal udfyldes</font></table>",
    // Flat markup
    "<label>A</label><input name=x><br><span style='color: red'>Skal udfyldes</span><br>",
    "<p><input name=x></p><p class='error-message'>Skal udfyldes</p>",
    // camelCase class
    "<div><input name=x><small class=fieldError>Skal udfyldes</small></div>",
  ])
  func findsMessagesBesideTheirControl(_ markup: String) throws {
    #expect(
      try errors("<form>\(markup)<p><label>B<input name=y></label></p></form>")
        == [Seen(text: "Skal udfyldes", field: "x", binding: .beside)])
  }

  @Test func findsDjangosListBeforeTheControl() throws {
    #expect(
      try errors(
        "<form><p><input name=a></p><ul class=errorlist><li>Skal udfyldes</li></ul><p><input name=x></p></form>")
        == [Seen(text: "Skal udfyldes", field: "x", binding: .beside)])
  }

  @Test func findsMessagesThatTheirGroupNames() throws {
    let markup = """
      <form><input name=a><fieldset aria-describedby="hint err"><legend>Svar</legend><span id=hint>Vælg flere</span>
      <ul class=errorlist id=err><li>Skal udfyldes</li></ul><label><input type=checkbox name=x>Brev</label>
      <label><input type=checkbox name=x>SMS</label></fieldset></form>
      """
    #expect(try errors(markup) == [Seen(text: "Skal udfyldes", field: "x", binding: .described)])
  }

  @Test func findsMessagesInsideTheLabel() throws {
    #expect(
      try errors("<form><label>Navn <em class=error>mangler</em><input name=x></label><input name=y></form>")
        == [Seen(text: "mangler", field: "x", binding: .insideLabel)])
  }

  @Test func findsTheLinksOfASummary() throws {
    let markup = """
      <div class="error-summary" role="alert"><h2>Der er fejl</h2><ul><li><a href="#a">Skriv navn</a></li>
      <li><a href="#gruppe">Vælg årsag</a></li></ul></div>
      <form><input id=a name=x><fieldset id=gruppe><input type=radio name=r></fieldset></form>
      """
    #expect(
      try errors(markup) == [
        Seen(text: "Skriv navn", field: "x", binding: .summaryLink),
        Seen(text: "Vælg årsag", field: "r", binding: .summaryLink),
      ])
  }

  @Test(arguments: [
    "<div class='alert alert-danger'>Kortet kunne ikke bestilles</div>",
    "<div class='messages messages--error'><h2 class=visually-hidden>x</h2>Kortet kunne ikke bestilles</div>",
    "<div role=alert>Kortet kunne ikke bestilles</div>",
    "<p>Fejl: Kortet kunne ikke bestilles</p>",
    "<p class='wpcf7-not-valid-tip error'>Kortet kunne ikke bestilles</p>",
  ])
  func findsMessagesOfAWholePage(_ markup: String) throws {
    let found = try errors("\(markup)<form><input name=x><input name=y></form>")
    #expect(found.count == 1 && found.first?.field == nil && found.first?.binding == ErrorMessage.Binding.none)
    #expect(found.first?.text.hasSuffix("Kortet kunne ikke bestilles") == true)
  }

  @Test(arguments: [
    "<div class='alert alert-success'>Tak, vi har modtaget din bestilling</div>",
    "<div role=status>Tak, vi har modtaget din bestilling</div>",
    "<span class=help-block>Du skal skrive ti cifre</span><input>",
    "<input><div class=invalid-feedback>Skal udfyldes</div>",
    "<span class=error></span><input>",
    "<span class=error hidden>Skal udfyldes</span><input>",
    "<span class=error style='display:none'>Skal udfyldes</span><input>",
    "<div class='no-error'>Alt er udfyldt</div>",
    "<label>Navn <span style='color:red'>*</span><input></label>",
    "<input aria-describedby=h><span id=h class=hint>Ti cifre</span>",
    "<a href=x>Fejl og mangler i boligen</a>",
  ])
  func takesNothingElseForAMessage(_ markup: String) throws {
    #expect(try errors("<form>\(markup)</form>") == [])
  }
}
