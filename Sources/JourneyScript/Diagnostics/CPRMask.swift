/// Keeps numbers that may be a person's CPR number out of what is printed: a script that holds one is shown in logs.
enum CPRMask {
  /// A text with every such number as dots of the same width.
  static func masked(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    var start = 0
    while start < scalars.count {
      guard isDigit(scalars[start]) else {
        start += 1
        continue
      }
      let end = candidateEnd(scalars, start)
      if let end, CPRGuard().verdict(on: string(scalars[start..<end])) == .possible {
        for index in start..<end { scalars[index] = "•" }
      }
      start = end ?? (scalars[start...].firstIndex { !isDigit($0) } ?? scalars.count)
    }
    return string(scalars[...])
  }

  /// Where six digits, perhaps a hyphen or a space, and four digits end; nil when they don't stand here.
  private static func candidateEnd(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
    let first = scalars[start...].prefix(while: isDigit).count
    if first == 10 { return start + 10 }
    guard first == 6, start + 6 < scalars.count, scalars[start + 6] == "-" || scalars[start + 6] == " " else {
      return nil
    }
    return scalars[(start + 7)...].prefix(while: isDigit).count == 4 ? start + 11 : nil
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
