import Foundation
import JourneyModel

/// Reads the files that journeys attach.
enum AttachedFile {
  /// The most bytes a file may hold.
  static let byteLimit = 50_000_000

  /// The bytes of a file, whose path counts from the script's folder.
  static func read(_ source: FileSource, _ plan: JourneyPlan) throws -> [UInt8] {
    let folder = URL(filePath: plan.source).deletingLastPathComponent()
    let handle = try FileHandle(forReadingFrom: folder.appending(path: source.path))
    defer { try? handle.close() }
    return [UInt8](try handle.read(upToCount: byteLimit) ?? Data())
  }
}
