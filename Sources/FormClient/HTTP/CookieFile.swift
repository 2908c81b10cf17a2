/// The cookies of a person who has logged in, as browsers export them: a file in Netscape format, called cookies.txt.
package struct CookieFile: Sendable, Equatable {
  /// The cookies in the file's order, every one of which a client could send.
  package let cookies: [Cookie]

  /// The most bytes a file may hold; a browser keeps at most 180 cookies of 4 KB a site (RFC 6265 section 6.1).
  package static let byteLimit = 2_000_000

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - name: what messages call it.
  /// - Throws: `CookieFileError` with every line that is no cookie; no message holds a cookie's value.
  package init(_ bytes: [UInt8], name: String) throws(CookieFileError) {
    guard bytes.count <= Self.byteLimit else {
      throw CookieFileError(file: name, problems: ["it holds more than \(Self.byteLimit) bytes"])
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CookieFileError(file: name, problems: ["it isn't UTF-8 text"])
    }
    if let first = text.first(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }), first == "[" || first == "{" {
      throw CookieFileError(file: name, problems: ["it is JSON and not in Netscape format"])
    }
    var cookies: [Cookie] = []
    var problems: [String] = []
    // A BOM is what Windows editors put before the first line.
    let lines = text.drop { $0 == "\u{FEFF}" }.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      do throws(LineProblem) {
        if let cookie = try Self.cookie(line) { cookies.append(cookie) }
      } catch {
        problems.append("line \(index + 1): \(error.message)")
      }
    }
    guard problems.isEmpty else { throw CookieFileError(file: name, problems: problems) }
    guard !cookies.isEmpty else { throw CookieFileError(file: name, problems: ["it holds no cookie"]) }
    self.cookies = cookies
  }

  private struct LineProblem: Error {
    let message: String
  }

  /// The cookie of a line; nil for an empty line or a comment.
  private static func cookie(_ line: Substring) throws(LineProblem) -> Cookie? {
    let isCookie = line.hasPrefix(Cookie.httpOnlyMark)
    guard isCookie || !(line.allSatisfy(\.isWhitespace) || line.hasPrefix("#")) else { return nil }
    let fields = line.dropFirst(isCookie ? Cookie.httpOnlyMark.count : 0)
      .split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 7 else {
      let hint = fields.count == 1 ? "; an editor may have turned the tabs into spaces" : ""
      throw LineProblem(message: "it has \(fields.count) fields between tabs and not 7\(hint)")
    }
    guard !fields[0].allSatisfy({ $0 == "." }) else { throw LineProblem(message: "the domain is empty") }
    for (position, name) in [(1, "whether subdomains get it"), (3, "whether it needs TLS")]
    where !["TRUE", "FALSE"].contains(fields[position].uppercased()) {
      throw LineProblem(message: "field \(position + 1), \(name), is neither TRUE nor FALSE")
    }
    guard let expires = Double(fields[4]), abs(expires) < 1e15 else {
      throw LineProblem(message: "field 5, when it expires, isn't a number of seconds since 1970")
    }
    guard !fields[5].isEmpty else { throw LineProblem(message: "the cookie has no name") }
    let plain = fields.enumerated().map { index, field in
      // Some exports write seconds with decimals, and -1 for the session's end.
      index == 4 ? "\(max(0, Int64(expires)))" : index == 1 || index == 3 ? field.uppercased() : String(field)
    }
    let whole = (isCookie ? Cookie.httpOnlyMark : "") + plain.joined(separator: "\t")
    guard let cookie = Cookie(netscapeLine: whole) else {
      throw LineProblem(message: "the cookie holds a control character")
    }
    return cookie
  }

  /// What of a file may be used as a session.
  package struct Session: Sendable, Equatable {
    /// The cookies of the hosts asked for that haven't expired.
    package let cookies: [Cookie]
    /// How many cookies belong to other hosts.
    package let foreign: Int
    /// How many cookies of the hosts asked for have expired.
    package let expired: Int
    /// When the last of those expired, in seconds since 1970.
    package let lastExpiry: Int64?
  }

  /// The cookies that some hosts would get.
  ///
  /// - Parameters:
  ///   - hosts: host names in lower case; a cookie of any other host is left out, since nothing is sent there.
  ///   - now: seconds since 1970.
  /// - Returns: the cookies, and how many were left out.
  package func session(for hosts: Set<String>, now: Int64) -> Session {
    let own = cookies.filter { cookie in hosts.contains { cookie.belongs(to: $0) } }
    let expired = own.filter { $0.expires != 0 && $0.expires <= now }
    return Session(
      cookies: own.filter { $0.expires == 0 || $0.expires > now }, foreign: cookies.count - own.count,
      expired: expired.count, lastExpiry: expired.map(\.expires).max())
  }
}

/// A file of cookies that can't be read.
package struct CookieFileError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file's name.
  package let file: String
  /// What is wrong, line by line; never a cookie's value.
  package let problems: [String]

  package var description: String {
    let more = problems.count > 10 ? "; and \(problems.count - 10) more" : ""
    return "'\(file)' can't be used as a session: \(problems.prefix(10).joined(separator: "; "))\(more). Export the "
      + "cookies from the browser again as cookies.txt (Netscape format)."
  }
}
