/// Finds the error messages that a page shows, by evidence that any service may give.
struct ErrorMessageReader {
  init(_ index: PageIndex, forms: [Form]) {}
  func messages(_ names: inout AccessibleName) -> [ErrorMessage] { [] }
}
