import PageModel
import Testing

/// The URL tests of web-platform-tests.
@Suite(.needsSuites)
struct URLSuites {
  private struct URLCase: Decodable {
    struct Parts: Decodable { let href: String? }
    let id: String
    let input: String
    let base: String?
    let failure: Bool
    let expected: Parts?
    let scheme: String?
  }

  @Test("wpt_url")
  func url() throws {
    guard let cases = try SuiteCases<URLCase>.load("wpt_url") else { return }
    var web = SuiteTally("wpt_url (http, https, relative)")
    var others = SuiteTally("wpt_url (other schemes)")
    for item in cases {
      let base = item.base.flatMap { WebURL(parsing: $0) }
      let url = item.base != nil && base == nil ? nil : WebURL(parsing: item.input, base: base)
      let passes = url?.href == (item.failure ? nil : item.expected?.href)
      let detail = "\(item.input.debugDescription) gave \(url?.href ?? "a failure")"
      if ["http", "https", "", nil].contains(item.scheme) {
        web.count(item.id, passes: passes, detail)
      } else {
        others.count(item.id, passes: passes, detail)
      }
    }
    web.report(floor: 0.97)
    others.report(floor: 0.97)
  }

  private struct DomainCase: Decodable {
    enum CodingKeys: CodingKey { case id, kind, input, expected }
    let id: String
    let kind: String
    /// Nil for a lone surrogate, which no Swift string holds.
    let input: String?
    let expected: String?

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      id = try container.decode(String.self, forKey: .id)
      kind = try container.decode(String.self, forKey: .kind)
      input = try? container.decode(String.self, forKey: .input)
      expected = try container.decodeIfPresent(String.self, forKey: .expected)
    }
  }

  /// A domain newer than the toolchain's Unicode, or made valid by a newer one, may differ.
  @Test("wpt_url_idna_percent")
  func domains() throws {
    guard let cases = try SuiteCases<DomainCase>.load("wpt_url_idna_percent") else { return }
    var tally = SuiteTally("wpt_url_idna_percent (toascii)")
    for item in cases where item.kind == "toascii" {
      guard let input = item.input else { continue }
      let host = WebURL(parsing: "https://\(input)/x")?.host
      // An empty domain is valid to IDNA, and no host.
      if item.expected == "" { continue }
      tally.count(item.id, passes: host == item.expected, "gave \(host ?? "a failure")")
    }
    tally.report(floor: 0.97)
  }

  private struct PairsCase: Decodable {
    let id: String
    let input: String
    let expected: [[String]]
  }

  @Test("wpt_urlencoded_parser")
  func pairs() throws {
    guard let cases = try SuiteCases<PairsCase>.load("wpt_urlencoded_parser") else { return }
    var tally = SuiteTally("wpt_urlencoded_parser")
    for item in cases {
      let pairs = FormURLEncoding.parse(item.input).map { [$0.name, $0.value] }
      tally.count(item.id, passes: pairs == item.expected, "gave \(pairs)")
    }
    tally.report(floor: 0.97)
  }

  private struct SetterCase: Decodable {
    struct Parts: Decodable { let href: String? }
    enum CodingKeys: String, CodingKey { case id, attribute, href, expected, newValue = "new_value" }
    let id: String
    let attribute: String
    let href: String
    let newValue: String
    let expected: Parts
  }

  /// The two parts a form client replaces; there are no setters for the others.
  @Test("wpt_url_setters")
  func setters() throws {
    guard let cases = try SuiteCases<SetterCase>.load("wpt_url_setters") else { return }
    var tally = SuiteTally("wpt_url_setters (search, hash)")
    for item in cases where item.attribute == "search" || item.attribute == "hash" {
      guard let url = WebURL(parsing: item.href), let expected = item.expected.href else { continue }
      let mark: Character = item.attribute == "search" ? "?" : "#"
      let stripped = item.newValue.first == mark ? String(item.newValue.dropFirst()) : item.newValue
      let value = item.newValue.isEmpty ? nil : stripped
      let changed = item.attribute == "search" ? url.replacingQuery(value) : url.replacingFragment(value)
      tally.count(item.id, passes: changed.href == expected, "gave \(changed.href), not \(expected)")
    }
    tally.report(floor: 0.97)
  }
}
