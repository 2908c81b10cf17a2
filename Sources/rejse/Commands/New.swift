import ArgumentParser
import JourneyModel
import JourneyPipeline
import PageModel

/// Drafts a journey: walks through a service with the user and leaves a script that runs.
struct New: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Drafts a journey: asks on the way through a service, and leaves a script that runs.",
    discussion: """
      Example: rejse new https://test.example.dk/bestil
      Without questions: rejse new http://127.0.0.1:8017/rottebekaempelse --yes --follow "Anmeld rotter"
      An empty answer takes what is proposed in brackets, '-' leaves a field empty. In production nothing is sent \
      without a yes.
      """)

  @Argument(help: "The page on which the errand begins.")
  var page: String

  @Option(help: "The folder that the script is written in.")
  var folder = "."

  @Option(help: "The journey's id and file name; by default made of its title.")
  var id: String?

  @Option(help: "What the citizen wants.")
  var title: String?

  @Option(help: "Who answers for the service.")
  var authority: String?

  @Option(help: "Where the service stands: demo, test or production.")
  var environment: ServicePlan.Environment?

  @Option(help: "A further address whose host may be contacted, such as a test login; may be repeated.")
  var host: [String] = []

  @Option(help: "An answer as \"FIELD=ANSWER\"; may be repeated.")
  var answer: [String] = []

  @Option(help: "The words of a link to follow where it turns up; may be repeated.")
  var follow: [String] = []

  @Option(help: "The most pages to go through.")
  var pages = 15

  @Flag(name: .shortAndLong, help: "Asks nothing; takes what would be proposed.")
  var yes = false

  @Flag(help: "Writes over files of an earlier draft.")
  var overwrite = false

  @OptionGroup var time: TimeOption
  @OptionGroup var language: LanguageOption

  func validate() throws {
    _ = try wish()
    guard pages > 0 else { throw ValidationError("--pages is at least 1.") }
  }

  func run() async throws {
    let asks = !yes
    let talk = DraftTalk(
      language: language.value, say: { Console.note($0, isQuestion: asks && $0.hasSuffix(": ")) },
      read: { asks ? readLine() : nil })
    var interview = DraftInterview(try wish(), talk: talk)
    let (path, problems) = try DraftFiles(folder: folder, overwrites: overwrite).write(try await interview.play())
    ErrorText(language.value).lines(problems).forEach { Console.note($0) }
    guard !problems.contains(where: { $0.severity == .error }) else { throw ExitStatus.invalidScript }
    Console.note(
      language.value == .danish
        ? "Næste skridt: rejse run \(path) --dry-run, og så rejse run \(path)"
        : "Next: rejse run \(path) --dry-run, and then rejse run \(path)")
    Console.line(path)
  }

  private func wish() throws -> DraftWish {
    var wish = DraftWish(start: try address(page))
    (wish.id, wish.title, wish.authority, wish.environment) = (id, title, authority, environment)
    (wish.hosts, wish.follows, wish.pages, wish.limits) = (try host.map(address), follow, pages, time.limits())
    for text in answer {
      guard let mark = text.lastIndex(of: "="), mark != text.startIndex else {
        throw ValidationError("--answer takes FIELD=ANSWER, not '\(text)'.")
      }
      wish.answers[String(text[..<mark])] = String(text[text.index(after: mark)...])
    }
    return wish
  }

  private func address(_ text: String) throws -> WebURL {
    guard let url = WebURL(parsing: text), url.scheme == "http" || url.scheme == "https" else {
      throw ValidationError("'\(text)' is no address; write it with http:// or https://.")
    }
    return url
  }
}

extension ServicePlan.Environment: ExpressibleByArgument {}
