package import Foundation
import FormClient
import JourneyModel

/// A file that a draft attaches, written beside its script.
package struct DraftAttachment: Sendable, Equatable {
  /// The path, counted from the script's folder.
  package let path: String
  /// Its bytes.
  package let content: Data

  /// A made-up file of the first kind that a field takes; a small picture where it doesn't say.
  ///
  /// - Parameters:
  ///   - accept: the field's `accept` attribute (HTML standard section 4.10.5.1.17), or nil.
  ///   - words: what the page says of the field.
  init(accept: String?, words: String) {
    let says = "\(accept ?? "") \(words)".lowercased()
    let kinds = [("png", Self.png), ("pdf", Self.pdf), ("jpg", Self.jpeg), ("jpeg", Self.jpeg), ("txt", Self.text)]
    let (name, encoded) = kinds.first { says.contains($0.0) } ?? kinds[0]
    path = "bilag/proeve.\(name)"
    content = Data(base64Encoded: encoded) ?? Data()
  }

  /// A file of the user's own.
  ///
  /// - Returns: nil where it can't be read.
  init?(copying path: String) {
    let url = URL(filePath: path)
    guard let content = try? Data(contentsOf: url), content.count <= AttachedFile.byteLimit else { return nil }
    self.path = "bilag/\(url.lastPathComponent)"
    self.content = content
  }

  /// The file as a form sends it.
  var file: FormFile {
    let name = URL(filePath: path).lastPathComponent
    let types = [
      "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "pdf": "application/pdf", "txt": "text/plain",
    ]
    let type = types[URL(filePath: path).pathExtension.lowercased()] ?? "application/octet-stream"
    return FormFile(name: name, mediaType: type, content: [UInt8](content))
  }

  /// Eight grey pixels by eight.
  private static let png =
    "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAFUlEQVR42mM8ceIEAzbAxIADDE4JANcnAmgro3IgAAAAAElFTkSuQmCC"

  /// The same as JPEG.
  private static let jpeg =
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////"
    + "////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////"
    + "////////////wAARCAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QA"
    + "FAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/ALgA/9k="

  /// An empty page.
  private static let pdf =
    "JVBERi0xLjQKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUj4+ZW5kb2JqCjIgMCBvYmo8PC9UeXBlL1BhZ2VzL0tp"
    + "ZHNbMyAwIFJdL0NvdW50IDE+PmVuZG9iagozIDAgb2JqPDwvVHlwZS9QYWdlL1BhcmVudCAyIDAgUi9NZWRpYUJveFswIDAgOTkg"
    + "OTldPj5lbmRvYmoKeHJlZgowIDQKMDAwMDAwMDAwMCA2NTUzNSBmIAowMDAwMDAwMDA5IDAwMDAwIG4gCjAwMDAwMDAwNTIgMDAw"
    + "MDAgbiAKMDAwMDAwMDEwMSAwMDAwMCBuIAp0cmFpbGVyPDwvU2l6ZSA0L1Jvb3QgMSAwIFI+PgpzdGFydHhyZWYKMTYyCiUlRU9G"
    + "Cg=="

  /// "Prøve" in UTF-8.
  private static let text = "UHLDuHZl"
}
