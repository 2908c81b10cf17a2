internal import Foundation

/// Reading and writing files whole: a file is either there as it should be, or not there.
enum WholeFile {
  /// Writes a file beside its place and moves it there, so that no reader and no crash ever sees half of it.
  ///
  /// The temporary name carries the process id: two processes that write one file don't meet before the rename, and
  /// the last rename wins whole.
  static func write(_ bytes: some Collection<UInt8>, to path: String) throws(RunStoreError) {
    let temporary = "\(path).\(getpid()).part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw RunStoreError(.unwritable(reason: systemReason()), path: path) }
    defer { close(descriptor) }
    do throws(RunStoreError) {
      try append(Array(bytes), to: descriptor, path: path)
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      let reason = systemReason()
      unlink(temporary)
      throw RunStoreError(.unwritable(reason: reason), path: path)
    }
  }

  /// Reads a file of at most `limit` bytes.
  static func read(_ path: String, limit: Int) throws(RunStoreError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw RunStoreError(.unreadable(reason: systemReason()), path: path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while let chunk = try chunk(of: descriptor, path: path) {
      bytes += chunk
      guard bytes.count <= limit else { throw RunStoreError(.tooLong(limit: limit), path: path) }
    }
    return bytes
  }

  /// Writes all bytes to an open file, however many calls that takes.
  static func append(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(RunStoreError) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw RunStoreError(.unwritable(reason: systemReason()), path: path)
      }
      written += count
    }
  }

  /// The next bytes of an open file, or nil at its end.
  static func chunk(of descriptor: Int32, path: String) throws(RunStoreError) -> [UInt8]? {
    while true {
      var count = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, initialized in
        count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
        initialized = max(0, count)
      }
      if count > 0 { return chunk }
      if count == 0 { return nil }
      if errno != EINTR { throw RunStoreError(.unreadable(reason: systemReason()), path: path) }
    }
  }

  /// What the system says about the last call that failed, in lower case.
  static func systemReason() -> String { String(cString: strerror(errno)).lowercased() }
}
