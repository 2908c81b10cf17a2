import Foundation
import FoundationNetworking
import JourneyModel
import RunStore
import TestSupport
import Testing

@testable import DemoSite
@testable import JourneyPipeline

/// No secret of a citizen or a session is in anything that a run leaves.
struct CanaryTests {
  /// Names, numbers and addresses of the four citizens; facts that the script calls public are words of the form.
  ///
  /// Post codes are left out: four digits also stand in sizes and times. The town that stands with them is looked for.
  private static let facts: [String] = {
    let path = PackageFiles.root.appending(path: "Journeys/sundhedskort.yaml").path
    let personas = (try? JourneyFiles().plans([path]).plans[0].personas) ?? []
    let secret = personas.flatMap(\.facts).filter { $0.isSecret && $0.value.count >= 5 }
    return Array(Set(secret.flatMap { SecretSearch.spellings(of: $0.value) })).sorted()
  }()

  /// The site's next tokens after its seed: session cookies, form tokens, drafts and the ids of login requests.
  private static let tokens: Set<String> = {
    var row = SeededTokens(seed: 2017)
    return Set((0..<5_000).map { _ in row.token() })
  }()

  @Test func `the search finds what is planted, in every form`() {
    let secret = "Åse Kjærgaard Madsen"
    let search = SecretSearch([secret])
    let bytes = Data("xx\(secret)".utf8)
    let planted = [
      "a \(secret) b", "?n=" + (secret.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""),
      "&#197;se Kj&aelig;rgaard Madsen", #"{"n":"\u00c5se Kj\u00e6rgaard Madsen"}"#, "ÅSE KJÆRGAARD MADSEN",
      "v=" + bytes.base64EncodedString(),
    ]
    for text in planted { #expect(search.found(in: text) == [secret], "\(text)") }
    #expect(search.found(in: "Åse").isEmpty)
    #expect(SecretSearch.spellings(of: "140345-6116").contains("140345 6116"))
    #expect(SecretSearch.spellings(of: "68102030").contains("68 10 20 30"))
  }

  @Test(.timeLimit(.minutes(10)), arguments: DemoSite.Edition.allCases)
  func `nothing that a run leaves tells a secret`(edition: DemoSite.Edition) async throws {
    let finished = try await SiteRun(edition: edition).finished()
    let baselines = TemporaryFolder.path("canary-\(edition.rawValue)")
    _ = try BaselineBook(folder: baselines).accept(finished.result, acceptedBy: "prøve", reason: "prøve")
    let review = try RunReview(finished, book: BaselineBook(folder: baselines), assumptions: nil)
    let reports = review.files(.danish, failOn: .seeksHelp, formats: ReportFormat.allCases)
    _ = try reports.write(to: finished.folder)

    let files = try [finished.folder.path, baselines].flatMap(Self.files)
    #expect(files.contains { $0.hasSuffix("report.html") } && files.contains { $0.hasSuffix("events.jsonl") })
    #expect(Self.facts.count > 30)
    let search = SecretSearch(Self.facts)
    for file in files {
      let text = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
      let name = file.split(separator: "/").last ?? ""
      #expect(search.found(in: text).isEmpty, "\(name) tells \(search.found(in: text))")
      #expect(Self.tokens(in: text).isEmpty, "\(name) tells \(Self.tokens(in: text))")
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func `the site did send the tokens that are looked for`() async throws {
    let site = DemoSite(DemoSiteConfiguration(clock: { Date(timeIntervalSince1970: 1_795_262_400) }))
    let addresses = try await site.start()
    let page = try #require(URL(string: addresses.serviceURL + "/sundhedskort/start"))
    let (body, _) = try await URLSession.shared.data(from: page)
    await site.stop()
    #expect(!Self.tokens(in: String(decoding: body, as: UTF8.self)).isEmpty)
  }

  private static func tokens(in text: String) -> [String] {
    EncodedText(text).readings.flatMap { EncodedText.tokens(in: $0, length: 32) }.filter(tokens.contains)
  }

  private static func files(under folder: String) throws -> [String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return names.map { "\(folder)/\($0)" }.filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }
}
