package import JourneyModel

#if canImport(Glibc)
  import Glibc
#endif

extension RunFolder {
  private var reviewPath: String { "\(path)/review.json" }

  /// Writes `review.json`.
  ///
  /// - Throws: `RunStoreError` when it can't be written.
  package func write(_ review: KeptReview) throws(RunStoreError) {
    try write(try StableJSON.text(review, path: reviewPath), as: "review.json")
  }

  /// Reads `review.json`; nil where the run was never held against anything.
  ///
  /// - Throws: `RunStoreError` when it is damaged or was written by another version.
  package func review() throws(RunStoreError) -> KeptReview? {
    guard access(reviewPath, F_OK) == 0 else { return nil }
    let bytes = try WholeFile.read(reviewPath, limit: PageStore.longestBody)
    let version = try StableJSON.value(Version.self, from: bytes, path: reviewPath).schemaVersion
    guard version == KeptReview.currentSchemaVersion else {
      throw RunStoreError(.otherVersion(found: version, readable: KeptReview.currentSchemaVersion), path: reviewPath)
    }
    return try StableJSON.value(KeptReview.self, from: bytes, path: reviewPath)
  }

  private struct Version: Decodable { let schemaVersion: Int }
}
