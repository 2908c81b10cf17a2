import JourneyModel
import JourneyScript
import Testing

/// A whole folder of scripts at once.
struct FolderLintTests {
  private static let journey = """
    version: 1
    journey: %
    title: En prøve
    service: {name: Prøve, authority: Kommunen, base: "http://127.0.0.1:8080", environment: test}
    personas: [personas/brugt.yaml]
    steps:
      - {id: start, use: dele/brugt.yaml}
      - {id: slut, open: /slut}
    goal: slut
    """

  private static let files = [
    "r/en.yaml": journey.replacing("%", with: "en"), "r/to.yaml": journey.replacing("%", with: "to"),
    "r/personas/brugt.yaml": "version: 1\nid: brugt\ntitle: Brugt\nkage: ja\n",
    "r/personas/glemt.yaml": "version: 1\nid: glemt\ntitle: Glemt\n",
    "r/dele/brugt.yaml": "version: 1\nfragment: brugt\nsteps: [{id: a, open: /a}]\n",
    "r/dele/glemt.yaml": "version: 1\nfragment: glemt\nsteps: [{id: a, opne: /a}]\n",
    "r/tal.yaml": "version: 1\nassumptions: {}\n", "r/docker.yaml": "image: x\n", "r/itu.yaml": "a: [\n",
    "andet/glemt.yaml": "version: 1\nid: andet\ntitle: Andet\n",
  ]

  @Test func `each problem is shown once, and unused files are named`() throws {
    let found = try JourneyLoader(files: ScriptFiles(Self.files)).lint(folder: "r")
    #expect(
      found.map { "\($0.location.file) \($0.id)" } == [
        "r/personas/brugt.yaml unknown-key", "r/itu.yaml yaml-syntax", "r/dele/glemt.yaml unknown-key",
        "r/dele/glemt.yaml unused-file", "r/personas/glemt.yaml unused-file", "r/tal.yaml missing-key",
        "r/tal.yaml missing-key",
      ])
    #expect(
      found.first { $0.id == "unused-file" }?.description
        == "r/dele/glemt.yaml:1:1: warning: no journey of the folder uses this fragment file [unused-file]")
  }

  @Test func `a folder without scripts has no problem`() throws {
    #expect(try JourneyLoader(files: ScriptFiles(["x/a.yaml": "image: x\n"])).lint(folder: "x") == [])
  }
}
