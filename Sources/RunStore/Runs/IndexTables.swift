internal import Foundation
internal import GRDB
import JourneyModel

/// The tables of the index: runs, what each came to on each journey, and the findings of that.
struct IndexTables: Sendable {
  /// Grows with every change of the tables or of what a record means.
  private static let version = 1

  private let queue: DatabaseQueue

  /// Opens or makes the database; nil as its path keeps it in memory.
  init(path: String?, toolVersion: String, rebuild: Bool) throws {
    var configuration = Configuration()
    // Another process may be reading a thousand runs into it.
    configuration.busyMode = .timeout(10)
    guard let path else {
      queue = try DatabaseQueue(configuration: configuration)
      try queue.write { try Self.make($0, toolVersion) }
      return
    }
    do {
      queue = try Self.open(path, configuration, toolVersion, rebuild: rebuild)
    } catch let error as DatabaseError where [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains(error.resultCode) {
      try FileManager.default.removeItem(atPath: path)
      queue = try Self.open(path, configuration, toolVersion, rebuild: false)
    }
  }

  private static func open(
    _ path: String, _ configuration: Configuration, _ toolVersion: String, rebuild: Bool
  ) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write { database in
      let isCurrent = try database.tableExists("made_by") && maker(database) == "\(version) \(toolVersion)"
      if !isCurrent || rebuild { try make(database, toolVersion) }
    }
    return queue
  }

  private static func maker(_ database: Database) throws -> String? {
    try String.fetchOne(database, sql: "SELECT version FROM made_by")
  }

  private static func make(_ database: Database, _ toolVersion: String) throws {
    try database.execute(
      sql: """
        DROP TABLE IF EXISTS finding; DROP TABLE IF EXISTS record; DROP TABLE IF EXISTS run;
        DROP TABLE IF EXISTS made_by;
        CREATE TABLE made_by (version TEXT NOT NULL);
        CREATE TABLE run (folder TEXT PRIMARY KEY, stamp TEXT NOT NULL, started_at TEXT NOT NULL, failure TEXT);
        CREATE TABLE record (
          id INTEGER PRIMARY KEY, folder TEXT NOT NULL REFERENCES run ON DELETE CASCADE, place INTEGER NOT NULL,
          run TEXT NOT NULL, started_at TEXT NOT NULL, label BLOB NOT NULL, tool_version TEXT NOT NULL,
          ending TEXT NOT NULL, journey TEXT NOT NULL, reached TEXT NOT NULL, checks TEXT NOT NULL,
          expert_seconds REAL, service_milliseconds REAL, service_samples INTEGER NOT NULL,
          right_ends INTEGER NOT NULL, walks INTEGER NOT NULL, requests INTEGER NOT NULL);
        CREATE TABLE finding (
          record INTEGER NOT NULL REFERENCES record ON DELETE CASCADE, place INTEGER NOT NULL,
          fingerprint TEXT NOT NULL, "check" TEXT NOT NULL, step TEXT NOT NULL, label BLOB NOT NULL,
          severity INTEGER NOT NULL, PRIMARY KEY (record, place)) WITHOUT ROWID;
        CREATE INDEX record_folder ON record (folder, place);
        """)
    try database.execute(sql: "INSERT INTO made_by VALUES (?)", arguments: ["\(version) \(toolVersion)"])
  }

  /// The stamps of the runs that were read, by folder.
  func stamps() throws -> [String: String] {
    try queue.read { database in
      let rows = try Row.fetchAll(database, sql: "SELECT folder, stamp FROM run")
      return Dictionary(rows.map { ($0["folder"], $0["stamp"]) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// Forgets runs.
  func remove(_ folders: [String]) throws {
    guard !folders.isEmpty else { return }
    try queue.write { database in
      for folder in folders { try database.execute(sql: "DELETE FROM run WHERE folder = ?", arguments: [folder]) }
    }
  }

  /// Puts runs in the place of what was known of them.
  func insert(_ entries: [(stamp: String, entry: RunIndex.Entry)]) throws {
    try queue.write { database in
      for (stamp, entry) in entries {
        try database.execute(sql: "DELETE FROM run WHERE folder = ?", arguments: [entry.folder.run])
        try database.execute(
          sql: "INSERT INTO run VALUES (?, ?, ?, ?)",
          arguments: [entry.folder.run, stamp, entry.startedAt, entry.failure])
        for (place, record) in entry.records.enumerated() {
          try IndexRow.insert(record, folder: entry.folder.run, place: place, into: database)
        }
      }
    }
  }

  /// The runs, oldest first; of two of the same second the one with the higher number came later: "-10" after "-9".
  func entries(journey: String?, in results: String) throws -> [RunIndex.Entry] {
    try queue.read { database in
      let records = try IndexRow.records(journey: journey, in: database)
      let order = "ORDER BY started_at, length(CAST(folder AS BLOB)), folder"
      return try Row.fetchAll(database, sql: "SELECT folder, started_at, failure FROM run \(order)").map { row in
        let name: String = row["folder"]
        return RunIndex.Entry(
          folder: RunFolder(path: "\(results)/\(name)"), startedAt: row["started_at"], records: records[name] ?? [],
          failure: row["failure"])
      }
    }
  }
}
