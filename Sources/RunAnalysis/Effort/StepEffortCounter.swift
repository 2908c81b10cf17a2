package import JourneyModel
import PageModel

/// Counts what the steps of a journey ask of citizens, from the pages seen and the values entered.
package enum StepEffortCounter {
  /// One effort for each persona and step that was played, personas and steps in the walks' order.
  ///
  /// What is counted comes from the persona's first walk in which the step passed, else its first in which it was
  /// reached; the service's time is a sample of every repeat. Variants with mistakes are left out. Login devices,
  /// finding an attachment and waiting are no part of the model; the service's time stands apart.
  package static func efforts(of walks: [ObservedWalk]) -> [StepEffort] {
    let control = walks.filter(\.walk.isControl)
    var personas: [String] = []
    for walk in control where !personas.contains(walk.walk.persona) { personas.append(walk.walk.persona) }
    return personas.flatMap { persona in
      efforts(of: persona, in: control.filter { $0.walk.persona == persona })
    }
  }

  private static func efforts(of persona: String, in walks: [ObservedWalk]) -> [StepEffort] {
    var steps: [String] = []
    for record in walks.flatMap(\.walk.steps) where record.isPlayed && !steps.contains(record.step) {
      steps.append(record.step)
    }
    return steps.compactMap { step in
      let played = walks.compactMap { walk in
        walk.walk.steps.firstIndex { $0.step == step && $0.isPlayed }.map { (walk, $0) }
      }
      let chosen = played.first { $0.0.walk.steps[$0.1].status == .passed } ?? played.first
      return chosen.map { walk, index in
        effort(of: index, in: walk, samples: played.map { $0.0.walk.steps[$0.1].milliseconds })
      }
    }
  }

  private static func effort(of index: Int, in walk: ObservedWalk, samples: [Double]) -> StepEffort {
    let record = walk.walk.steps[index]
    let previous = walk.walk.steps[..<index].last { $0.page != nil }?.page
    var count = EntryCount(record.entries, on: walk.page(of: previous))
    count.clicks(of: walk.walk.exchanges.filter { record.exchanges.contains($0.id) })
    let isNewPage = record.page != nil && record.page != previous
    let text = isNewPage ? walk.page(of: record.page).map { PageText($0.page) } : nil
    let reading = text.map { KeystrokeModel.reading(instructions: $0.instructions, surrounding: $0.surrounding) } ?? 0
    return StepEffort(
      step: record.step, persona: walk.walk.persona, pages: count.pages, typedFields: count.typedFields,
      choices: count.choices, characters: count.characters, textCharacters: text?.all ?? 0,
      expertSeconds: count.seconds + reading, serviceMilliseconds: samples)
  }
}

extension StepRecord {
  fileprivate var isPlayed: Bool { status == .passed || status == .failed || status == .withheld }
}

/// What a citizen does with hands on one step.
private struct EntryCount {
  var pages = 0
  var typedFields = 0
  var choices = 0
  var characters = 0
  var seconds = 0.0

  /// Counts entries; a value that the page they were entered on already held costs nothing.
  init(_ entries: [Entry], on page: ObservedPage?) {
    for entry in entries where !entry.isPrefilled(on: page) {
      let kind = FieldKind(rawValue: entry.kind) ?? .text
      switch kind {
      case .radio, .checkbox:
        choices += 1
        seconds += KeystrokeModel.click
      case .select, .selectMultiple, .file, .range, .color:
        choices += 1
        seconds += KeystrokeModel.pickFromList
      case .hidden, .output, .submitButton, .imageButton, .resetButton, .button:
        continue
      default:
        let length = MaskedLength.of(entry.value)
        typedFields += 1
        characters += length
        seconds += KeystrokeModel.typing(characters: length)
      }
    }
  }

  /// One click, and one page, for each request that the citizen set off; redirects and automatic forms cost nothing.
  mutating func clicks(of exchanges: [Exchange]) {
    for exchange in exchanges {
      switch exchange.cause {
      case .open, .follow, .submit, .back, .reload:
        pages += 1
        seconds += KeystrokeModel.click
      case .redirect, .refresh, .automaticSubmit, .retry, .probe: continue
      }
    }
  }
}

extension Entry {
  fileprivate func isPrefilled(on page: ObservedPage?) -> Bool {
    guard let page, !name.isEmpty, !value.isEmpty, let kind = FieldKind(rawValue: kind), kind.isTyped else {
      return false
    }
    return page.page.forms.contains { form in
      form.fields.contains { $0.name == name && $0.kind == kind && $0.value == value }
    }
  }
}
