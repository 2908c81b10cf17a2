import JourneyModel
import Yams

/// Reads a file's text as one YAML document.
///
/// `compose` is used instead of a decoder, because a decoder drops unknown keys and stops at the first problem.
struct YAMLDocument {
  /// The most levels a script may be nested.
  static let depthLimit = 40
  /// The most nodes a script may hold.
  static let nodeLimit = 50_000
  /// The most aliases that are let through to the parser, which hashes keys and would otherwise hash a tower of
  /// aliases for hours ("billion laughs").
  private static let aliasLimit = 20
  /// How often a text is composed again after a duplicate key has been taken out of the way.
  private static let duplicateLimit = 20

  private let file: String
  private let log: ProblemLog

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: the file's text.
  ///   - file: its path, for messages.
  ///   - words: what single texts are read as.
  ///   - log: where problems go.
  /// - Returns: the root, or nil after an error has been reported. An empty file has an empty mapping as root.
  static func root(of text: String, file: String, words: ScriptWords = .none, log: ProblemLog) -> ScriptNode? {
    log.opened(file, text: text)
    let document = YAMLDocument(file: file, log: log)
    guard document.hasFewAliases(text), let node = document.compose(text) else { return nil }
    let worded = words == .none ? node : node.reworded(words.table)
    return ScriptNode(node: worded, file: file, name: "the file", log: log)
  }

  private func compose(_ text: String) -> Node? {
    var text = text
    for _ in 0..<Self.duplicateLimit {
      do {
        // The parser owns the anchors, so it must outlive the walk that looks for them.
        let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
        let node = try parser.singleRoot() ?? Node([(Node, Node)]())
        return withExtendedLifetime(parser) { isAcceptable(node) ? node : nil }
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        guard let repaired = reportDuplicate(names.first ?? "", mark: context.mark, in: text) else { return nil }
        text = repaired
      } catch let error as YamlError {
        report(error, text: text)
        return nil
      } catch {
        log.report(.yamlSyntax, "\(error)", at: place(1, 1))
        return nil
      }
    }
    return nil
  }

  private func hasFewAliases(_ text: String) -> Bool {
    var count = 0
    var previous: UInt8 = 0x20
    var line = 1
    var isStar = false
    for byte in text.utf8 {
      if isStar, byte > 0x20, byte != 0x2A { count += 1 }
      if count > Self.aliasLimit {
        log.report(.anchor, "the file uses YAML aliases; use a fragment or a variable instead", at: place(line, 1))
        return false
      }
      isStar = byte == 0x2A && (previous <= 0x20 || previous == 0x5B || previous == 0x7B || previous == 0x2C)
      if byte == 0x0A { line += 1 }
      previous = byte
    }
    return true
  }

  /// Refuses anchors, and trees too deep or too large to be a script.
  private func isAcceptable(_ root: Node) -> Bool {
    var queue: [(node: Node, depth: Int)] = [(root, 1)]
    var count = 0
    while let (node, depth) = queue.popLast() {
      count += 1
      if let anchor = node.anchor {
        log.report(
          .anchor, "YAML anchors and aliases ('&\(anchor.rawValue)') aren't allowed; use a fragment or a variable",
          at: place(node.mark))
        return false
      }
      guard depth <= Self.depthLimit, count <= Self.nodeLimit else {
        let reason =
          depth > Self.depthLimit ? "is nested more than \(Self.depthLimit) levels deep" : "has too many parts"
        log.report(.tooComplex, "the file \(reason)", at: place(node.mark))
        return false
      }
      switch node {
      case .mapping(let mapping): for (key, value) in mapping { queue += [(key, depth + 1), (value, depth + 1)] }
      case .sequence(let sequence): for element in sequence { queue.append((element, depth + 1)) }
      case .scalar, .alias: break
      }
    }
    return true
  }

  private func reportDuplicate(_ name: String, mark: Mark, in text: String) -> String? {
    guard let second = DuplicateKey(name: name, line: mark.line, column: mark.column).second(in: text) else {
      log.report(.duplicateKey, "the key '\(name)' stands twice in the same place", at: place(mark))
      return nil
    }
    log.report(
      .duplicateKey, "the key '\(name)' stands here again", at: place(second.line, second.column),
      notes: ["it stands first at \(place(mark))"])
    return second.repairedText
  }

  private func report(_ error: YamlError, text: String) {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      if problem.contains("alias") {
        log.report(.anchor, "YAML anchors and aliases aren't allowed; use a fragment or a variable", at: place(mark))
      } else if problem.contains("another document") {
        log.report(.yamlSyntax, "a second YAML document begins here; a script is one document", at: place(mark))
      } else if problem.contains("nesting level") {
        log.report(.tooComplex, "the file is nested more than \(Self.depthLimit) levels deep", at: place(mark))
      } else {
        let notes = context.map { ["\($0.text.trimmingSuffix()) at line \($0.mark.line)"] } ?? []
        log.report(.yamlSyntax, problem, at: place(mark), notes: notes)
      }
    case .reader(let problem, let offset, _, _):
      let before = text.unicodeScalars.prefix(offset ?? 0)
      log.report(.yamlSyntax, problem, at: place(1 + before.count { $0 == "\n" }, 1))
    default:
      log.report(.yamlSyntax, "the YAML can't be read: \(error)", at: place(1, 1))
    }
  }

  private func place(_ mark: Mark?) -> SourceLocation { place(mark?.line ?? 1, mark?.column ?? 1) }

  private func place(_ line: Int, _ column: Int) -> SourceLocation {
    SourceLocation(file: file, line: line, column: column)
  }
}

extension String {
  /// Without white space at the end: libyaml's contexts end in a line break.
  fileprivate func trimmingSuffix() -> String {
    String(reversed().drop { $0.isWhitespace }.reversed())
  }
}
