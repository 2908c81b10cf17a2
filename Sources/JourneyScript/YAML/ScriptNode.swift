import JourneyModel
import Yams

/// A cursor over one YAML node: knows its place and reports what is wrong with it.
///
/// Scalars are text. `0123`, `no` and `12:30` stay what the author wrote; the field that reads them decides what they
/// mean.
struct ScriptNode {
  private let node: Node
  /// What the node is called in messages: "step 'login'", "'fill'".
  let name: String
  /// Where problems go.
  let log: ProblemLog
  /// Where the node begins.
  let location: SourceLocation

  /// A cursor at a node.
  init(node: Node, file: String, name: String, log: ProblemLog) {
    self.node = node
    self.name = name
    self.log = log
    location = SourceLocation(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  /// The same node under a name that tells more.
  func named(_ name: String) -> ScriptNode { ScriptNode(node: node, file: location.file, name: name, log: log) }

  /// A child of this node.
  private func child(_ node: Node, name: String) -> ScriptNode {
    ScriptNode(node: node, file: location.file, name: name, log: log)
  }

  /// Whether nothing is written: `submit:` or `submit: ~`.
  var isEmpty: Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain || scalar.style == .any else { return false }
    return ["", "~", "null"].contains(scalar.string)
  }

  /// The text of a scalar, without reporting anything; nil for a list, a mapping or nothing.
  var textIfScalar: String? {
    guard case .scalar(let scalar) = node, !isEmpty else { return nil }
    return scalar.string
  }

  /// The elements of a list, without reporting anything.
  var elementsIfList: [ScriptNode]? {
    guard case .sequence(let sequence) = node else { return nil }
    return sequence.enumerated().map { child($1, name: "\(name), entry \($0 + 1)") }
  }

  /// The keys and values of a mapping in the order written, without reporting anything.
  ///
  /// A key that is no scalar is left out after it has been reported.
  var pairsIfMapping: [(key: ScriptNode, value: ScriptNode)]? {
    guard case .mapping(let mapping) = node else { return nil }
    return mapping.compactMap { key, value in
      let keyNode = child(key, name: "a key of \(name)")
      guard let text = keyNode.textIfScalar else {
        keyNode.report(.wrongType, "a key must be text")
        return nil
      }
      // A duplicate that has been reported and renamed already.
      guard text.unicodeScalars.first != DuplicateKey.mark else { return nil }
      return (keyNode, child(value, name: "'\(text)'"))
    }
  }

  /// What stands here, in words.
  var shape: String {
    switch node {
    case .scalar: isEmpty ? "an empty value" : "text"
    case .sequence: "a list"
    case .mapping: "keys with values"
    case .alias: "an alias"
    }
  }

  /// Reports a problem at this node.
  func report(_ kind: DiagnosticKind, _ message: String, notes: [String] = []) {
    log.report(kind, message, at: location, notes: notes)
  }

  /// The place of a character of this scalar: exact where the text stands on one line as it is, else the beginning.
  func location(of part: some StringProtocol) -> SourceLocation {
    guard let line = log.line(location.line, of: location.file), let text = textIfScalar, !text.contains("\n") else {
      return location
    }
    let scalars = Array(line.unicodeScalars)
    let needle = Array(part.unicodeScalars)
    let start = location.column - 1
    guard start < scalars.count, !needle.isEmpty, scalars.count < 2_000 else { return location }
    for offset in start..<scalars.count where scalars[offset...].starts(with: needle) {
      return SourceLocation(file: location.file, line: location.line, column: offset + 1)
    }
    return location
  }
}
