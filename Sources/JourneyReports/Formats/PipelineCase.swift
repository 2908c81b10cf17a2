/// One line in a pipeline's list of tests.
struct PipelineCase: Sendable {
  /// What keeps a case from being passed.
  struct Result: Sendable {
    enum Kind: String, Sendable { case failure, error, skipped }

    let kind: Kind
    let type: String
    let texts: [String]

    /// One line for a list; the first of the texts.
    var message: String { texts.first ?? "" }
  }

  let className: String
  let name: String
  var milliseconds = 0.0
  var file = ""
  var line = 0
  var result: Result?
  var output: [String] = []
}
