import Foundation
import JourneyModel
import ServiceEconomics
import TestSupport
import Testing

@testable import JourneyPipeline

/// The documents name their own contradictions.
struct PresetTests {
  private func check(_ name: String) throws -> DocumentCheck {
    try DocumentCheck(try #require(try PresetFiles.set(name)))
  }

  @Test(arguments: PresetFiles.names)
  func `what is compiled in is what is committed`(name: String) throws {
    let committed = try JourneyFiles().assumptions(
      PackageFiles.root.appending(path: "Baselines/presets/\(name).economics.yaml").path)
    #expect(try PresetFiles.set(name) == committed)
  }

  @Test func `every file of the folder is a preset`() {
    let files = PackageFiles.paths(under: "Baselines/presets", extension: "yaml")
    #expect(files == PresetFiles.names.map { "Baselines/presets/\($0).economics.yaml" }.sorted())
  }

  @Test func `486 hours stand beside 778 with four explanations and what supports which`() throws {
    let text = DocumentCheckPage(try check("koebenhavn-tabel-1"), language: .danish).render()
    for words in [
      "486", "778,4 (afviger)", "5,0 min", "18,7 %", "12.150", "62,4 %", "7,8 min", "støtter altså 8 min",
    ] {
      #expect(text.contains(words), "\(words) is missing")
    }
  }

  @Test(arguments: [
    ("koebenhavn-tabel-1", ["hours-saved"]), ("koebenhavn-tabel-2", []), ("den-digitale-hotline", ["saving"]),
    ("kl-borger-dk", []), ("chat", []), ("faelles-support", []),
  ])
  func `only what contradicts itself is said to`(name: String, keys: [String]) throws {
    #expect(try check(name).rows.filter(\.differs).map(\.figure.key) == keys)
  }

  @Test(arguments: [
    ("den-digitale-hotline", ["10,5 mio. kr., ikke \"godt 11\"", "op mod 50 kr."]),
    ("kl-borger-dk", ["540.816", "allerede regnet med"]), ("chat", ["to nævnere", "8,75 pct."]),
    ("koebenhavn-tabel-2", ["selve løsningen er ikke med"]), ("faelles-support", ["må ikke lægges til"]),
  ])
  func `the trap of each document is named`(name: String, words: [String]) throws {
    let text = DocumentCheckPage(try check(name), language: .danish).render()
    for word in words { #expect(text.contains(word), "\(word) is missing") }
  }
}
