import FormClient
import JourneyModel
import PageModel

extension MistakeFamily {
  /// A file that no case system takes, one with nothing in it, and one larger than the page says it may be.
  static let fileWrong = MistakeFamily(id: "file-wrong") { situation in
    guard situation.field.kind == .file, !situation.field.isDisabled else { return [] }
    return TrialFile.all(for: situation.field).map { name, file in
      Variation(name: name, way: .attach(file), relation: .errorToldRestKept)
    }
  }
}

/// Files that a citizen may attach by slip.
enum TrialFile {
  /// The files for a field, each with the name of its variation.
  static func all(for field: Field) -> [(String, FormFile)] {
    let type = FormFile(
      name: "proevefil.xyz", mediaType: "application/octet-stream",
      content: Array("En proevefil, som ingen kan bruge til noget.\n".utf8))
    let (suffix, mediaType, start) = kind(of: field)
    let empty = FormFile(name: "tom-fil.\(suffix)", mediaType: mediaType, content: [])
    let found = [("wrong-type", type), ("empty-file", empty)]
    guard let limit = limit(of: field) else { return found }
    let content = start + [UInt8](repeating: 0, count: limit + 64 * 1024)
    return found + [("too-large", FormFile(name: "stor-fil.\(suffix)", mediaType: mediaType, content: content))]
  }

  /// The kind of file that the field takes first of all, with the bytes it begins with.
  private static func kind(of field: Field) -> (suffix: String, mediaType: String, start: [UInt8]) {
    let words = "\(field.attributes["accept"] ?? "") \(field.label.text) \(field.description)".lowercased()
    if words.contains("jpeg") || words.contains("jpg") || words.contains("image/*") {
      return ("jpg", "image/jpeg", [0xFF, 0xD8, 0xFF, 0xE0])
    }
    if words.contains("png") { return ("png", "image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) }
    return ("pdf", "application/pdf", Array("%PDF-1.4\n".utf8))
  }

  /// The most bytes that the field's words allow, or nil where they tell none, or more than is fair to send.
  private static func limit(of field: Field) -> Int? {
    let words = "\(field.label.text) \(field.description)".lowercased().split { !$0.isLetter && !$0.isNumber }
    for (number, unit) in zip(words, words.dropFirst()) {
      guard ["mb", "megabyte", "megabytes"].contains(unit), let megabytes = Int(number) else { continue }
      return (1...largest).contains(megabytes) ? megabytes * 1024 * 1024 : nil
    }
    return nil
  }

  /// Megabytes above which nothing is sent for a trial's sake.
  private static let largest = 10
}
