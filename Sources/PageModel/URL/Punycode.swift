/// Punycode (RFC 3492), the ASCII form of an internationalised label, without the `xn--` prefix.
enum Punycode {
  // The parameters of section 5.
  private static let base = 36
  private static let tMin = 1
  private static let tMax = 26
  private static let skew = 38
  private static let damp = 700
  private static let initialBias = 72
  private static let initialCode = 128

  /// The code points that a text stands for, or nil when it isn't well formed (section 6.2).
  static func decode(_ text: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
    var output: [Unicode.Scalar] = []
    var rest = text
    if let delimiter = text.lastIndex(of: "-") {
      output = Array(text[..<delimiter])
      rest = text[(delimiter + 1)...]
    }
    var code = initialCode
    var position = 0
    var isFirst = true
    var bias = initialBias
    while !rest.isEmpty {
      guard let delta = decodeDelta(&rest, bias: bias) else { return nil }
      let count = output.count + 1
      bias = adapt(delta, count: count, isFirst: isFirst)
      isFirst = false
      position += delta
      code += position / count
      position %= count
      guard code <= 0x10FFFF, let scalar = Unicode.Scalar(UInt32(code)) else { return nil }
      output.insert(scalar, at: position)
      position += 1
    }
    return output
  }

  /// One generalised variable-length integer; a value that no label can need is malformed.
  private static func decodeDelta(_ text: inout ArraySlice<Unicode.Scalar>, bias: Int) -> Int? {
    var delta = 0
    var weight = 1
    var k = base
    while true {
      guard let scalar = text.popFirst(), let digit = digit(of: scalar) else { return nil }
      delta += digit * weight
      guard delta < Int(Int32.max) else { return nil }
      let threshold = min(max(k - bias, tMin), tMax)
      if digit < threshold { return delta }
      weight *= base - threshold
      guard weight < Int(Int32.max) else { return nil }
      k += base
    }
  }

  private static func digit(of scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "a"..."z": Int(scalar.value) - 0x61
    case "A"..."Z": Int(scalar.value) - 0x41
    case "0"..."9": Int(scalar.value) - 0x30 + 26
    default: nil
    }
  }

  /// The text of a label (section 6.3), or nil when its numbers grow beyond 32 bits.
  static func encode(_ label: [Unicode.Scalar]) -> [UInt8]? {
    var output = label.filter(\.isASCII).map { UInt8(truncatingIfNeeded: $0.value) }
    let basicCount = output.count
    if basicCount > 0 { output.append(UInt8(ascii: "-")) }
    var handled = basicCount
    var delta = 0
    var bias = initialBias
    var code = initialCode
    for next in Set(label.filter { !$0.isASCII }.map { Int($0.value) }).sorted() {
      delta += (next - code) * (handled + 1)
      guard delta < Int(Int32.max) else { return nil }
      code = next
      for scalar in label {
        if scalar.value < next { delta += 1 }
        guard scalar.value == next else { continue }
        appendDelta(delta, bias: bias, to: &output)
        bias = adapt(delta, count: handled + 1, isFirst: handled == basicCount)
        delta = 0
        handled += 1
      }
      delta += 1
      code += 1
    }
    return output
  }

  private static func appendDelta(_ delta: Int, bias: Int, to output: inout [UInt8]) {
    var rest = delta
    var k = base
    while true {
      let threshold = min(max(k - bias, tMin), tMax)
      guard rest >= threshold else { break }
      output.append(character(threshold + (rest - threshold) % (base - threshold)))
      rest = (rest - threshold) / (base - threshold)
      k += base
    }
    output.append(character(rest))
  }

  private static func character(_ digit: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: digit < 26 ? 0x61 + digit : 0x30 + digit - 26)
  }

  /// Bias adaptation (section 6.1).
  private static func adapt(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var rest = isFirst ? delta / damp : delta / 2
    rest += rest / count
    var k = 0
    while rest > (base - tMin) * tMax / 2 {
      rest /= base - tMin
      k += base
    }
    return k + (base - tMin + 1) * rest / (rest + skew)
  }
}
