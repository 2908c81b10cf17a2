/// A form with its controls (HTML standard section 4.10.3).
package struct Form: Sendable, Equatable {
  /// How the entry list is sent (HTML standard section 4.10.19.6).
  package enum Method: String, Sendable, Codable { case get, post, dialog }

  /// How the entry list is encoded (HTML standard section 4.10.19.6).
  package enum Encoding: String, Sendable, Codable {
    case urlEncoded = "application/x-www-form-urlencoded"
    case multipart = "multipart/form-data"
    case plainText = "text/plain"
  }

  /// The form element, or nil for the controls that have no form owner.
  package let node: NodeID?
  /// The id attribute, or an empty string.
  package let id: String
  /// The accessible name, or an empty string.
  package let name: String
  /// Where it is sent, or nil when the action is no valid URL.
  package let action: WebURL?
  /// The method.
  package let method: Method
  /// The encoding.
  package let encoding: Encoding
  /// The `accept-charset` attribute as written, or nil.
  package let acceptCharset: String?
  /// Whether a browser skips constraint validation (`novalidate`).
  package let skipsValidation: Bool
  /// The controls that the form owns, submit buttons included, in tree order.
  package let fields: [Field]

  /// Makes a form.
  package init(
    node: NodeID?, id: String = "", name: String = "", action: WebURL?, method: Method = .get,
    encoding: Encoding = .urlEncoded, acceptCharset: String? = nil, skipsValidation: Bool = false, fields: [Field] = []
  ) {
    self.node = node
    self.id = id
    self.name = name
    self.action = action
    self.method = method
    self.encoding = encoding
    self.acceptCharset = acceptCharset
    self.skipsValidation = skipsValidation
    self.fields = fields
  }

  /// The buttons that submit the form, in tree order.
  package var submitButtons: [Field] { fields.filter { $0.kind.isSubmitButton } }

  /// The controls that a citizen fills in: neither buttons nor hidden ones.
  package var entryFields: [Field] { fields.filter { !$0.kind.isButton && $0.kind != .hidden && !$0.isHidden } }
}
