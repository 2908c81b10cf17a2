import FormClient
import Foundation
package import JourneyModel
import JourneyRunner
import PageModel

/// Reads the sessions that persons have handed over, before anything is sent.
struct SessionFiles {
  /// Seconds since 1970: what has expired by then is no session any more.
  let now: Int64

  /// The sessions of some journeys, and what was used and left out of each file.
  ///
  /// - Throws: `SessionError` for the first file that is no session for its journey.
  func book(for plans: [JourneyPlan]) throws(SessionError) -> (book: SessionBook, notes: [LocalizedText]) {
    var sessions: [SessionBook.Key: [Cookie]] = [:]
    var notes: [LocalizedText] = []
    for plan in plans {
      for path in plan.sessionPaths {
        for persona in plan.personas {
          let (session, name) = try session(path, plan, persona)
          sessions[SessionBook.Key(journey: plan.id, persona: persona.id, path: path)] = session.cookies
          let note = Self.note(session, name)
          if !notes.contains(note) { notes.append(note) }
        }
      }
    }
    return (SessionBook(sessions), notes)
  }

  private func session(
    _ path: String, _ plan: JourneyPlan, _ persona: Persona
  ) throws(SessionError) -> (CookieFile.Session, name: String) {
    let url = Self.file(path, plan, persona)
    let name = url.lastPathComponent
    let file: CookieFile
    do {
      let handle = try FileHandle(forReadingFrom: url)
      defer { try? handle.close() }
      file = try CookieFile([UInt8](try handle.read(upToCount: CookieFile.byteLimit + 1) ?? Data()), name: name)
    } catch let error as CookieFileError {
      throw .unusable(error.description)
    } catch {
      throw .unreadable(file: name, persona: persona.id)
    }
    let hosts = ([plan.service.base] + plan.service.hosts).compactMap { WebURL(parsing: $0)?.host }
    let session = file.session(for: Set(hosts), now: now)
    guard session.cookies.isEmpty else { return (session, name) }
    if let expiry = session.lastExpiry { throw .expired(file: name, at: Self.moment(expiry)) }
    throw .foreign(file: name, count: session.foreign, hosts: Set(hosts).sorted())
  }

  /// The file that a path means for a persona: itself, or the persona's own in a folder.
  private static func file(_ path: String, _ plan: JourneyPlan, _ persona: Persona) -> URL {
    let folder = URL(filePath: plan.source).deletingLastPathComponent()
    let url = path.hasPrefix("/") ? URL(filePath: path) : folder.appending(path: path)
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: url.path(percentEncoded: false), isDirectory: &isFolder)
    return exists && isFolder.boolValue ? url.appending(path: "\(persona.id).txt") : url
  }

  /// A moment as people write it, in UTC.
  private static func moment(_ seconds: Int64) -> String {
    let text = Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
    return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) UTC"
  }

  private static func note(_ session: CookieFile.Session, _ name: String) -> LocalizedText {
    let (used, foreign) = (session.cookies.count, session.foreign)
    let expired = session.lastExpiry.map(moment)
    return LocalizedText(
      da: "Session fra '\(name)': \(used) cookies bruges; \(foreign) til værter, som rejsen ikke nævner, er udeladt"
        + (expired.map { "; \(session.expired) er udløbet, senest \($0)" } ?? "") + ".",
      en:
        "Session from '\(name)': \(used) cookies are used; \(foreign) for hosts that the journey doesn't name are left "
        + "out" + (expired.map { "; \(session.expired) have expired, the last on \($0)" } ?? "") + ".")
  }
}

extension JourneyPlan {
  /// The paths of the sessions that its steps take, each once.
  fileprivate var sessionPaths: [String] {
    var paths: [String] = []
    for action in steps.flatMap(\.actions) {
      if case .session(let path) = action.kind, !paths.contains(path) { paths.append(path) }
    }
    return paths
  }
}

/// A session that can't be used; nothing was sent.
package enum SessionError: WordedError, Sendable, Equatable {
  /// The file can't be read.
  case unreadable(file: String, persona: String)
  /// The file isn't what browsers export; in words.
  case unusable(String)
  /// Its cookies have expired, the last at a moment.
  case expired(file: String, at: String)
  /// It has no cookie for the journey's hosts.
  case foreign(file: String, count: Int, hosts: [String])

  package var words: LocalizedText {
    switch self {
    case .unreadable(let file, let persona):
      LocalizedText(
        da: "Sessionen for '\(persona)' kan ikke læses: der er ingen læsbar fil '\(file)'. Eksportér cookierne som "
          + "cookies.txt.",
        en: "The session of '\(persona)' can't be read: there is no readable file '\(file)'. Export the cookies as "
          + "cookies.txt.")
    case .unusable(let words):
      LocalizedText(da: "Sessionen kan ikke bruges. (\(words))", en: words)
    case .expired(let file, let moment):
      LocalizedText(
        da: "Sessionen i '\(file)' udløb \(moment). Log ind med browseren, og eksportér cookierne igen.",
        en: "The session in '\(file)' expired on \(moment). Log in with the browser and export the cookies again.")
    case .foreign(let file, let count, let hosts):
      LocalizedText(
        da: "'\(file)' har \(count) cookies og ingen til de værter, som rejsen nævner "
          + "(\(hosts.joined(separator: ", "))). "
          + "Eksportér disse værters cookies, eller skriv værten i service.hosts.",
        en: "'\(file)' holds \(count) cookies, and none for the hosts that the journey names "
          + "(\(hosts.joined(separator: ", "))). Export the cookies of these hosts, or name the host in service.hosts.")
    }
  }
}
