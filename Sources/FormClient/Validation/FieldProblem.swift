package import PageModel

/// A constraint that a field's value breaks (HTML standard section 4.10.21.1).
package enum ConstraintKind: String, Sendable, Codable, CaseIterable {
  case valueMissing, typeMismatch, patternMismatch, tooLong, tooShort
  case rangeUnderflow, rangeOverflow, stepMismatch, badInput
}

/// What a browser would refuse to send in one field.
package struct FieldProblem: Sendable, Equatable {
  /// The field.
  package let field: Field
  /// The broken constraints, in the order of `ConstraintKind`; at least one.
  package let kinds: [ConstraintKind]
  /// The page's own words for what the value must look like: the `title` of a field with a pattern
  /// (HTML standard section 4.10.5.3.6), or nil.
  package let message: String?

  /// Makes a problem.
  package init(field: Field, kinds: [ConstraintKind], message: String? = nil) {
    self.field = field
    self.kinds = kinds
    self.message = message
  }
}
