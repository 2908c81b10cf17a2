/// The states from "relative" to "port" (WHATWG URL standard section 4.4).
extension URLParser {
  /// The relative and relative slash states.
  mutating func parseRelative(_ text: ArraySlice<UInt8>, to base: WebURL) -> Bool {
    if isSlash(text.first) {
      let rest = text.dropFirst()
      if isSlash(rest.first) {
        return parseAuthority(isSpecial ? rest.drop(while: isSlash) : rest.dropFirst())
      }
      copyAuthority(of: base)
      appendPath(rest)
      return true
    }
    copyAuthority(of: base)
    path = Array(base.path.utf8)
    if text.isEmpty {
      query = base.query
    } else {
      shortenPath()
      appendPath(text)
    }
    return true
  }

  mutating func copyAuthority(of base: WebURL) {
    username = base.username
    password = base.password
    host = base.host
    port = base.port
  }

  /// The authority, host, port and path start states; the text starts after the slashes.
  mutating func parseAuthority(_ text: ArraySlice<UInt8>) -> Bool {
    let authority = text.prefix { !isSlash($0) }
    var hostAndPort = authority
    if let at = authority.lastIndex(of: UInt8(ascii: "@")) {
      hostAndPort = authority[(at + 1)...]
      guard !hostAndPort.isEmpty else { return false }
      parseCredentials(authority[..<at])
    }
    guard parseHostAndPort(hostAndPort) else { return false }
    startPath(text[authority.endIndex...])
    return true
  }

  private mutating func parseCredentials(_ text: ArraySlice<UInt8>) {
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else {
      username = encoded(text, .userinfo)
      return
    }
    username = encoded(text[..<colon], .userinfo)
    password = encoded(text[(colon + 1)...], .userinfo)
  }

  private mutating func parseHostAndPort(_ text: ArraySlice<UInt8>) -> Bool {
    let hostText = text[..<(Self.portSeparator(in: text) ?? text.endIndex)]
    guard !hostText.isEmpty || (!isSpecial && text.isEmpty) else { return false }
    guard let host = hostText.isEmpty ? "" : URLHost.parse(hostText, isSpecial: isSpecial) else { return false }
    self.host = host
    return parsePort(text[hostText.endIndex...].dropFirst())
  }

  /// The first colon outside square brackets.
  private static func portSeparator(in text: ArraySlice<UInt8>) -> Int? {
    var isInsideBrackets = false
    for (index, byte) in zip(text.indices, text) {
      switch byte {
      case UInt8(ascii: "["): isInsideBrackets = true
      case UInt8(ascii: "]"): isInsideBrackets = false
      case UInt8(ascii: ":") where !isInsideBrackets: return index
      default: continue
      }
    }
    return nil
  }

  private mutating func parsePort(_ text: ArraySlice<UInt8>) -> Bool {
    var number = 0
    for byte in text {
      guard byte.isASCIIDigit else { return false }
      number = number * 10 + Int(byte - 0x30)
      guard number <= UInt16.max else { return false }
    }
    let value = UInt16(truncatingIfNeeded: number)
    port = text.isEmpty || value == WebURL.defaultPort(of: scheme) ? nil : value
    return true
  }
}
