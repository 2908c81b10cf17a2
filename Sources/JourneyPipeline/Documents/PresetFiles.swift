package import JourneyModel
import JourneyScript
import ServiceEconomics

/// The documents that were compiled in: the same files as under Baselines/presets.
package enum PresetFiles {
  /// The names, as `--preset` takes them.
  package static let names = [
    "koebenhavn-tabel-1", "koebenhavn-tabel-2", "den-digitale-hotline", "kl-borger-dk", "chat", "faelles-support",
  ]

  /// The figures of a document.
  ///
  /// - Returns: the figures, or nil when no document has that name.
  /// - Throws: `InvalidScript` when a shipped file is unusable: a mistake in the tool.
  package static func set(_ name: String) throws(InvalidScript) -> AssumptionSet? {
    guard let text = text(name) else { return nil }
    return try read(text, path: "Baselines/presets/\(name).economics.yaml")
  }

  /// The figures of every file that a seed figure may name, by its name under Baselines without ending.
  ///
  /// - Throws: `InvalidScript` when a shipped file is unusable.
  package static func all() throws(InvalidScript) -> [String: AssumptionSet] {
    var sets: [String: AssumptionSet] = [:]
    for name in names { sets["presets/\(name)"] = try set(name) }
    let path = "Baselines/sundhedskort-laegeskift.economics.yaml"
    sets["sundhedskort-laegeskift"] = try read(decode(PackageResources.economics_yaml), path: path)
    return sets
  }

  private static func read(_ text: String, path: String) throws(InvalidScript) -> AssumptionSet {
    let read = JourneyLoader(files: ScriptFiles([path: text])).assumptions(path: path)
    guard let set = read.set else { throw InvalidScript(diagnostics: read.diagnostics) }
    return set
  }

  private static func text(_ name: String) -> String? {
    switch name {
    case "koebenhavn-tabel-1": decode(PackageResources.koebenhavn_tabel_1_yaml)
    case "koebenhavn-tabel-2": decode(PackageResources.koebenhavn_tabel_2_yaml)
    case "den-digitale-hotline": decode(PackageResources.den_digitale_hotline_yaml)
    case "kl-borger-dk": decode(PackageResources.kl_borger_dk_yaml)
    case "chat": decode(PackageResources.chat_yaml)
    case "faelles-support": decode(PackageResources.faelles_support_yaml)
    default: nil
    }
  }

  private static func decode(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
