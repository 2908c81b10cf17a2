package import JourneyModel

/// The lines that a business case must have before it may be positive.
///
/// What a prototype costs says nothing about building and running the service; a line that nobody has put a number on is
/// not zero.
package enum RequiredCostLine: String, Sendable, Codable, CaseIterable {
  case mapping, prototype, build, integration, licences, test, training, communication, operation, monitoring, exit

  /// What stands as the source of a line that the file doesn't name.
  package static let unknownSource = LocalizedText(
    da: "Linjen findes ikke i filen; tilføj den med beløb og kilde.",
    en: "The line is not in the file; add it with an amount and a source.")

  /// The line as it stands in for one that the file doesn't name.
  package var unknown: CostLine {
    CostLine(
      key: rawValue, label: label, timing: isYearly ? .yearly : .once, amount: nil, priceLevel: 0,
      source: Self.unknownSource.da)
  }

  private var isYearly: Bool { self == .licences || self == .operation || self == .monitoring }

  private var label: LocalizedText {
    switch self {
    case .mapping: LocalizedText(da: "Kortlægning", en: "Mapping")
    case .prototype: LocalizedText(da: "Prototype", en: "Prototype")
    case .build: LocalizedText(da: "Udvikling af løsningen", en: "Building the service")
    case .integration: LocalizedText(da: "Integration", en: "Integration")
    case .licences: LocalizedText(da: "Licenser", en: "Licences")
    case .test: LocalizedText(da: "Test", en: "Test")
    case .training: LocalizedText(da: "Oplæring", en: "Training")
    case .communication: LocalizedText(da: "Kommunikation", en: "Communication")
    case .operation: LocalizedText(da: "Drift og vedligehold", en: "Operation and maintenance")
    case .monitoring: LocalizedText(da: "Løbende overvågning", en: "Continuous monitoring")
    case .exit: LocalizedText(da: "Udfasning og skift af leverandør", en: "Exit and change of supplier")
    }
  }
}
