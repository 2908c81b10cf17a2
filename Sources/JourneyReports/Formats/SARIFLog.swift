/// The parts of SARIF 2.1.0 (OASIS standard, errata 01) that a report needs, under the standard's own names.
struct SARIFLog: Encodable {
  let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  /// Section 3.14.
  struct Run: Encodable {
    let tool: Tool
    let automationDetails: AutomationDetails
    let invocations: [Invocation]
    let language: String
    let columnKind = "unicodeCodePoints"
    let results: [Result]
  }

  /// Section 3.18: the driver alone.
  struct Tool: Encodable {
    let driver: Driver
  }

  /// Section 3.19.
  struct Driver: Encodable {
    let name = "rejse"
    let version: String
    let rules: [Rule]
  }

  /// Section 3.17; what stands before the last slash of the id is what GitHub calls the category.
  struct AutomationDetails: Encodable {
    let id: String
  }

  /// Section 3.20.
  struct Invocation: Encodable {
    let executionSuccessful: Bool
    let startTimeUtc: String?
    let toolExecutionNotifications: [Notification]
  }

  /// Section 3.58.
  struct Notification: Encodable {
    let level = "warning"
    let message: Message
  }

  /// Section 3.49.
  struct Rule: Encodable {
    let id: String
    let shortDescription: Message
    let fullDescription: Message
    let help: Help
    let defaultConfiguration: Configuration
    let properties: RuleProperties
  }

  /// Section 3.12: the same words in both kinds.
  struct Help: Encodable {
    let text: String
    let markdown: String
  }

  /// Section 3.50.
  struct Configuration: Encodable {
    let level: String
  }

  /// Section 3.8: the standards as tags, and the two properties that GitHub reads.
  struct RuleProperties: Encodable {
    let tags: [String]
    let precision: String
    let severity: String

    enum CodingKeys: String, CodingKey {
      case tags, precision
      case severity = "problem.severity"
    }
  }

  /// Section 3.11: plain text.
  struct Message: Encodable {
    let text: String
  }

  /// Section 3.27.
  struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let kind: String
    let level: String
    let message: Message
    let locations: [Location]
    let partialFingerprints: [String: String]
    let baselineState: String?
    let suppressions: [Suppression]?
    let properties: ResultProperties
  }

  /// Section 3.8: the severity of four, which SARIF's three levels don't hold.
  struct ResultProperties: Encodable {
    let severity: Int
  }

  /// Section 3.28.
  struct Location: Encodable {
    let physicalLocation: PhysicalLocation?
    let logicalLocations: [LogicalLocation]
  }

  /// Section 3.29.
  struct PhysicalLocation: Encodable {
    let artifactLocation: ArtifactLocation
    let region: Region
  }

  /// Section 3.4: relative to the folder that the run was started in, which `%SRCROOT%` stands for by convention.
  struct ArtifactLocation: Encodable {
    let uri: String
    let uriBaseId = "%SRCROOT%"
  }

  /// Section 3.30.
  struct Region: Encodable {
    let startLine: Int
  }

  /// Section 3.33; the kinds are our own, since none of the standard's is a step or a field.
  struct LogicalLocation: Encodable {
    let name: String
    let fullyQualifiedName: String
    let kind: String
  }

  /// Section 3.35.
  struct Suppression: Encodable {
    let kind = "external"
    let status = "accepted"
    let justification: String
  }
}
