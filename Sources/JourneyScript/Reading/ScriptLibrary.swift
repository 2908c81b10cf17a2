import JourneyModel

/// The files of one reading: each is read once, and all of them are hashed.
final class ScriptLibrary {
  /// Where problems go.
  let log: ProblemLog
  private let files: ScriptFiles
  private let words: ScriptWords
  private var roots: [String: ScriptNode?] = [:]
  private var texts: [String: String] = [:]
  private var hash = StableHash()
  private var stepCount = 0

  /// The most steps a journey may have once its fragments are put in: fragments that use fragments can multiply.
  private static let stepLimit = 2_000

  /// A library over some files.
  init(files: ScriptFiles, words: ScriptWords = .none, log: ProblemLog) {
    self.files = files
    self.words = words
    self.log = log
  }

  /// A hash of the text of every file read so far, in the order of reading.
  var digest: String { hash.hexadecimal }

  /// The YAML files read so far.
  var paths: Set<String> { Set(roots.keys) }

  /// Whether a file exists.
  func exists(_ path: String) -> Bool { files.exists(path) }

  /// Begins a journey of its own over the same files: its steps are counted anew.
  func beginJourney() { stepCount = 0 }

  /// Counts a step; reports once that there are too many.
  func countsStep(at node: ScriptNode) -> Bool {
    stepCount += 1
    if stepCount == Self.stepLimit + 1 {
      node.report(.tooComplex, "the journey has more than \(Self.stepLimit) steps once its fragments are put in")
    }
    return stepCount <= Self.stepLimit
  }

  /// A file's text, or nil after a problem has been reported where the file is named.
  func text(_ path: String, namedBy node: ScriptNode?, missing kind: DiagnosticKind = .unreadableFile) -> String? {
    if let known = texts[path] { return known }
    do {
      let text = try files.read(path)
      texts[path] = text
      hash.combine(text)
      return text
    } catch {
      let location = node?.location ?? SourceLocation(file: path, line: 1, column: 1)
      switch error {
      case .missing: log.report(kind, "there is no file '\(path)'", at: location)
      case .unreadable(let reason): log.report(.unreadableFile, "'\(path)' can't be read: \(reason)", at: location)
      case .notText: log.report(.unreadableFile, "'\(path)' isn't UTF-8 text", at: location)
      case .tooLarge(let bytes):
        log.report(
          .fileTooLarge, "'\(path)' holds at least \(bytes) bytes; at most \(ScriptFiles.byteLimit) are read",
          at: location)
      }
      return nil
    }
  }

  /// A file as a YAML document, or nil after a problem has been reported.
  func root(
    _ path: String, namedBy node: ScriptNode? = nil, missing kind: DiagnosticKind = .unreadableFile
  ) -> ScriptNode? {
    if let known = roots[path] { return known }
    let root = text(path, namedBy: node, missing: kind).flatMap {
      YAMLDocument.root(of: $0, file: path, words: words, log: log)
    }
    roots[path] = .some(root)
    return root
  }

  /// A file as a mapping with the keys of a table and a version this program knows.
  func mapping(
    _ path: String, _ table: KeyTable, namedBy node: ScriptNode? = nil,
    missing kind: DiagnosticKind = .unreadableFile
  ) -> ScriptMapping? {
    guard let root = root(path, namedBy: node, missing: kind), hasKnownVersion(root) else { return nil }
    return root.named("the \(table.name) file").mapping(table)
  }

  private func hasKnownVersion(_ root: ScriptNode) -> Bool {
    guard let value = root.pairsIfMapping?.first(where: { $0.key.textIfScalar == "version" })?.value else {
      return true
    }
    if let text = value.textIfScalar, let version = Int(text), version > KeyTable.scriptVersion {
      value.report(
        .unsupportedVersion,
        "the file has version \(version), and this program reads up to \(KeyTable.scriptVersion); use a newer program")
      return false
    }
    return value.integer(in: 1...KeyTable.scriptVersion) != nil
  }
}
