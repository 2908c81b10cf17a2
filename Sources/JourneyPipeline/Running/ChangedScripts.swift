import Foundation
package import JourneyModel
import JourneyScript
import Synchronization

/// Tells which journeys have changed since a commit, by git: their scripts and whatever these are read from.
///
/// A file that git doesn't know at that commit has changed; so has a script that can't be read, since a run then tells
/// what is wrong with it.
package struct ChangedScripts: Sendable {
  private let commit: String
  private let git: Git

  /// The changes since a commit.
  ///
  /// - Parameters:
  ///   - reference: a commit, branch or tag.
  ///   - folder: a folder of the clone; nil for the one that the command runs in.
  /// - Throws: `ChangeError` when git can't be started or knows no such commit here.
  package init(since reference: String, in folder: String? = nil) throws(ChangeError) {
    git = Git(folder: folder)
    let found = try git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", "\(reference)^{commit}"])
    guard found.status == 0 else { throw .noCommit(reference) }
    commit = found.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The journeys that must be played again.
  ///
  /// - Parameters:
  ///   - paths: the journeys' scripts.
  ///   - variables: values that win over the journeys' own: a script may name a file by one.
  ///   - others: files that every journey depends on, such as a table of words.
  /// - Returns: those of the paths whose files have changed, in their order.
  /// - Throws: `ChangeError` when git can't compare a file.
  package func journeys(
    of paths: [String], variables: [String: String], and others: [String] = []
  ) throws(ChangeError) -> [String] {
    var changed: [String] = []
    for path in paths where try isChanged(Self.files(of: path, variables: variables) + others) { changed.append(path) }
    return changed
  }

  private func isChanged(_ files: [String]) throws(ChangeError) -> Bool {
    let compared = try git.run(["--literal-pathspecs", "diff", "--quiet", commit, "--"] + files)
    guard compared.status == 0 || compared.status == 1 else {
      throw .notComparable(files.first ?? "", reason: compared.errors)
    }
    if compared.status == 1 { return true }
    // What git has never been told of isn't in a diff.
    let unknown = try git.run(["--literal-pathspecs", "ls-files", "--others", "--"] + files)
    return unknown.status != 0 || !unknown.output.isEmpty
  }

  /// The script, everything that is read for it, and the files that it sends.
  private static func files(of path: String, variables: [String: String]) -> [String] {
    let read = Mutex<[String]>([path])
    let disk = ScriptFiles.disk
    let watched = ScriptFiles(
      read: { path throws(ScriptFiles.Failure) in
        read.withLock { $0.append(path) }
        return try disk.read(path)
      }, exists: disk.exists, list: disk.list)
    let plans = JourneyLoader(files: watched, variables: variables).load(path: path).plans
    let folder = URL(filePath: path).deletingLastPathComponent().relativePath
    let sent = plans.flatMap(\.steps).flatMap(\.actions).compactMap { action -> String? in
      guard case .upload(_, let source) = action.kind else { return nil }
      return folder == "." ? source.path : "\(folder)/\(source.path)"
    }
    return Set(read.withLock { $0 } + sent).sorted()
  }
}

/// Why it can't be told what has changed.
package enum ChangeError: WordedError, Sendable, Equatable {
  /// Git isn't installed.
  case noGit
  /// There is no such commit in this clone.
  case noCommit(String)
  /// Git can't compare a file.
  case notComparable(String, reason: String)

  package var words: LocalizedText {
    switch self {
    case .noGit:
      LocalizedText(
        da: "Git kan ikke startes; installér det, eller udelad --only-changed.",
        en: "Git can't be started; install it, or leave out --only-changed.")
    case .noCommit(let reference):
      LocalizedText(
        da: "Git kender ikke '\(reference)' her; hent det først (en pipelines klon er ofte afkortet), eller nævn et "
          + "andet.",
        en: "Git knows no commit '\(reference)' here; fetch it first (a pipeline's clone is often shallow), or name "
          + "another.")
    case .notComparable(let file, let reason):
      LocalizedText(
        da: "Git kan ikke sige, om '\(file)' er ændret (\(reason)); kør i den klon, rejserne ligger i.",
        en: "Git can't tell whether '\(file)' has changed (\(reason)); run in the clone that holds the journeys.")
    }
  }
}

/// Git as a command.
private struct Git: Sendable {
  /// The folder it runs in, or nil for that of this process.
  let folder: String?

  struct Ended {
    let status: Int32
    let output: String
    let errors: String
  }

  func run(_ arguments: [String]) throws(ChangeError) -> Ended {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    let (output, errors) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    do { try process.run() } catch { throw .noGit }
    // What these commands write is less than a pipe holds, but for a list of unknown files that is read first.
    let written = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    // `env` ends with 127 where it finds no such command (POSIX.1-2024, env).
    guard process.terminationStatus != 127 else { throw .noGit }
    let first = said.split(separator: "\n").first.map(String.init) ?? ""
    return Ended(status: process.terminationStatus, output: written, errors: first)
  }
}
