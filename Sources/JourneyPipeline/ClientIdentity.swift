/// How the client introduces itself (RFC 9110 section 10.1.5): the tool, its version and what it is for.
package enum ClientIdentity {
  /// The User-Agent.
  package static let userAgent = "rejse/\(ToolVersion.current) (self-service journey test; synthetic citizens)"
}
