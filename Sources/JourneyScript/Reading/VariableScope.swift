import JourneyModel

/// The names that a text may use as `${name}`, with what stands for them.
struct VariableScope {
  /// The names with a value.
  ///
  /// A fragment's parameter may hold a persona's variable.
  private(set) var values: [String: Template] = [:]
  /// The names that are declared and have no value.
  private(set) var unset: Set<String> = []

  /// A scope of the values that the command line and the environment give.
  init(given: [String: String]) { values = given.mapValues { Template($0) } }

  /// Declares a name with its default; a value that is given already wins.
  mutating func declare(_ name: String, fallback: String?) {
    guard values[name] == nil else { return }
    if let fallback { values[name] = Template(fallback) } else { unset.insert(name) }
  }

  /// Gives a name a value, over any it has.
  mutating func bind(_ name: String, to value: Template) {
    values[name] = value
    unset.remove(name)
  }

  /// Every name, sorted.
  var names: [String] { (Array(values.keys) + unset).sorted() }
}
