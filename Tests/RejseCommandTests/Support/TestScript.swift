import TestSupport

/// A small journey: one page with a field, and one that thanks.
enum TestScript {
  static func journey(_ address: String, steps: String = Self.steps, service: String = "") -> String {
    """
    version: 1
    journey: proeve
    title: Prøve
    service: {name: Prøve, authority: Prøve Kommune, base: "\(address)", environment: test\(service)}
    personas: [anna.yaml]
    steps:
    \(steps)
    goal: navn
    mistakes: none
    """
  }

  static let persona = """
    version: 1
    id: anna
    title: Anna på 34
    outcome: completed
    facts: {navn: Anna Prøvesen}
    """

  static let steps = """
      - id: start
        open: /
        expect: {heading: Hej}
      - id: navn
        fill: {Navn: "${persona.navn}"}
        submit: Næste
        expect: {heading: Tak}
    """

  static let form = """
    <!DOCTYPE html><html lang="da"><title>Hej</title><body><h1>Hej</h1>
    <p>Ring til Borgerservice på telefon 68 00 12 00.</p>
    <form action="/tak" method="get"><label>Navn <input name="navn" autocomplete="name">
    </label><button>Næste</button></form><footer>\(footer)</footer></body></html>
    """

  static let thanks = """
    <!DOCTYPE html><html lang="da"><title>Tak</title><body><h1>Tak</h1>
    <p>Dit sagsnummer er 2026-17, modtaget 21. november 2026. Ring til Borgerservice på telefon 68 00 12 00.</p>
    <p>Du får besked i Digital Post inden for 14 dage. Er der fejl i det, du har sendt, så ring.</p>
    <footer>\(footer)</footer></body></html>
    """

  private static let footer = """
    <a href="/was">Tilgængelighedserklæring</a> <a href="/privatliv">Privatlivspolitik</a>
    """

  /// A service on which the journey goes well.
  static func service() throws -> RawServer {
    try RawServer { request in RawResponse.page(request.target.hasPrefix("/tak") ? thanks : form) }
  }
}

extension Rejse {
  /// A command in a folder with the journey against an address.
  init(journey text: String) throws {
    try self.init()
    try write(text, to: "rejse.yaml")
    try write(TestScript.persona, to: "anna.yaml")
  }
}
