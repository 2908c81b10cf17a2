import FormClient
import JourneyModel
import PageModel
import Testing

/// Controls are found by the words that a citizen sees.
struct FieldFinderTests {
  private func finder(_ markup: String) throws -> FieldFinder { FieldFinder(page: try PageFixture.page(markup)) }

  @Test(arguments: [
    ("<label for=a>Fornavn *</label><input id=a name=x>", "fornavn", MatchKind.label),
    ("<label>Fornavn:<input name=x></label>", "Fornavn", .label),
    ("<label for=a>For\u{A0}navn (skal udfyldes)</label><input id=a name=x>", "For navn", .label),
    ("<input aria-label=Fornavn name=x>", "Fornavn", .roleAndName),
    ("<input title=Fornavn name=x>", "Fornavn", .roleAndName),
    ("<table><tr><td><b>Fornavn</b>:<td><input name=x></table>", "Fornavn", .adjacentText),
    ("<p>Andet <input name=y> Fornavn: <input name=x></p>", "Fornavn", .adjacentText),
    ("<div>Fornavn</div><div><input name=x></div>", "Fornavn", .adjacentText),
    ("<input placeholder=Fornavn name=x>", "Fornavn", .placeholder),
    ("<label for=a>Fornavn og mellemnavn</label><input id=a name=x>", "Fornavn", .label),
    ("<label for=a>Dit fornavn</label><input id=a name=x>", "Fornavn", .label),
  ])
  func findsTextFields(_ markup: String, _ words: String, _ kind: MatchKind) throws {
    let match = try finder("<form>\(markup)</form>").field(words, among: .typed)
    #expect(match.field.name == "x" && match.matchedBy == kind)
  }

  @Test func prefersWholeWordsToParts() throws {
    let finder = try finder(
      "<label>Efternavn<input name=a></label><label>Navn<input name=b></label><input aria-label='Navn 2' name=c>")
    #expect(try finder.field("navn", among: .typed).field.name == "b")
    #expect(throws: FieldSearchFailure.self) { try finder.field("fter", among: .typed) }
  }

  @Test func keepsHiddenAndDisabledControlsOut() throws {
    let finder = try finder(
      """
      <label>Navn<input name=a hidden></label><div style="display:none"><label>Navn<input name=b></label></div>
      <label>Navn<input name=c disabled></label><label>Navn<input name=d></label>
      <div class=sr-only><label>Navn<input name=e></label></div><input type=hidden name=f aria-label=Navn>
      <div style="position:absolute;left:-9999px"><label>Navn<input name=g></label></div>
      """)
    #expect(try finder.field("Navn", among: .typed).field.name == "d")
    #expect(try finder.field(named: "f").field.kind == .hidden)
  }

  @Test func findsTheHiddenBoxThatItsLabelStandsFor() throws {
    let finder = try finder("<input type=checkbox class=sr-only id=c name=c><label for=c>Jeg accepterer</label>")
    #expect(try finder.field("Jeg accepterer", among: .checkbox).field.name == "c")
  }

  @Test func findsOptionsUnderTheirLegend() throws {
    let finder = try finder(
      """
      <fieldset><legend>Årsag</legend><label><input type=radio name=r value=1>Ja</label>
      <label><input type=radio name=r value=2>Nej</label></fieldset>
      <fieldset><legend>Samtykke</legend><label><input type=radio name=s value=3>Ja</label></fieldset>
      <p>Køn</p><p><input type=radio name=t value=k> Kvinde <input type=radio name=t value=m> Mand</p>
      <label>Kommune<select name=k><option>Ringsted<option>Aarhus</select></label>
      """)
    #expect(try finder.option("ja", ofGroup: "Samtykke").field.value == "3")
    #expect(try finder.option("Nej", ofGroup: "årsag").matchedBy == .legendAndOption)
    #expect(try finder.option("Mand", ofGroup: "Køn").field.value == "m")
    #expect(try finder.option("Aarhus", ofGroup: "Kommune").option?.value == "Aarhus")
    #expect(try finder.field("Årsag", among: .choiceGroup).field.value == "1")
  }

  @Test func findsAPartOfADateBySeveralListsUnderOneLegend() throws {
    let finder = try finder(
      """
      <label>Ankomst<select name=x><option>1<option>december</select></label>
      <fieldset><legend>Dato for skift:</legend>
      <select name=dag><option value="">---<option>1<option>2</select>
      <select name=maaned><option value="">---<option value=1>januar<option value=12>december</select>
      <select name=aar><option value="">---<option>2026</select></fieldset>
      """)
    #expect(try finder.option("1", ofGroup: "Dato for skift").field.name == "dag")
    #expect(try finder.option("december", ofGroup: "Dato for skift").option?.value == "12")
    #expect(try finder.option("2026", ofGroup: "dato for skift").matchedBy == .legendAndOption)
    #expect(throws: FieldSearchFailure.self) { try finder.option("---", ofGroup: "Dato for skift") }
    #expect(throws: FieldSearchFailure.self) { try finder.option("2031", ofGroup: "Dato for skift") }
  }

