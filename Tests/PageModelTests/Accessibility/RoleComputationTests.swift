import FormClient
import PageModel
import Testing

struct RoleComputationTests {
  @Test(
    "A citizen hears what an element is",
    arguments: [
      ("<a id=t href=/>x</a>", "link"), ("<a id=t>x</a>", "generic"), ("<button id=t role=ukendt>x</button>", "button"),
      ("<div id=t role='ukendt BUTTON'>x</div>", "button"), ("<nav id=t role=region>x</nav>", "navigation"),
      ("<nav id=t role=region aria-label=Trin>x</nav>", "region"), ("<section id=t>x</section>", "generic"),
      ("<section id=t aria-label=' '>x</section>", "generic"), ("<section id=t title=Fejl>x</section>", "region"),
      ("<img id=t src=x alt=''>", "none"), ("<img id=t src=x>", "image"), ("<img id=t alt='' aria-label=x>", "image"),
      ("<header id=t>x</header>", "banner"), ("<main><header id=t>x</header></main>", "sectionheader"),
      ("<p id=t role=none>x</p>", "none"), ("<p id=t role=none tabindex=0>x</p>", "paragraph"),
      ("<button id=t role=tab>x</button>", "button"), ("<div role=tablist><b id=t role=tab>x</b></div>", "tab"),
      ("<ul><li id=t>x</li></ul>", "listitem"), ("<div><li id=t>x</li></div>", "generic"),
      ("<input id=t type=email list=l>", "combobox"), ("<input id=t type=date>", "html-input-date"),
      ("<select id=t size=3></select>", "listbox"), ("<select id=t></select>", "combobox"),
      ("<table><tr><th id=t>x<td>1</table>", "rowheader"), ("<table><tr><th id=t>x</table>", "columnheader"),
    ])
  func role(of html: String, is expected: String) throws {
    let tree = HTMLParser().tree(from: Array(html.utf8), contentType: "text/html; charset=utf-8")
    var roles = RoleComputation(tree)
    #expect(roles.role(of: try #require(tree.element(withID: "t"))) == expected)
  }
}
