import Foundation

/// Races `rejse run` on one journey for some seconds, in the form that race scripts of HTTP clients read:
/// `BEGIN` when the client is ready, then `END <journeys> <wall seconds>`.
///
/// Everything goes through the normal command on a normal script: what is measured is what users get, checks, events
/// and page store included.
@main
struct Race {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard (6...7).contains(arguments.count), let seconds = Double(arguments[4]), let workers = Int(arguments[5]),
      workers > 0
    else {
      print("usage: race REJSE-BINARY JOURNEY.yaml BASE-URL SECONDS WORKERS [unjudged]")
      exit(64)
    }
    let race = Race(
      binary: arguments[1], journey: arguments[2], baseURL: arguments[3], workers: workers,
      judges: arguments.last != "unjudged")
    // Unbuffered: whoever measures starts the clock at this line.
    FileHandle.standardOutput.write(Data("BEGIN\n".utf8))
    let start = Date()
    var journeys = 0
    var batch = workers * 8
    repeat {
      let began = Date()
      journeys += try race.run(walks: batch)
      // Aim at batches of about a second, so that starting the process weighs little.
      let elapsed = max(Date().timeIntervalSince(began), 0.01)
      batch = max(workers, min(2_000, Int(Double(batch) / elapsed)))
    } while Date().timeIntervalSince(start) < seconds
    print("END \(journeys) \(Date().timeIntervalSince(start))")
  }

  let binary: String
  let journey: String
  let baseURL: String
  let workers: Int
  /// Whether the checks judge what is seen; a form client by itself doesn't.
  let judges: Bool

  /// Runs the journey some times; every walk must complete.
  func run(walks: Int) throws -> Int {
    let results = FileManager.default.temporaryDirectory.appending(
      path: "rejse-race-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: results) }
    let process = Process()
    process.executableURL = URL(filePath: binary)
    process.arguments =
      [
        "run", journey, "--variable", "BASE_URL=\(baseURL)", "--repeats", "\(walks)", "--jobs", "\(workers)",
        "--results", results.path, "--quiet", "--exit-zero",
      ] + (judges ? [] : ["--check", "all=off"])
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw RaceError.failed("exit status \(process.terminationStatus)") }
    let completed = try completedWalks(in: results)
    guard completed == walks else { throw RaceError.failed("\(completed) of \(walks) walks completed") }
    return completed
  }

  /// Counts the walks that the run's own events call completed.
  private func completedWalks(in results: URL) throws -> Int {
    let runs = try FileManager.default.contentsOfDirectory(at: results, includingPropertiesForKeys: nil)
    return try runs.reduce(0) { count, run in
      let events = try String(contentsOf: run.appending(path: "events.jsonl"), encoding: .utf8)
      return count
        + events.split(separator: "\n").count { $0.contains("\"walkEnded\"") && $0.contains("\"kind\":\"completed\"") }
    }
  }
}

/// Why a race is void.
enum RaceError: Error { case failed(String) }
