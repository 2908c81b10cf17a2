import PageModel
import Testing

/// CSS selectors find elements on a page.
struct SelectorTests {
  private let markup = """
    <form id=f><p id=a class="x y" data-k="v w">1</p><p id=b>2<span id=c lang=en-GB>3</span></p>
    <input id=d type=TEXT required><input id=e type=checkbox checked disabled></form>
    """

  @Test(arguments: [
    ("p", "a b"), ("#f > .x.y + p span", "c"), ("p ~ input:not(:checked)", "d"), ("[data-k~=w]", "a"),
    ("input[type=text]", "d"), ("form:has(> p > span)", "f"), ("p:nth-child(2n)", "b"), (":is(#a, #c):lang(en)", "c"),
    ("p:nth-last-of-type(1)", "b"), (":required, :disabled", "d e"), ("[id='a'], [ID=B i]", "a b"),
    ("#\\000062, #\\62", "b"), ("p::before", ""), ("form p:has(+ p)", "a"), ("span:only-child", "c"),
  ])
  func matches(_ selector: String, _ ids: String) throws {
    let tree = try PageFixture.page(markup).tree
    let found = try Selector(parsing: selector).matches(in: tree).map { tree.attribute("id", of: $0) ?? "" }
    #expect(found.joined(separator: " ") == ids)
  }

  @Test(arguments: [
    ("", "a selector is missing at character 1"), ("p >", "a selector is missing at character 4"),
    ("p:nix", "there is no pseudo-class :nix at character 6"),
    ("[a!", "an attribute test needs =, ~=, |=, ^=, $= or *= at"),
    ("> p", "a selector can't start with a combinator at character 2"), ("p > > a", "a selector is missing"),
  ])
  func refusesWithAReason(_ text: String, _ reason: String) {
    let error = #expect(throws: SelectorError.self) { try Selector(parsing: text) }
    #expect(error?.description.hasPrefix("The CSS selector “\(text)” can't be used: \(reason)") == true)
  }

  @Test func refusesDeepNesting() {
    #expect(throws: SelectorError.self) {
      try Selector(parsing: String(repeating: ":not(", count: 100_000) + "p")
    }
  }

  @Test(.timeLimit(.minutes(10))) func isLinearInCombinators() throws {
    let tree = try PageFixture.page(String(repeating: "<div>", count: 400) + "x").tree
    let selector = String(repeating: "div ", count: 200) + "p"
    #expect(try Selector(parsing: selector).matches(in: tree).isEmpty)
  }
}
