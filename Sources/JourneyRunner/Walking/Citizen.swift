import FormClient
import JourneyModel
import PageModel

/// A citizen at a tab: does what the script says with the words that stand on the page.
///
/// Everything here is unmasked; the recorder masks what leaves.
struct Citizen {
  /// The tab.
  var tab: Tab
  /// What is known to fill in templates.
  var knowledge: Knowledge
  /// What was entered on the page shown, in order.
  var entered: [Entered] = []
  /// The mistake to make, or nil.
  var slip: Slip?
  /// Whether forms are sent that a browser would refuse: for mistakes, and where the script expects an error.
  var sendsInvalid = false
  let plan: JourneyPlan
  let base: WebURL?
  let readFile: @Sendable (FileSource, JourneyPlan) throws -> [UInt8]
  let sleep: @Sendable (Duration) async throws -> Void

  /// Does one action.
  ///
  /// - Parameters:
  ///   - action: what to do.
  ///   - step: the step it belongs to: a slip is made on one step only.
  /// - Returns: what it came to, or nil when the slip was not to do it.
  /// - Throws: `Obstacle` when it can't be done.
  mutating func perform(_ action: Action, step: String) async throws(Obstacle) -> Deed? {
    let location = action.location
    switch action.kind {
    case .open(let address): return .moved(await tab.open(try url(address, at: location)), sent: nil).fresh(&entered)
    case .follow(let target): return .moved(await tab.follow(try link(target, at: location)), sent: nil).fresh(&entered)
    case .submit(let target): return try await submit(target, step: step, at: location).fresh(&entered)
    case .back:
      guard let navigation = await tab.back() else {
        throw Obstacle(
          .impossible(
            da: "Der er ingen side at gå tilbage til.", en: "There is no page to go back to.", at: location))
      }
      return Deed.moved(navigation, sent: nil).fresh(&entered)
    case .reload: return Deed.moved(await tab.reload(), sent: nil).fresh(&entered)
    case .fill, .choose, .select, .check, .uncheck, .upload:
      let deeds = try enter(action, step: step)
      entered += deeds
      return deeds.isEmpty ? nil : .entered(deeds)
    case .session: return nil
    case .wait(let seconds):
      // Ends early when the run is interrupted; what is sent next then fails as cancelled.
      try? await sleep(.seconds(seconds))
      return nil
    // Needs to judge what it sees: `WalkPlayer` does it.
    case .poll: return nil
    }
  }

  /// The page shown.
  func page(at location: SourceLocation) throws(Obstacle) -> Page {
    guard let page = tab.page else {
      throw Obstacle(
        .impossible(da: "Der er ingen side at gøre det på.", en: "There is no page to do it on.", at: location))
    }
    return page
  }

  /// An address of the script, resolved against the service's base.
  func url(_ template: Template, at location: SourceLocation) throws(Obstacle) -> WebURL {
    let text = try knowledge.text(template, at: location)
    guard let url = WebURL(parsing: text, base: base) else {
      throw Obstacle(
        .impossible(
          da: "'\(template.source)' er ikke en adresse.", en: "'\(template.source)' is no valid address.", at: location)
      )
    }
    return url
  }

  private func link(_ target: Target, at location: SourceLocation) throws(Obstacle) -> Link {
    let finder = FieldFinder(page: try page(at: location))
    let words = try knowledge.text(target.text, at: location)
    let link: Link
    do throws(FieldSearchFailure) {
      link =
        switch target.kind {
        case .words, .name: try finder.link(words)
        case .css: try finder.link(css: words)
        case .xpath: try finder.link(xpath: words)
        }
    } catch {
      throw Obstacle(finder.scripted(target, words, else: .search(error, at: location), at: location))
    }
    guard !finder.page.needsScript(link) else { throw Obstacle(.scripted(link.text, at: location)) }
    return link
  }

  private mutating func submit(
    _ target: Target?, step: String, at location: SourceLocation
  ) async throws(Obstacle) -> Deed {
    let page = try page(at: location)
    let touched = entered.last.flatMap { last in page.forms.first { $0.owns(last.field) } }
    let (form, button) = try button(target, touched: touched, on: page, at: location)
    guard var state = tab.state(of: form) else {
      throw Obstacle(
        .impossible(da: "Der er ingen formular at sende.", en: "There is no form to submit.", at: location))
    }
    if !sendsInvalid, let problem = state.problems(with: button).first {
      throw Obstacle(.refusedByBrowser(problem, at: location))
    }
    let correct = state
    if let slip, slip.step == step { slip.make(in: &state) }
    let navigation = await tab.submit(state, with: button)
    return .moved(navigation, sent: Submission(state: correct, button: button, entered: entered))
  }

  /// The button meant, with its form; a form that was filled in and has no button is sent as Enter sends it
  /// (HTML standard section 4.10.22.2, implicit submission).
  private func button(
    _ target: Target?, touched: Form?, on page: Page, at location: SourceLocation
  ) throws(Obstacle) -> (Form, Field?) {
    if target == nil, let touched, touched.submitButtons.isEmpty, touched.isSentByEnter { return (touched, nil) }
    let finder = FieldFinder(page: page)
    let words: String? = if let target { try knowledge.text(target.text, at: location) } else { nil }
    if let target, let words, target.kind != .words {
      let found = try finder.control(words, by: target.kind, at: location)
      return (found.form, found.field)
    }
    do throws(Obstacle) {
      let found = try Found.searched(at: location) { () throws(FieldSearchFailure) in
        try finder.button(words, in: touched)
      }
      return (found.form, found.field)
    } catch {
      let problem = finder.scripted(target, words, else: error.problem, at: location)
      let isWithoutButton = touched.map { $0.submitButtons.isEmpty && !$0.isSentByEnter } ?? false
      throw Obstacle(
        problem.kind == .notFound && isWithoutButton ? .withoutButton(on: page, at: location) : problem)
    }
  }
}

extension Deed {
  /// The same deed; what was entered on the page that was left is forgotten.
  fileprivate func fresh(_ entered: inout [Entered]) -> Deed {
    entered = []
    return self
  }
}

extension Form {
  /// Whether a control belongs to the form.
  func owns(_ field: Field) -> Bool { fields.contains { $0.node == field.node } }

  /// Whether Enter sends the form although it has no submit button: only where one field at most takes text (HTML
  /// standard section 4.10.22.2, fields that block implicit submission).
  fileprivate var isSentByEnter: Bool { fields.count { $0.kind.isTyped && $0.kind != .textArea } <= 1 }
}

extension FieldFinder {
  /// The problem that a control works only by a script, where one has the words that weren't found; else the other one.
  fileprivate func scripted(
    _ target: Target?, _ words: String?, else problem: StepProblem, at location: SourceLocation
  ) -> StepProblem {
    guard problem.kind == .notFound, target.map({ $0.kind == .words }) ?? true, let found = scriptedControl(words)
    else {
      return problem
    }
    return .scripted(found, at: location)
  }
}
