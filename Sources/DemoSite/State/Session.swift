import Foundation

/// What the service remembers of one logged-in browser.
struct Session: Sendable {
  /// The secret in the cookie.
  let id: String
  /// The pseudonym of the citizen.
  let subject: String
  /// The token every form of the session carries against cross-site requests.
  let formToken: String
  var expires: Date
  var draft: OrderDraft
  /// The answers of "Skift læge".
  var change: ChangeDraft
  /// The session's place in the row since the start, from 1.
  let number: Int
  /// Orders by the draft they came from.
  var receipts: [String: String] = [:]
}

/// A login that has been sent to the broker and not come back yet.
struct PendingLogin: Sendable {
  let expires: Date
}
