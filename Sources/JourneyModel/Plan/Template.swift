/// A text of a script with variables in it: `${persona.telefon}`.
package struct Template: Sendable, Hashable, Codable {
  /// One piece of a template.
  package enum Part: Sendable, Hashable, Codable {
    case literal(String)
    case variable(Variable)
  }

  /// A name that gets its value when the walk is played.
  package struct Variable: Sendable, Hashable, Codable, CustomStringConvertible {
    /// Where the value comes from.
    package enum Scope: String, Sendable, Codable, CaseIterable {
      /// A fact of the persona.
      case persona
      /// A capture of an earlier step.
      case capture
    }

    /// Where the value comes from.
    package let scope: Scope
    /// The name within the scope.
    package let name: String

    /// Makes a variable.
    package init(
      scope: Scope, name: String
    ) {
      self.scope = scope
      self.name = name
    }

    package var description: String { "${\(scope.rawValue).\(name)}" }
  }

  /// The pieces in order.
  package let parts: [Part]

  /// A template of pieces.
  package init(parts: [Part]) { self.parts = parts }

  /// A template without variables.
  package init(_ literal: String) { parts = [.literal(literal)] }

  /// The variables in order of appearance.
  package var variables: [Variable] {
    parts.compactMap { if case .variable(let variable) = $0 { variable } else { nil } }
  }

  /// The script's own text, with variables as they are written: safe to show, since it holds no persona's fact.
  package var source: String {
    parts.map { part in
      switch part {
      case .literal(let text): text
      case .variable(let variable): variable.description
      }
    }.joined()
  }

  /// The text with every variable's value in its place.
  ///
  /// - Parameter value: gives a variable's value, or nil when there is none.
  /// - Returns: the text.
  /// - Throws: `MissingValue` for the first variable without a value.
  package func resolved(_ value: (Variable) -> String?) throws(MissingValue) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .literal(let literal): text += literal
      case .variable(let variable):
        guard let value = value(variable) else { throw MissingValue(variable: variable) }
        text += value
      }
    }
    return text
  }

  /// A variable that has no value when it is needed.
  package struct MissingValue: Error, Sendable, Equatable, CustomStringConvertible {
    /// Which one.
    package let variable: Variable

    package var description: String {
      switch variable.scope {
      case .persona: "The persona has no fact '\(variable.name)'; add it to the persona's file."
      case .capture: "Nothing was captured as '\(variable.name)' before this step; capture it in an earlier one."
      }
    }
  }
}
