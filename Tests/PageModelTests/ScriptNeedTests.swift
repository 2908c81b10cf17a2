import FormClient
import PageModel
import Testing

/// Pages of the kinds that frameworks make, and pages that only look like them.
struct ScriptNeedTests {
  private static func need(_ body: String, head: String = "<script src=/main.js defer></script>") throws -> ScriptNeed?
  {
    ScriptNeed(
      of: try PageFixture.page(
        "<!doctype html><html lang=da><head><title>Selvbetjening</title>\(head)</head><body>\(body)</body></html>"))
  }

  @Test(arguments: [
    (
      "Create React App", #"<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>"#,
      "#root"
    ),
    ("Vite", #"<div id="app"></div><script type="module" src="/assets/index-4f.js"></script>"#, "#app"),
    ("Angular", "<app-root>Indlæser…</app-root><script src=runtime.js type=module></script>", "app-root"),
    ("Next", #"<div id="__next"><div class="spinner"></div></div><script>self.__next_f=[]</script>"#, "#__next"),
    ("Nuxt", #"<div id="__nuxt"></div><script type="module">import('/x.js')</script>"#, "#__nuxt"),
    ("AngularJS", "<div ng-app=borger ng-cloak></div>", "div"),
    (
      "a Danish notice",
      "<noscript>Denne selvbetjening kræver JavaScript. Slå JavaScript til i din browser for at fortsætte med din ansøgning.</noscript><main></main>",
      ""
    ),
    ("a spinner", #"<div id="root"><p-spinner></p-spinner>Indlæser, vent venligst …</div>"#, "#root"),
  ])
  func `a shell is told as one`(name: String, body: String, place: String) throws {
    let need = try #require(try Self.need(body), "\(name)")
    #expect(need.extent == .whole)
    #expect(need.place == place)
    #expect(body.contains("<noscript>") == !need.notice.isEmpty)
  }

  @Test func `a frame around an empty place is a page in part`() throws {
    let body = """
      <header><a href=/>Kommunen</a><a href=/kontakt>Kontakt</a></header><h1>Ansøg om hjælpemiddel</h1>
      <p>Her kan du søge om et hjælpemiddel.</p><div id="react-root" data-form="17"></div><footer>Ring 33 66 33 66</footer>
      """
    let need = try #require(try Self.need(body))
    #expect(need.extent == .part)
    #expect(need.place == "#react-root")
  }

  @Test(arguments: [
    ("a counter's pixel", "<h1>Tak</h1><noscript><img src=/piwik.php?idsite=1 alt=''></noscript>"),
    (
      "a notice on a page that works",
      "<noscript>Slå JavaScript til for at få det hele med.</noscript><h1>Ansøg</h1><form><label>Navn <input name=n></label><button>Send</button></form>"
    ),
    ("a page rendered by the server", #"<div id="root"><h1>Tak</h1><p>Vi har modtaget din ansøgning.</p></div>"#),
    (
      "a form rendered by the server",
      #"<div id="__next"><form><label>Navn <input></label><button>Send</button></form></div>"#
    ),
    ("a chat", "<h1>Kontakt</h1><p>Skriv til os.</p><chat-widget></chat-widget>"),
    ("a short receipt", "<p>Tak for din henvendelse.</p>"),
    ("a cookie banner", "<div id=cookie-banner></div><h1>Forside</h1><p>Velkommen</p><a href=/a>A</a>"),
  ])
  func `a page that works without scripts is none`(name: String, body: String) throws {
    #expect(try Self.need(body) == nil, "\(name)")
  }

  @Test func `an empty place without a script is the service's own fault`() throws {
    #expect(try Self.need("<div id=root></div>", head: "") == nil)
    #expect(try Self.need("<div id=root></div>", head: "<script type='application/ld+json'>{}</script>") == nil)
  }
}
