import Foundation

/// What the service remembers of one browser until it has been away for too long.
protocol TimedSession {
  /// The moment at which the session ends unless it is used before.
  var expires: Date { get set }
}

extension Session: TimedSession {}
extension GuestSession: TimedSession {}

extension Dictionary where Key == String, Value: TimedSession {
  /// The session of a cookie, its time extended; `nil` where it is unknown or has expired.
  mutating func renew(_ id: String, now: Date) -> Value? {
    guard var session = self[id] else { return nil }
    guard session.expires > now else {
      self[id] = nil
      return nil
    }
    session.expires = now.addingTimeInterval(SiteState.sessionLifetime)
    self[id] = session
    return session
  }

  /// Makes room for one more: those that have expired go first, then the oldest.
  mutating func makeRoom(within most: Int, now: Date) {
    guard count >= most else { return }
    self = filter { $0.value.expires > now }
    guard count >= most else { return }
    if let oldest = self.min(by: { ($0.value.expires, $0.key) < ($1.value.expires, $1.key) }) {
      self[oldest.key] = nil
    }
  }
}
