import Foundation

/// What the service remembers of a browser that isn't logged in.
struct GuestSession: Sendable {
  /// The secret in the cookie.
  let id: String
  /// The token every form of the session carries against cross-site requests.
  let formToken: String
  var expires: Date
  var report: RatDraft
  var booking: BookingDraft
  /// Reference numbers of what was sent, by the draft it came from.
  var references: [String: String] = [:]
}

/// A guest on a page.
struct GuestVisit: Sendable {
  let session: GuestSession
}

/// A text message or e-mail to somebody whose CPR number nobody knows.
struct ShortMessage: Sendable, Equatable, Encodable {
  let modtager: String
  /// `sms` or `email`.
  let kanal: String
  let emne: String
  let tekst: String
  let sendt: String
}
