import FormClient
import Testing

/// What a page is said to offer can be used in a script as it stands.
struct PageInventoryTests {
  private func inventory(_ markup: String) throws -> PageInventory { PageInventory(of: try PageFixture.page(markup)) }

  @Test func givesTheLegendOfListsWithoutWords() throws {
    let fields = try inventory(
      """
      <form><fieldset><legend>Dato</legend><select name=d><option value="">---<option>1</select>
      <select name=m><option value="">---<option>maj</select></fieldset>
      <fieldset><legend>Tid</legend><select name=t><option>1</select><select name=s><option>1</select></fieldset></form>
      """
    ).forms[0].fields
    #expect(fields.map(\.action) == ["choose", "choose", "choose", "choose"])
    #expect(fields.map(\.target) == ["Dato", "Dato", "{name: \"t\"}", "{name: \"s\"}"])
  }

  @Test func givesLinksWordsThatTellThemApart() throws {
    let links = try inventory(
      """
      <a href=/0>Ud</a><h2>A</h2><a href=/1>Ret</a><h2>B</h2><a href=/2>Ret</a><a href=/3>Hjem</a><a href=/3>Hjem</a>
      <h2>C</h2><a href=/4>Slet</a><a href=/5>Slet</a>
      """
    ).links
    #expect(links == ["Ud", "A > Ret", "B > Ret", "Hjem", "{css: 'a[href=\"/4\"]'}", "{css: 'a[href=\"/5\"]'}"])
  }

  @Test(.timeLimit(.minutes(10))) func endsOnManyLinksWithTheSameWords() throws {
    let links = (0..<20_000).map { "<a href=/x>Læs mere</a><a href=/\($0)>Ret</a>" }.joined()
    #expect(try inventory(links).links.count == 20_001)
  }
}
