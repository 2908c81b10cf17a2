import PageModel

extension Page {
  /// What a form that the page sends without the citizen sends, or nil where no form is sent so: the hops of SAML (SAML
  /// 2.0 bindings section 3.5), WS-Federation, OpenID Connect (OAuth 2.0 Form Post Response Mode) and payments.
  ///
  /// Such a form has hidden fields and nothing to fill in. That it is sent is told by a script that submits it as soon
  /// as the page is there, or by buttons that only stand in `noscript`: without scripts, the citizen presses them.
  var selfSubmission: FormRequest? {
    let hops = forms.filter { form in
      form.node != nil && form.entryFields.isEmpty && form.fields.contains { $0.kind == .hidden }
    }
    guard !hops.isEmpty else { return nil }
    let script = SubmittingScript(of: self)
    // A script that submits one of several forms names it.
    guard let form = hops.first(where: { script.names($0) }) ?? hops.first else { return nil }
    let buttons = form.submitButtons.filter { !$0.isDisabled }
    let state = FormState(form: form, page: self)
    switch script.act {
    case .submit: return state.request(with: nil)
    case .press: return state.request(with: buttons.first { script.mentions($0.id) } ?? buttons.first)
    case nil: break
    }
    if !buttons.isEmpty, buttons.allSatisfy({ isInsideNoScript($0.node) }) { return state.request(with: buttons.first) }
    return buttons.isEmpty && script.isElsewhere && form.carriesLoginMessage ? state.request(with: nil) : nil
  }

  private func isInsideNoScript(_ node: NodeID) -> Bool {
    tree.ancestors(of: node).contains { tree.isElement($0, "noscript") }
  }
}

extension Form {
  /// Whether a hidden field carries a message of a login protocol: SAML 2.0 bindings section 3.5.4, WS-Federation 1.2
  /// section 13.2, OAuth 2.0 Form Post Response Mode section 2.
  fileprivate var carriesLoginMessage: Bool {
    let names = Set(fields.filter { $0.kind == .hidden }.map(\.name))
    return !names.isDisjoint(with: ["SAMLRequest", "SAMLResponse", "wresult", "id_token"])
      || names.isSuperset(of: ["code", "state"])
  }
}

/// What a page's own scripts do with its form as soon as the page is there, read without running them.
private struct SubmittingScript {
  /// What is done.
  enum Act {
    /// `form.submit()` and `requestSubmit()`: the entry list has no button (HTML standard section 4.10.3).
    case submit
    /// `button.click()`: it has the button's.
    case press
  }

  /// What is done, or nil for nothing that could be read.
  let act: Act?
  /// Whether the page has scripts that aren't written in it.
  let isElsewhere: Bool
  private let code: String

  /// A longer script does more than send a form on.
  private static let longest = 2_000
  /// A page with more links is one to read.
  private static let mostLinks = 3
  /// A later submission is a time-out of the session.
  private static let longestWait = 30_000

  init(of page: Page) {
    let tree = page.tree
    var written: [String] = []
    var isElsewhere = false
    for element in tree.elements where tree.isElement(element, "script") {
      if tree.attribute("src", of: element) != nil {
        isElsewhere = true
      } else {
        written.append(tree.textContent(of: element))
      }
    }
    let body = tree.elements.first { tree.isElement($0, "body") }
    let onload = body.flatMap { tree.attribute("onload", of: $0) } ?? ""
    let isBare =
      page.forms.allSatisfy(\.entryFields.isEmpty) && page.links.count { !$0.isHidden } <= Self.mostLinks
    let immediate = written.filter { $0.utf8.count <= Self.longest && !Self.waitsForCitizen($0) }.map(Self.packed)
    self.isElsewhere = isElsewhere && isBare
    code = onload + written.joined(separator: " ")
    let loaded = Self.packed(onload)
    if let act = Self.act(in: loaded) {
      self.act = act
    } else if loaded.lowercased().contains("submit") {
      act = .submit
    } else {
      act = isBare ? immediate.lazy.compactMap(Self.act).first : nil
    }
  }

  /// Whether the script writes a form's name or id.
  func names(_ form: Form) -> Bool { mentions(form.id) || mentions(form.name) }

  /// Whether the script writes an id in quotes or after a full stop.
  func mentions(_ id: String) -> Bool {
    !id.isEmpty && ["'\(id)'", "\"\(id)\"", ".\(id).", "#\(id)"].contains { code.contains($0) }
  }

  private static func packed(_ code: String) -> String { code.filter { !$0.isWhitespace } }

  private static func act(in code: String) -> Act? {
    let submits = [".submit()", "requestSubmit(", "submit.call(", "submit.apply("].contains { code.contains($0) }
    return submits ? .submit : code.contains(".click()") ? .press : nil
  }

  /// Whether a script submits only when the citizen does something, or after a wait that no citizen sits through.
  private static func waitsForCitizen(_ code: String) -> Bool {
    let code = packed(code).lowercased()
    let events = ["click", "change", "submit", "input", "keyup", "keydown", "keypress", "blur", "focus"]
    let isHandler = events.contains { event in
      ["'\(event)'", "\"\(event)\"", ".on\(event)=", ".\(event)(function", ".\(event)(()", ".\(event)(e"]
        .contains { code.contains($0) }
    }
    // setTimeout's second argument: digits before a closing parenthesis.
    let waits = code.split(separator: ")").compactMap { part in
      part.split(separator: ",", omittingEmptySubsequences: false).last.flatMap { Int($0) }
    }
    return isHandler || (code.contains("settimeout(") && waits.contains { $0 > longestWait })
  }
}