  @Test func takesBoxesWithOneNameForAGroupAndASingleOneNot() throws {
    let finder = try finder(
      """
      <p><label>Ønsker</label></p><div><label for=a><input type=checkbox id=a name=o value=b> Brev</label>
      <label for=b><input type=checkbox id=b name=o value=s> SMS</label></div>
      <p>Til sidst</p><label><input type=checkbox name=c> Jeg accepterer</label>
      """)
    #expect(try finder.option("SMS", ofGroup: "Ønsker").field.value == "s")
    #expect(throws: FieldSearchFailure.self) { try finder.option("Jeg accepterer", ofGroup: "Til sidst") }
  }

  @Test func tellsRepeatedLabelsApartByTheirGroup() throws {
    let finder = try finder(
      """
      <fieldset><legend>Fødselsdato</legend><label>Dag<input name=a></label></fieldset>
      <fieldset><legend>Udløb</legend><label>Dag<input name=b></label></fieldset>
      """)
    let failure = #expect(throws: FieldSearchFailure.self) { try finder.field("Dag", among: .typed) }
    #expect(
      failure?.description
        == "More than one text field “Dag” is on the page: “Fødselsdato > Dag”, “Udløb > Dag”; use the words of one of "
        + "them, with its group as “Group > Label” where they repeat.")
    #expect(try finder.field("Udløb > Dag", among: .typed).field.name == "b")
  }

  @Test func listsWhatThereIs() throws {
    let finder = try finder("<label>Navn<input></label><input name=uden><button>Næste</button><a href=x>Hjælp</a>")
    let field = #expect(throws: FieldSearchFailure.self) { try finder.field("Adresse", among: .typed) }
    #expect(
      field?.description == "No text field “Adresse” is on the page; there is: “Navn”, “(without words, name=uden)”.")
    let list = #expect(throws: FieldSearchFailure.self) { try finder.field("Adresse", among: .select) }
    #expect(list?.description == "No list “Adresse” is on the page, and there is no list that could be meant.")
    let link = #expect(throws: FieldSearchFailure.self) { try finder.link("Start") }
    #expect(link?.candidates == ["Hjælp"])
    let selector = #expect(throws: FieldSearchFailure.self) { try finder.field(css: "input[") }
    #expect(selector?.description == "The CSS selector “input[” can't be used: a name is missing at character 7.")
    let xpath = #expect(throws: FieldSearchFailure.self) { try finder.field(xpath: "//a") }
    #expect(xpath?.isAmbiguous == false)
  }

  @Test(arguments: [
    ("<button name=x>Næste</button><button>Tilbage</button>", "næste"),
    ("<input type=submit name=x value='Næste trin'>", "Næste"),
    ("<input type=image name=x alt=Næste>", "Næste"),
    ("<button name=x aria-label=Næste>&gt;</button>", "Næste"),
    ("<button type=button>Næste</button><button name=x>Næste</button>", "Næste"),
  ])
  func findsButtons(_ markup: String, _ words: String) throws {
    #expect(try finder("<form>\(markup)</form>").button(words).field.name == "x")
  }

  @Test func takesTheOnlyButtonWithoutWords() throws {
    let finder = try finder(
      "<form id=s><button>Søg</button></form><form id=f><input name=a><button name=x>Næste</button></form>")
    let failure = #expect(throws: FieldSearchFailure.self) { try finder.button(nil) }
    #expect(failure?.isAmbiguous == true)
    let match = try finder.button(nil, in: finder.page.forms[1])
    #expect(match.field.name == "x" && match.matchedBy == .only)
  }

  @Test func findsLinks() throws {
    let finder = try finder(
      "<a href=/a>Start her</a><a href=/a>Start her</a><a href=/b><img alt=Hjælp></a><a href=/c>Mere</a>")
    #expect(try finder.link("start her").reference == "/a")
    #expect(try finder.link("Hjælp").reference == "/b")
  }

  @Test func tellsRepeatedLinksApartByWhatStandsOverThem() throws {
    let finder = try finder(
      """
      <p><b>Issues</b><br><a href=/i>Create New</a></p><p><b>Keywords</b><br><a href=/k>Create New</a></p>
      <h2>Dine børn</h2><table><tr><td>Ida<td><a href=/1>Ret</a><tr><td>Bo<td><a href=/2>Ret</a></table>
      """)
    #expect(try finder.link("Issues > Create New").reference == "/i")
    #expect(try finder.link("keywords > create new").reference == "/k")
    #expect(try finder.link("Bo > Ret").reference == "/2")
    let failure = #expect(throws: FieldSearchFailure.self) { try finder.link("Create New") }
    #expect(failure?.candidates == ["Issues > Create New", "Keywords > Create New"])
    #expect(throws: FieldSearchFailure.self) { try finder.link("Dine børn > Ret") }
    #expect(throws: FieldSearchFailure.self) { try finder.link("Keywords > Ret") }
  }

  @Test func findsByNameCSSAndXPath() throws {
    let finder = try finder("<form><input name=a><input name=b class=c></form>")
    #expect(try finder.field(named: "b").matchedBy == .name)
    #expect(try finder.field(css: "form > .c").field.name == "b")
    #expect(try finder.field(xpath: "//input[1]").field.name == "a")
    let links = try self.finder("<a href=/x>Ret</a><p class=p><a href=/y>Ret</a>")
    #expect(try links.link(css: ".p a").reference == "/y")
    #expect(try links.link(xpath: "//p/a").reference == "/y")
    #expect(throws: FieldSearchFailure.self) { try links.link(css: "a") }
    let failure = #expect(throws: FieldSearchFailure.self) { try finder.field(css: "input") }
    #expect(failure?.isAmbiguous == true)
  }
}
