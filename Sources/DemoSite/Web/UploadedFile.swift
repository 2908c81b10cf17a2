/// A file that came with a form: what it is called, how long it is and how it begins.
///
/// The content itself isn't kept: the demo needs to know that a photo came and what it was, not to show it.
struct UploadedFile: Sendable, Equatable {
  /// The last part of the name that the browser sent, at most 100 characters.
  let name: String
  /// Bytes of its content.
  let size: Int
  /// The first bytes, by which the format is told.
  let beginning: [UInt8]

  /// A file of a form's entry.
  init(name: String, content: some Collection<UInt8>) {
    let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    self.name = String(last.prefix(100))
    size = content.count
    beginning = Array(content.prefix(16))
  }

  /// JPEG begins with FF D8 FF (ISO/IEC 10918-1, B.1.1.3), PNG with its signature (PNG specification, 5.2).
  var isPhoto: Bool {
    beginning.starts(with: [0xFF, 0xD8, 0xFF])
      || beginning.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
  }

  /// `31 kB` or `2,4 MB`.
  var sizeText: String {
    if size < 1_000_000 { return "\(max(1, size / 1_000)) kB" }
    let tenths = size / 100_000
    return "\(tenths / 10),\(tenths % 10) MB"
  }
}
