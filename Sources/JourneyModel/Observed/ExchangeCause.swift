/// Why a request was sent.
package enum ExchangeCause: String, Sendable, Codable, CaseIterable {
  /// The citizen opened an address.
  case open
  /// The citizen followed a link.
  case follow
  /// The citizen submitted a form.
  case submit
  /// The service redirected (a 3xx status with Location).
  case redirect
  /// The page or its Refresh header went on by itself.
  case refresh
  /// A form that submits itself by script was sent by its button in noscript (SAML HTTP POST binding section 3.5).
  case automaticSubmit
  /// The citizen went back, and the page had to be fetched again.
  case back
  /// The citizen reloaded the page.
  case reload
  /// A safe request was sent again after a transient failure.
  case retry
  /// A check asked for an extra look.
  case probe
}
