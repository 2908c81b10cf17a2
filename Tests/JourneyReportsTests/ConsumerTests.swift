import Foundation
import JourneyModel
import JourneyReports
import TestSupport
import Testing

/// What pipelines get, read by the programs and schemas that read it there.
@Suite(.timeLimit(.minutes(10)))
struct ConsumerTests {
  /// Perl's reader of TAP, which `prove` and many CI servers are built on: what it took each line for, and what it came to.
  private static let perl = Consumer(
    program: "perl",
    arguments: [
      "-MTAP::Parser", "-e",
      #"""
      my $p = TAP::Parser->new({tap => do { local $/; open my $f, '<', $ARGV[0] or die; <$f> }});
      while (my $r = $p->next) {
        print join("\t", "case", $r->is_ok ? "ok" : "not ok", $r->has_skip ? "skip" : "", $r->has_todo ? "todo" : "",
          $r->description, $r->has_skip ? $r->explanation : ""), "\n" if $r->is_test;
        print "unknown\t", $r->as_string, "\n" if $r->is_unknown;
        print "bailout\t", $r->explanation, "\n" if $r->is_bailout;
        print "yaml\n" if $r->is_yaml;
      }
      print "plan\t", $p->tests_planned // "", "\n";
      print "problem\t$_\n" for $p->parse_errors;
      """#,
    ])

  private func tap(_ document: ReportDocument) throws -> [[String]] {
    let said = try Self.perl.read(TAPReport(document).render(), as: "report.tap")
    try #require(said.status == 0, "\(said)")
    return said.output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private func document(_ result: RunResult) -> ReportDocument {
    ReportDocument(ReportInput(result: result, failOn: .seeksHelp, language: .danish))
  }

  @Test func `Perl's TAP reader takes every case for what JUnit says of it`() throws {
    let document = document(SampleRun.after)
    let read = try tap(document)
    let cases = read.filter { $0[0] == "case" }
    let junit = JUnitReport(document).render()
    #expect(read.allSatisfy { ["case", "yaml", "plan"].contains($0[0]) }, "\(read)")
    #expect(read.last == ["plan", "\(cases.count)"])
    #expect(cases.count == junit.components(separatedBy: "<testcase ").count - 1)
    #expect(cases.count { $0[1] == "not ok" } == junit.components(separatedBy: "<failure ").count - 1)
    #expect(cases.count { $0[2] == "skip" } == junit.components(separatedBy: "<skipped ").count - 1)
    #expect(read.contains { $0[0] == "yaml" })
  }

  @Test func `prove reads a good run as a pass and a red one as a failure`() throws {
    let prove = Consumer(program: "prove", arguments: ["--exec", "cat"])
    let good = try prove.read(TAPReport(document(SampleRun.run(walks: SampleRun.goodWalks))).render(), as: "good.tap")
    #expect(good.status == 0 && good.output.contains("Result: PASS"), "\(good)")
    let red = try prove.read(TAPReport(document(SampleRun.after)).render(), as: "red.tap")
    #expect(red.status != 0 && red.output.contains("Result: FAIL"), "\(red)")
    #expect(!red.output.contains("Parse errors"), "\(red)")
  }

  @Test(arguments: [RunEnding.interrupted, .stoppedByGuard])
  func `Perl's TAP reader sees the end of a run that was cut short`(ending: RunEnding) throws {
    #expect(try tap(document(SampleRun.run(ending: ending))).contains { $0[0] == "bailout" })
  }

  @Test(
    arguments: HostileTexts.all + ["a # SKIP", "x # TODO y", "Bail out!", "\\# SKIP", "1..0", "not ok 1", "\\", "..."])
  func `a hostile text changes no case for Perl's TAP reader`(text: String) throws {
    func kinds(_ text: String) throws -> [[String]] {
      try tap(try HostileRun(text: text).document()).map { [] + $0.prefix(4) }
    }
    let read = try kinds(text)
    #expect(read == (try kinds("x")))
    #expect(!read.contains { ["unknown", "problem"].contains($0[0]) })
  }

  /// The schema that the xUnit plugin of Jenkins holds files against (junit-10.xsd, MIT, as pytest 9.2.0 carries it).
  ///
  /// It knows no `file` and `line`, which GitLab and GitHub's reporters go to a case's place by; they are taken out first.
  private func jenkins(_ document: ReportDocument) throws -> Consumer.Said {
    let schema = PackageFiles.root.appending(path: "Tests/Fixtures/junit/junit-10.xsd").path
    let text = JUnitReport(document).render().replacing(/\sfile="[^"]*" line="\d+"/, with: "")
    return try Consumer(program: "xmllint", arguments: ["--noout", "--schema", schema]).read(text, as: "junit.xml")
  }

  @Test(arguments: [SampleRun.after, SampleRun.run(walks: SampleRun.goodWalks), SampleRun.run(ending: .stoppedByGuard)])
  func `JUnit is valid by the schema that Jenkins publishes`(result: RunResult) throws {
    let said = try jenkins(document(result))
    #expect(said.status == 0, "\(said)")
  }

  @Test(arguments: HostileTexts.all)
  func `JUnit with a hostile text is valid by that schema`(text: String) throws {
    let said = try jenkins(try HostileRun(text: text).document())
    #expect(said.status == 0, "\(said)")
  }

  @Test func `the schema's reader sees what is wrong`() throws {
    let schema = PackageFiles.root.appending(path: "Tests/Fixtures/junit/junit-10.xsd").path
    let wrong = "<testsuites><testsuite name=\"x\"/></testsuites>"
    #expect(
      try Consumer(program: "xmllint", arguments: ["--noout", "--schema", schema]).read(wrong, as: "w").status != 0)
  }
}
