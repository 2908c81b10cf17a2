/// One request with its response or its failure, masked.
package struct Exchange: Sendable, Equatable, Codable {
  /// The number within the walk, counted from 0 in the order of sending.
  package let id: Int
  /// The step during which it was sent.
  package let step: String
  /// Why it was sent.
  package let cause: ExchangeCause
  /// What was sent.
  package let request: RequestRecord
  /// What came back, or nil when nothing whole did.
  package let response: ResponseRecord?
  /// Why nothing whole came back, or nil.
  package let failure: TransportFailure?

  /// Makes an exchange.
  package init(
    id: Int, step: String, cause: ExchangeCause, request: RequestRecord, response: ResponseRecord? = nil,
    failure: TransportFailure? = nil
  ) {
    self.id = id
    self.step = step
    self.cause = cause
    self.request = request
    self.response = response
    self.failure = failure
  }
}

/// A request as it is kept.
package struct RequestRecord: Sendable, Equatable, Codable {
  /// The method.
  package let method: String
  /// The address, masked.
  package let url: String
  /// The header fields that the client chose to send, masked; cookies only by name.
  package let headers: [HeaderField]
  /// The entry list of a submitted form, masked, in order.
  package let entries: [EntryRecord]
  /// The size of the body in bytes.
  package let bodyBytes: Int

  /// Makes a record.
  package init(
    method: String, url: String, headers: [HeaderField] = [], entries: [EntryRecord] = [], bodyBytes: Int
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.entries = entries
    self.bodyBytes = bodyBytes
  }
}

/// One entry of a submitted form as it is kept.
package struct EntryRecord: Sendable, Equatable, Codable {
  /// The control's name.
  package let name: String
  /// The value, masked; a file's name for a file.
  package let value: String
  /// Whether the entry is a file.
  package let isFile: Bool

  /// Makes a record.
  package init(
    name: String, value: String, isFile: Bool = false
  ) {
    self.name = name
    self.value = value
    self.isFile = isFile
  }
}

/// A response as it is kept.
package struct ResponseRecord: Sendable, Equatable, Codable {
  /// The status code.
  package let status: Int
  /// The header fields in order, masked.
  package let headers: [HeaderField]
  /// The name under which the masked body is kept, or nil for an empty body.
  package let body: BodyReference?
  /// The size of the decoded body in bytes, before masking.
  package let bodyBytes: Int
  /// The address that answered.
  package let address: String
  /// How long it took.
  package let timing: ExchangeTiming

  /// Makes a record.
  package init(
    status: Int, headers: [HeaderField] = [], body: BodyReference? = nil, bodyBytes: Int, address: String,
    timing: ExchangeTiming
  ) {
    self.status = status
    self.headers = headers
    self.body = body
    self.bodyBytes = bodyBytes
    self.address = address
    self.timing = timing
  }

  /// The media type and its parameters, or an empty string.
  package var contentType: String { headers.first(named: "content-type") ?? "" }
}

/// The name of a masked body in a run's `pages` folder: a hash of its content.
package struct BodyReference: Sendable, Hashable, Codable, RawRepresentable {
  /// Hexadecimal digits, with a suffix where two contents would share a hash.
  package let rawValue: String

  /// The reference of a name.
  package init(rawValue: String) { self.rawValue = rawValue }
}
