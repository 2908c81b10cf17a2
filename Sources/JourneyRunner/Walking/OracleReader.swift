import JourneyModel

/// Asks a test environment what was really registered.
struct OracleReader {
  let environment: TestEnvironment

  /// The most values of an answer that are kept.
  private static let mostValues = 5_000
  /// The most characters of an answer that are kept.
  private static let longestAnswer = 200_000

  /// The answer, unmasked, or nil when the plan has no oracle; an oracle out of reach answers with status 0.
  func answer(knowing knowledge: Knowledge) async -> OracleAnswer? {
    guard let template = environment.plan.oracle else { return nil }
    let answer = await environment.answer(at: template, knowing: knowledge, as: "oracle")
    guard answer.status > 0 else { return OracleAnswer(status: 0, text: answer.reason) }
    return OracleAnswer(
      status: answer.status, text: String(decoding: answer.body.prefix(Self.longestAnswer), as: UTF8.self),
      values: Self.values(in: answer.body))
  }

  /// The values of a JSON answer with their paths, object keys sorted; none when it isn't JSON.
  static func values(in body: [UInt8]) -> [OracleValue] {
    guard let root = JSONValue(body) else { return [] }
    var values: [OracleValue] = []
    var open: [(path: [String], value: JSONValue)] = [([], root)]
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

extension OracleAnswer {
  /// The answer with its secrets masked.
  func masked(by masker: inout Masker) -> OracleAnswer {
    OracleAnswer(
      status: status, text: masker.mask(text),
      values: values.map { OracleValue(path: masker.mask($0.path), value: masker.mask($0.value)) })
  }
}
