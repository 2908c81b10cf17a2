package import PageModel

extension FormState {
  /// What a browser would refuse before sending the form with a button; nothing where the form or the button says
  /// `novalidate` (HTML standard section 4.10.22.3, step 6).
  package func problems(with button: Field?) -> [FieldProblem] {
    guard !form.skipsValidation, button?.attributes["formnovalidate"] == nil else { return [] }
    return ConstraintValidation.problems(form: form, tree: page.tree, states: state(of:))
  }
}
