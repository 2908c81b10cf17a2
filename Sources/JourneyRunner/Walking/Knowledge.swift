import JourneyModel

/// What a citizen knows when a template is filled in: the persona's facts and the captures so far.
struct Knowledge {
  let persona: Persona
  var captures: [String: String] = [:]

  /// The text of a template.
  func text(_ template: Template, at location: SourceLocation) throws(Obstacle) -> String {
    do throws(Template.MissingValue) {
      return try template.resolved(value)
    } catch {
      throw Obstacle(.missing(error, at: location))
    }
  }

  /// The expression of a template: a variable's value stands for itself there.
  func pattern(_ template: Template, at location: SourceLocation) throws(Obstacle) -> TextPattern {
    let source: String
    do throws(Template.MissingValue) {
      source = try template.resolved { value($0).map(TextPattern.escaped) }
    } catch {
      throw Obstacle(.missing(error, at: location))
    }
    do throws(TextPattern.Invalid) {
      return try TextPattern(source)
    } catch {
      throw Obstacle(.impossible(da: "Udtrykket '\(template.source)' kan ikke læses.", en: "\(error)", at: location))
    }
  }

  /// The one persona fact that a template consists of, or nil.
  static func fact(in template: Template) -> String? {
    let facts = template.variables.filter { $0.scope == .persona }
    return facts.count == 1 ? facts[0].name : nil
  }

  private func value(_ variable: Template.Variable) -> String? {
    switch variable.scope {
    case .persona: persona.fact(variable.name)?.value
    case .capture: captures[variable.name]
    }
  }
}
