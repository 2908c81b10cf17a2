import Foundation
import TestSupport
import Testing

/// The committed pages of what is found and what isn't are made of the rows beside them.
struct ProofPagesTests {
  @Test(
    .timeLimit(.minutes(10)), arguments: [("proof.py", ["page"], "proof.md"), ("third_party.py", [], "third-party.md")])
  func `a committed page is the generated one`(script: String, arguments: [String], page: String) throws {
    let folder = PackageFiles.root.appending(path: "Tests/Benchmarks")
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", folder.appending(path: script).path] + arguments
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(try text == PackageFiles.text("Tests/Benchmarks/\(page)"), "run 'Tests/Benchmarks/\(script)' again")
  }
}
