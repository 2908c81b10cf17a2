import Testing

/// What a newcomer meets first.
struct HelpTests {
  static let commands: [[String]] = [
    [], ["demo"], ["demo", "serve"], ["run"], ["lint"], ["list"], ["inspect"], ["checks"], ["baseline"],
    ["baseline", "accept"], ["baseline", "show"], ["compare"], ["estimate"], ["report"], ["reference"],
    ["assume"], ["assume", "set"], ["assume", "show"], ["history"], ["monitor"], ["export"], ["merge"],
  ]

  @Test(.timeLimit(.minutes(10)), arguments: commands)
  func `every command's help shows an example`(command: [String]) async throws {
    let rejse = try Rejse()
    defer { rejse.remove() }
    let ended = try await rejse.run(command + ["--help"])
    #expect(ended.status == 0)
    let own = (["rejse"] + command).joined(separator: " ")
    #expect(ended.output.contains("Example: \(own)"), "\(ended.output)")
    #expect(ended.errors.isEmpty)
  }

  @Test(.timeLimit(.minutes(10)))
  func `the version is a number`() async throws {
    let rejse = try Rejse()
    defer { rejse.remove() }
    let ended = try await rejse.run("--version")
    #expect(ended.status == 0)
    #expect(ended.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(
    .timeLimit(.minutes(10)),
    arguments: [
      ["nosuch"], ["run"], ["run", "a.yaml", "--nosuch"], ["run", "a.yaml", "--jobs", "0"],
      ["run", "a.yaml", "--timeout", "0"], ["run", "a.yaml", "--check", "TEK-99=off"],
      ["run", "a.yaml", "--check", "TEK-01"], ["run", "a.yaml", "-D", "x"], ["run", "a.yaml", "--fail-on", "5"],
      ["checks", "TEK-99"], ["demo", "serve", "--defect", "nosuch"], ["demo", "serve", "--edition", "1999"],
      ["report"], ["report", "nosuch"], ["baseline", "record", "--reason", "x"], ["inspect", "nosuch.html"],
    ])
  func `a command written wrongly says so and ends with 64`(arguments: [String]) async throws {
    let rejse = try Rejse()
    defer { rejse.remove() }
    let ended = try await rejse.run(arguments)
    #expect(ended.status == 64, "\(ended)")
    #expect(ended.output.isEmpty)
    #expect(ended.errors.count > 20)
  }
}
