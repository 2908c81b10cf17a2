/// The path and file states (WHATWG URL standard section 4.4).
///
/// The path is kept as its serialisation, a slash before each segment: "shorten" is cutting at the last slash.
extension URLParser {
  /// The path start state: a special URL always has a path.
  mutating func startPath(_ text: ArraySlice<UInt8>) {
    if isSpecial || !text.isEmpty { appendPath(isSlash(text.first) ? text.dropFirst() : text) }
  }

  /// The path state, from the first character of a segment.
  mutating func appendPath(_ text: ArraySlice<UInt8>) {
    var rest = text
    while true {
      let segment = rest.prefix { !isSlash($0) }
      let isLast = segment.endIndex == rest.endIndex
      switch Self.dots(of: segment) {
      case 2:
        shortenPath()
        if isLast { path.append(UInt8(ascii: "/")) }
      case 1:
        if isLast { path.append(UInt8(ascii: "/")) }
      default: append(segment: segment)
      }
      guard !isLast else { return }
      rest = rest[(segment.endIndex + 1)...]
    }
  }

  private mutating func append(segment: ArraySlice<UInt8>) {
    let isDrive = scheme == "file" && path.isEmpty && Self.isDriveLetter(segment)
    path.append(UInt8(ascii: "/"))
    PercentEncoding.append(segment, to: &path, encoding: .path)
    if isDrive { path[2] = UInt8(ascii: ":") }
  }

  /// 1 for a single-dot segment, 2 for a double-dot segment (also written `%2e`), else 0.
  private static func dots(of segment: ArraySlice<UInt8>) -> Int {
    var count = 0
    var rest = segment
    while let first = rest.first, count <= 2 {
      if first == UInt8(ascii: ".") {
        rest = rest.dropFirst()
      } else if rest.prefix(3).elementsEqual("%2e".utf8, by: { $0.asciiLowercased == $1 }) {
        rest = rest.dropFirst(3)
      } else {
        return 0
      }
      count += 1
    }
    return count <= 2 ? count : 0
  }

  /// Takes the last segment away, but never the drive letter of a file.
  mutating func shortenPath() {
    if scheme == "file", path.count == 3, Self.isDriveLetter(path.dropFirst()), path[2] == UInt8(ascii: ":") { return }
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return }
    path.removeSubrange(slash...)
  }

  /// The opaque path state.
  mutating func appendOpaquePath(_ text: ArraySlice<UInt8>) {
    PercentEncoding.append(text, to: &path, encoding: .control)
    // A space just before ? or # would vanish if they were taken away later.
    guard queryText != nil || fragmentText != nil, path.last == UInt8(ascii: " ") else { return }
    path.removeLast()
    PercentEncoding.appendEscape(of: UInt8(ascii: " "), to: &path)
  }

  // MARK: File states

  mutating func parseFile(_ text: ArraySlice<UInt8>) {
    host = ""
    let base = base?.scheme == "file" ? base : nil
    if isSlash(text.first) {
      parseFileSlash(text.dropFirst(), base: base)
      return
    }
    if let base {
      host = base.host
      if text.isEmpty {
        path = Array(base.path.utf8)
        query = base.query
        return
      }
      if !Self.startsWithDriveLetter(text) {
        path = Array(base.path.utf8)
        shortenPath()
      }
    }
    appendPath(text)
  }

  private mutating func parseFileSlash(_ text: ArraySlice<UInt8>, base: WebURL?) {
    if isSlash(text.first) {
      parseFileHost(text.dropFirst())
      return
    }
    if let base {
      host = base.host
      let drive = Array(base.path.utf8.prefix(3))
      if !Self.startsWithDriveLetter(text), drive.count == 3, drive[2] == UInt8(ascii: ":"),
        Self.startsWithDriveLetter(Array(base.path.utf8).dropFirst())
      {
        path = drive
      }
    }
    appendPath(text)
  }

  private mutating func parseFileHost(_ text: ArraySlice<UInt8>) {
    let name = text.prefix { !isSlash($0) }
    if Self.isDriveLetter(name) {
      appendPath(text)
      return
    }
    if !name.isEmpty {
      host = URLHost.parse(name, isSpecial: true).map { $0 == "localhost" ? "" : $0 }
    }
    startPath(text[name.endIndex...])
  }

  /// A Windows drive letter (section 4.2): a letter and `:` or `|`.
  private static func isDriveLetter(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count == 2, let first = text.first, let last = text.last else { return false }
    return first.isASCIIAlpha && (last == UInt8(ascii: ":") || last == UInt8(ascii: "|"))
  }

  private static func startsWithDriveLetter(_ text: ArraySlice<UInt8>) -> Bool {
    guard isDriveLetter(text.prefix(2)) else { return false }
    let next = text.dropFirst(2).first
    return next == nil || next == UInt8(ascii: "/") || next == UInt8(ascii: "\\")
  }
}
