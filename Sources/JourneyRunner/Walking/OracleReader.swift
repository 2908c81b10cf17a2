internal import Foundation
import FormClient
import JourneyModel
import PageModel

/// Asks a test environment what was really registered.
struct OracleReader {
  let plan: JourneyPlan
  let hosts: HostPolicy
  let transport: any HTTPTransport

  /// The most values of an answer that are kept.
  private static let mostValues = 5_000
  /// The most characters of an answer that are kept.
  private static let longestAnswer = 200_000

  /// The answer, unmasked, or nil when the plan has no oracle; an oracle out of reach answers with status 0.
  func answer(knowing knowledge: Knowledge) async -> OracleAnswer? {
    guard let template = plan.oracle else { return nil }
    let place = SourceLocation(file: plan.source, line: 1, column: 1)
    guard let text = try? knowledge.text(template, at: place),
      let url = WebURL(parsing: text, base: WebURL(parsing: plan.service.base)), hosts.allows(url)
    else { return OracleAnswer(status: 0, text: "The oracle's address can't be used.") }
    let citizen = CitizenID("oracle/\(plan.id)/\(knowledge.persona.id)")
    do throws(TransportFailure) {
      let request = HTTPRequest(url: url, headers: [HeaderField("Accept", "application/json")])
      let response = try await transport.send(request, for: citizen)
      let body = BodyText.utf8(of: response, pageEncoding: nil)
      return OracleAnswer(
        status: response.status, text: String(decoding: body.prefix(Self.longestAnswer), as: UTF8.self),
        values: Self.values(in: body))
    } catch {
      return OracleAnswer(status: 0, text: error.message)
    }
  }

  /// The values of a JSON answer with their paths, object keys sorted; none when it isn't JSON.
  static func values(in body: [UInt8]) -> [OracleValue] {
    guard let root = try? JSONDecoder().decode(OracleJSON.self, from: Data(body)) else { return [] }
    var values: [OracleValue] = []
    var open: [(path: [String], value: OracleJSON)] = [([], root)]
    while let (path, value) = open.popLast(), values.count < mostValues {
      switch value {
      case .leaf(let text): values.append(OracleValue(path: path.joined(separator: "."), value: text))
      case .array(let items):
        open += items.enumerated().reversed().map { (path + ["\($0.offset)"], $0.element) }
      case .object(let members):
        open += members.sorted { $0.key > $1.key }.map { (path + [$0.key], $0.value) }
      }
    }
    return values
  }
}

/// A JSON value whose leaves are texts.
private enum OracleJSON: Decodable {
  case leaf(String)
  case array([OracleJSON])
  case object([String: OracleJSON])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .leaf("")
    } else if let flag = try? container.decode(Bool.self) {
      self = .leaf("\(flag)")
    } else if let text = try? container.decode(String.self) {
      self = .leaf(text)
    } else if let number = try? container.decode(Decimal.self) {
      self = .leaf("\(number)")
    } else if let items = try? container.decode([OracleJSON].self) {
      self = .array(items)
    } else {
      self = .object(try container.decode([String: OracleJSON].self))
    }
  }
}

extension OracleAnswer {
  /// The answer with its secrets masked.
  func masked(by masker: inout Masker) -> OracleAnswer {
    OracleAnswer(
      status: status, text: masker.mask(text),
      values: values.map { OracleValue(path: masker.mask($0.path), value: masker.mask($0.value)) })
  }
}
