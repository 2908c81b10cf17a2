internal import Foundation
internal import GRDB
import JourneyModel

/// A record as rows of the index, and back.
enum IndexRow {
  static func insert(_ record: RunRecord, folder: String, place: Int, into database: Database) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO record (folder, place, run, started_at, label, tool_version, ending, journey, reached, checks,
          expert_seconds, service_milliseconds, service_samples, right_ends, walks, requests)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      folder, place, record.run, record.startedAt, Data(record.label.utf8), record.toolVersion, record.ending.rawValue,
      record.journey, try text(record.reached), try text(record.checks), record.expertSeconds,
      record.serviceMilliseconds, record.serviceSamples, record.rightEnds, record.walks, record.requests,
    ])
    let id = database.lastInsertedRowID
    let statement = try database.cachedStatement(sql: "INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?, ?)")
    for (place, finding) in record.findings.enumerated() {
      try statement.execute(arguments: [
        id, place, finding.fingerprint.rawValue, finding.check, finding.step, Data(finding.label.utf8),
        finding.severity.rawValue,
      ])
    }
  }

  /// The records by folder, each folder's in the run's order.
  static func records(journey: String?, in database: Database) throws -> [String: [RunRecord]] {
    let condition = journey == nil ? "" : "WHERE journey = :journey"
    let arguments: StatementArguments = journey.map { ["journey": $0] } ?? StatementArguments()
    var findings: [Int64: [RunRecord.SeenFinding]] = [:]
    let found = try Row.fetchCursor(
      database,
      sql: "SELECT * FROM finding WHERE record IN (SELECT id FROM record \(condition)) ORDER BY record, place",
      arguments: arguments)
    while let row = try found.next() { findings[row["record"], default: []].append(try finding(row)) }
    var records: [String: [RunRecord]] = [:]
    let rows = try Row.fetchCursor(
      database, sql: "SELECT * FROM record \(condition) ORDER BY folder, place", arguments: arguments)
    var checks: [String: [String: Int]] = [:]
    while let row = try rows.next() {
      // Runs of one version were judged by the same checks: a thousand runs have but a few such texts.
      let text: String = row["checks"]
      let versions = try checks[text] ?? value([String: Int].self, text)
      checks[text] = versions
      records[row["folder"], default: []].append(try record(row, findings[row["id"]] ?? [], checks: versions))
    }
    return records
  }

  private static func record(
    _ row: Row, _ findings: [RunRecord.SeenFinding], checks: [String: Int]
  ) throws -> RunRecord {
    guard let ending = RunEnding(rawValue: row["ending"]) else { throw damaged("ending") }
    return RunRecord(
      run: row["run"], startedAt: row["started_at"], label: words(row["label"]), toolVersion: row["tool_version"],
      ending: ending, journey: row["journey"], findings: findings,
      reached: try value([String].self, row["reached"]), checks: checks, expertSeconds: row["expert_seconds"],
      serviceMilliseconds: row["service_milliseconds"], serviceSamples: row["service_samples"],
      rightEnds: row["right_ends"], walks: row["walks"], requests: row["requests"])
  }

  private static func finding(_ row: Row) throws -> RunRecord.SeenFinding {
    guard let severity = Severity(rawValue: row["severity"]) else { throw damaged("severity") }
    return RunRecord.SeenFinding(
      fingerprint: Fingerprint(rawValue: row["fingerprint"]), check: row["check"], step: row["step"],
      label: words(row["label"]), severity: severity)
  }

  /// What pages say is kept as bytes: SQLite's text ends at a zero.
  private static func words(_ bytes: Data) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func damaged(_ column: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an unknown \(column)")
  }

  private static func text(_ value: some Encodable) throws -> String {
    String(decoding: try StableJSON.line(value, path: RunIndex.fileName), as: UTF8.self)
  }

  private static func value<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try StableJSON.value(type, from: Array(text.utf8), path: RunIndex.fileName)
  }
}
