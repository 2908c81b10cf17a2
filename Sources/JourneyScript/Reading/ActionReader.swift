import JourneyModel

/// Reads what a citizen does in a step.
struct ActionReader {
  /// Reads the texts.
  let templates: TemplateReader
  /// Checks and words the paths of files to attach.
  let attachment: (_ path: ScriptNode) -> String?
  /// Gives the path of the session that a step takes, from the value of its `login`.
  let session: (_ value: ScriptNode) -> String?

  /// The keys of a step that are actions.
  static let keys: Set<String> = [
    "open", "login", "follow", "fill", "choose", "select", "check", "uncheck", "upload", "submit", "back", "reload",
    "wait",
  ]

  private var targets: TargetReader { TargetReader(templates: templates) }

  /// The actions of one key of a step, in the order written.
  func actions(_ entry: ScriptMapping.Entry) -> [Action] {
    kinds(entry).map { Action(kind: $0.kind, location: $0.place.location) }
  }

  private typealias Placed = (kind: Action.Kind, place: ScriptNode)

  private func kinds(_ entry: ScriptMapping.Entry) -> [Placed] {
    let value = entry.value, key = entry.keyNode
    switch entry.key {
    case "open": return templates.template(value).map { [(.open($0), key)] } ?? []
    case "login": return session(value).map { [(.session(path: $0), key)] } ?? []
    case "follow": return targets.target(value).map { [(.follow($0), key)] } ?? []
    case "submit" where value.isEmpty: return [(.submit(nil), key)]
    case "submit": return targets.target(value).map { [(.submit($0), key)] } ?? []
    case "check": return targets.targets(value).map { (.check($0.target), $0.node) }
    case "uncheck": return targets.targets(value).map { (.uncheck($0.target), $0.node) }
    case "fill": return valued(value) { .fill($0, $1) }
    case "choose": return valued(value) { .choose($0, $1) }
    case "select": return selections(value)
    case "upload": return uploads(value)
    case "back", "reload":
      if !value.isEmpty { value.report(.invalidValue, "'\(entry.key)' takes no value; write '\(entry.key):'") }
      return [(entry.key == "back" ? .back : .reload, key)]
    case "wait" where value.pairsIfMapping != nil: return poll(value).map { [(.poll($0), key)] } ?? []
    case "wait": return value.integer(in: KeyTable.waitSeconds).map { [(.wait(seconds: $0), key)] } ?? []
    default: return []
    }
  }

  private func poll(_ node: ScriptNode) -> Poll? {
    guard let mapping = node.mapping(.wait), let until = mapping["until"],
      let atMost = mapping["at-most"].flatMap({ $0.duration() })
    else { return nil }
    let every = mapping["every"].map { $0.duration() } ?? KeyTable.pollSeconds
    guard let every else { return nil }
    let poll = Poll(until: ExpectationReader(templates: templates).expectations(until), every: every, atMost: atMost)
    if let soft = poll.until.first(where: \.isSoft) {
      node.log.report(.invalidValue, "'soft' can't be waited for", at: soft.location)
    }
    if every < 1 || every > atMost || atMost / every > Double(Poll.mostReloads) {
      node.report(
        .invalidValue,
        "'every' must be 1 s or more, no longer than 'at-most', and fit in it \(Poll.mostReloads) times at most")
    }
    return poll
  }

  private func valued(_ node: ScriptNode, _ make: (Target, Template) -> Action.Kind) -> [Placed] {
    targets.fields(node).compactMap { field in
      guard let value = field.value else { return (make(field.target, Template("")), field.place) }
      return templates.template(value).map { (make(field.target, $0), field.place) }
    }
  }

  private func selections(_ node: ScriptNode) -> [Placed] {
    targets.fields(node).compactMap { field in
      guard let value = field.value else {
        field.place.report(.missingKey, "'select' needs the words of an option")
        return nil
      }
      let options = value.oneOrMore().compactMap { templates.template($0) }
      return options.isEmpty ? nil : (.select(field.target, options), field.place)
    }
  }

  private func uploads(_ node: ScriptNode) -> [Placed] {
    targets.fields(node).compactMap { field in
      guard let value = field.value else {
        field.place.report(.missingKey, "'upload' needs the path of a file")
        return nil
      }
      if value.pairsIfMapping == nil {
        return source(value, type: nil).map { (.upload(field.target, $0), field.place) }
      }
      guard let mapping = value.mapping(.uploadFile), let path = mapping["path"] else { return nil }
      return source(path, type: mapping["type"]?.text()).map { (.upload(field.target, $0), field.place) }
    }
  }

  private func source(_ node: ScriptNode, type: String?) -> FileSource? {
    guard let path = attachment(node) else { return nil }
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return FileSource(path: path, mediaType: type ?? Self.mediaTypes[ending] ?? "application/octet-stream")
  }

  /// The media types of the files that citizens attach (IANA media types).
  private static let mediaTypes = [
    "pdf": "application/pdf", "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "gif": "image/gif",
    "txt": "text/plain", "csv": "text/csv", "zip": "application/zip", "heic": "image/heic",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ]
}
