import JourneyModel
import JourneyPipeline
import RunStore
import Testing

/// Danish or English, by what is asked for and by the locale.
struct LanguageChoiceTests {
  @Test(
    arguments: [
      ([:], "da"), (["LANG": "da_DK.UTF-8"], "da"), (["LANG": "C.UTF-8"], "da"), (["LANG": "POSIX"], "da"),
      (["LANG": "en_GB.UTF-8"], "en"), (["LANG": "en"], "en"), (["LANG": "en@euro"], "en"), (["LANG": "de_DE"], "en"),
      (["LANG": "da_DK", "LC_MESSAGES": "en_DK.UTF-8"], "en"), (["LC_MESSAGES": "en_US", "LC_ALL": "da_DK"], "da"),
      (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "en_US"], "en"),
    ] as [([String: String], String)])
  func `the locale's first variable that is set names the language`(environment: [String: String], language: String) {
    #expect(LanguageChoice.language(environment: environment).rawValue == language)
  }

  @Test(arguments: [
    (["run", "--language", "en"], "en"), (["run", "-l", "en", "x"], "en"), (["run", "--language=en"], "en"),
    (["run"], "da"), (["run", "--language", "xx"], "da"), (["run", "--language"], "da"),
  ])
  func `what the command line asks for wins`(arguments: [String], language: String) {
    #expect(LanguageChoice.language(arguments: arguments, environment: ["LANG": "da_DK"]).rawValue == language)
    #expect(LanguageChoice.language(asked: .english, environment: ["LC_ALL": "da_DK"]) == .english)
  }

  @Test func `an error is told in the language, a script's problem with its kind explained once in Danish`() {
    let missing = RunStoreError(.noRun, path: "nej")
    #expect(ErrorText(.danish).lines(missing) == ["rejse: \(missing.words.da)"])
    #expect(ErrorText(.english).lines(missing) == ["rejse: \(missing)"])
    #expect(ErrorText(.danish).lines(CancellationError()) == ["rejse: afbrudt"])
    let problems = (1...2).map { line in
      Diagnostic(
        id: "unknown-key", severity: .error, message: "no key",
        location: SourceLocation(file: "a.yaml", line: line, column: 1))
    }
    #expect(ErrorText(.danish).lines(problems).count { $0.hasPrefix("  hjælp: ") } == 1)
    #expect(ErrorText(.english).lines(problems) == problems.map { "\($0)" })
  }

  @Test(arguments: TransportFailure.Kind.allCases)
  func `a failed request is told in Danish with its address`(kind: TransportFailure.Kind) {
    let words = TransportFailure(kind, "http://127.0.0.1:1 said x. (libcurl 7: y)").words
    #expect(words.en == "http://127.0.0.1:1 said x. (libcurl 7: y)")
    #expect(words.da.contains("http://127.0.0.1:1") && words.da.contains("libcurl 7: y") && words.da != words.en)
  }
}
