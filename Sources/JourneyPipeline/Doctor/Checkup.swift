package import JourneyModel

/// What `rejse doctor` looked at, in the order in which a run would need it.
package struct Checkup: Sendable, Equatable, Encodable {
  /// The parts looked at.
  package enum Area: String, Sendable, Encodable, CaseIterable { case installed, journey, target }

  /// How a thing stands: as it should, worth knowing, or in a run's way.
  package enum State: String, Sendable, Encodable { case ok, note, problem }

  /// One thing looked at.
  package struct Item: Sendable, Equatable, Encodable {
    /// Which part it belongs to.
    package let area: Area
    /// What was looked at: `libcurl`, a file, an address.
    package let subject: String
    /// How it stands.
    package let state: State
    /// The words, in the language asked for.
    package let text: String
  }

  /// The things, by area.
  package let items: [Item]
  /// The exit status that tells them.
  package let status: ExitStatus

  enum CodingKeys: String, CodingKey { case items, status }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(items, forKey: .items)
    try container.encode(status.rawValue, forKey: .status)
  }

  /// The lines for a person, ending with a line break.
  package func render(_ language: ReportLanguage) -> String {
    var lines: [String] = []
    for area in Area.allCases {
      let own = items.filter { $0.area == area }
      guard !own.isEmpty else { continue }
      lines += [lines.isEmpty ? "" : "\n", area.title(language)].joined().split(separator: "\n").map(String.init)
      lines += own.map { "  \($0.state.mark(language)) \($0.subject): \($0.text)" }
    }
    let problems = items.count { $0.state == .problem }
    let ending =
      switch (language, problems) {
      case (.danish, 0): "Klar. Der er intet i vejen for en kørsel."
      case (.english, 0): "Ready. Nothing stands in the way of a run."
      case (.danish, _): "\(problems) ting skal ordnes først; de er mærket 'ret'."
      case (.english, _): "\(problems) things need mending first; they are marked 'mend'."
      }
    return (lines + ["", ending]).joined(separator: "\n") + "\n"
  }
}

extension Checkup.Area {
  fileprivate func title(_ language: ReportLanguage) -> String {
    switch self {
    case .installed: language == .danish ? "På denne maskine" : "On this machine"
    case .journey: language == .danish ? "Rejsen" : "The journey"
    case .target: language == .danish ? "Tjenesten" : "The service"
    }
  }
}

extension Checkup.State {
  /// A word, so that it can be heard and searched as well as seen.
  fileprivate func mark(_ language: ReportLanguage) -> String {
    switch self {
    case .ok: "ok  "
    case .note: language == .danish ? "bem." : "note"
    case .problem: language == .danish ? "ret " : "mend"
    }
  }
}
