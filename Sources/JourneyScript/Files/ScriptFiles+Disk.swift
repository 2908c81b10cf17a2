import Foundation

extension ScriptFiles {
  /// The files of this machine.
  package static let disk = ScriptFiles(
    read: readText, exists: { FileManager.default.fileExists(atPath: $0) }, list: yamlFiles)

  private static func readText(_ path: String) throws(Failure) -> String {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .missing }
    if isFolder.boolValue { throw .unreadable("it is a folder") }
    do {
      let handle = try FileHandle(forReadingFrom: URL(filePath: path))
      defer { try? handle.close() }
      // One byte more than allowed, so that an endless device can't fill the memory.
      let data = try handle.read(upToCount: byteLimit + 1) ?? Data()
      guard data.count <= byteLimit else { throw Failure.tooLarge(data.count) }
      guard let text = String(validating: data, as: UTF8.self) else { throw Failure.notText }
      return text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
    } catch let failure as Failure {
      throw failure
    } catch {
      throw .unreadable("\(error.localizedDescription)")
    }
  }

  private static func yamlFiles(_ folder: String) throws(Failure) -> [String] {
    var isFolder: ObjCBool = false
    // The working folder itself resolves to an empty path.
    let place = folder.isEmpty ? "." : folder
    guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) else { throw .missing }
    guard isFolder.boolValue, let enumerator = FileManager.default.enumerator(atPath: place) else {
      throw .unreadable("it isn't a folder")
    }
    var paths: [String] = []
    for case let name as String in enumerator {
      // Hidden folders hold builds and histories, never journeys.
      if name.split(separator: "/").last?.hasPrefix(".") == true { enumerator.skipDescendants() }
      guard name.hasSuffix(".yaml") || name.hasSuffix(".yml") else { continue }
      paths.append(ScriptPath.resolve(name, in: folder))
    }
    return paths.sorted()
  }
}
