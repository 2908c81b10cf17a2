import Glibc

/// One conversion between encodings by the system's iconv, for encodings that need tables too large to carry.
@safe
struct SystemConverter: ~Copyable {
  private let descriptor: iconv_t

  /// A converter between two encodings by the system's names, or nil when the system lacks one.
  init?(from source: String, to target: String) {
    guard let descriptor = unsafe iconv_open(target, source), Int(bitPattern: descriptor) != -1 else {
      return nil
    }
    unsafe self.descriptor = descriptor
  }

  deinit { unsafe iconv_close(descriptor) }

  /// Converts a whole text, or gives nil when any part of it has no counterpart.
  func convert(_ bytes: [UInt8]) -> [UInt8]? {
    let result = convert(bytes, onFailure: { _ in nil })
    return result
  }

  /// Converts a text; what iconv stops at is handed to `onFailure`, which gives the bytes to write in its place and
  /// how many to skip, or nil to give up.
  ///
  /// The replacement is converted too (`convertsReplacement`) so that a stateful target encoding keeps its shift
  /// state right.
  func convert(
    _ bytes: [UInt8], convertsReplacement: Bool = false,
    onFailure: (ArraySlice<UInt8>) -> (replacement: [UInt8], skipped: Int)?
  ) -> [UInt8]? {
    unsafe iconv(descriptor, nil, nil, nil, nil)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 2)
    var position = 0
    while position < bytes.count {
      position += run(bytes[position...], into: &output)
      guard position < bytes.count else { break }
      guard let (replacement, skipped) = onFailure(bytes[position...]) else { return nil }
      if convertsReplacement {
        _ = run(replacement[...], into: &output)
      } else {
        output += replacement
      }
      position += max(1, skipped)
    }
    flush(into: &output)
    return output
  }

  /// Converts as far as possible and returns how many bytes were taken.
  private func run(_ input: ArraySlice<UInt8>, into output: inout [UInt8]) -> Int {
    var source = input.map { CChar(bitPattern: $0) }
    let total = source.count
    var taken = 0
    var chunk = [CChar](repeating: 0, count: 4_096)
    while taken < total {
      var status = 0
      var reason: Int32 = 0
      unsafe source.withUnsafeMutableBufferPointer { sourceBuffer in
        unsafe chunk.withUnsafeMutableBufferPointer { chunkBuffer in
          var from = unsafe sourceBuffer.baseAddress.map { unsafe $0 + taken }
          var remaining = total - taken
          var into = chunkBuffer.baseAddress
          var room = chunkBuffer.count
          status = unsafe iconv(descriptor, &from, &remaining, &into, &room)
          reason = errno
          taken = total - remaining
          unsafe output.append(
            contentsOf: chunkBuffer.prefix(chunkBuffer.count - room).lazy.map { UInt8(bitPattern: $0) })
        }
      }
      if status == -1 && reason != E2BIG { return taken }
    }
    return taken
  }

  private func flush(into output: inout [UInt8]) {
    var chunk = [CChar](repeating: 0, count: 16)
    unsafe chunk.withUnsafeMutableBufferPointer { buffer in
      var into = buffer.baseAddress
      var room = buffer.count
      unsafe iconv(descriptor, nil, nil, &into, &room)
      unsafe output.append(contentsOf: buffer.prefix(buffer.count - room).lazy.map { UInt8(bitPattern: $0) })
    }
  }
}
