import Foundation
import Synchronization

/// Everything the service remembers, in memory and bounded.
///
/// One lock around short, synchronous sections: no section does I/O, so parallel journeys hardly wait.
final class SiteState: Sendable {
  /// Sessions, pending logins and orders that are kept at most; the oldest gives way.
  static let maximumSessions = 2_000
  static let maximumOrders = 10_000
  /// Seconds without a request until a session ends.
  static let sessionLifetime: TimeInterval = 30 * 60
  /// Seconds a login may take at the broker.
  static let loginLifetime: TimeInterval = 10 * 60

  private struct Memory {
    var tokens: SeededTokens
    var sessions: [String: Session] = [:]
    var pendingLogins: [String: PendingLogin] = [:]
    var orders: [Order] = []
    var orderCount = 0
    var sessionCount = 0
  }

  private let memory: Mutex<Memory>
  private let now: @Sendable () -> Date

  init(seed: UInt64, now: @escaping @Sendable () -> Date) {
    self.now = now
    memory = Mutex(Memory(tokens: SeededTokens(seed: seed)))
  }

  /// Forgets everything but the place in the row of tokens, so that an old cookie can't meet a new session.
  func reset() {
    memory.withLock { memory in
      memory = Memory(tokens: memory.tokens)
    }
  }

  // MARK: Login

  /// Starts a login and gives the id of its request.
  func beginLogin() -> String {
    let now = now()
    return memory.withLock { memory in
      if memory.pendingLogins.count >= Self.maximumSessions {
        memory.pendingLogins = memory.pendingLogins.filter { $0.value.expires > now }
        if memory.pendingLogins.count >= Self.maximumSessions,
          let oldest = memory.pendingLogins.min(by: { ($0.value.expires, $0.key) < ($1.value.expires, $1.key) })
        {
          memory.pendingLogins[oldest.key] = nil
        }
      }
      let id = memory.tokens.token()
      memory.pendingLogins[id] = PendingLogin(expires: now.addingTimeInterval(Self.loginLifetime))
      return id
    }
  }

  /// Uses up a login request; `false` where it is unknown, used before or too old.
  func finishLogin(_ id: String) -> Bool {
    let now = now()
    return memory.withLock { memory in
      guard let pending = memory.pendingLogins.removeValue(forKey: id) else { return false }
      return pending.expires > now
    }
  }

  // MARK: Sessions

  /// Opens a session and gives it.
  func openSession(subject: String) -> Session {
    let now = now()
    return memory.withLock { memory in
      memory.sessions.makeRoom(within: Self.maximumSessions, now: now)
      memory.sessionCount += 1
      let session = Session(
        id: memory.tokens.token(), subject: subject, formToken: memory.tokens.token(),
        expires: now.addingTimeInterval(Self.sessionLifetime), draft: OrderDraft(id: memory.tokens.token()),
        change: ChangeDraft(id: memory.tokens.token()), number: memory.sessionCount)
      memory.sessions[session.id] = session
      return session
    }
  }

  /// The session of a cookie, its time extended; `nil` where it is unknown or has expired.
  func session(_ id: String) -> Session? {
    let now = now()
    return memory.withLock { $0.sessions.renew(id, now: now) }
  }

  /// Changes the draft of a session.
  func updateDraft(_ id: String, _ change: @Sendable (inout OrderDraft) -> Void) {
    memory.withLock { memory in
      guard var session = memory.sessions[id] else { return }
      change(&session.draft)
      memory.sessions[id] = session
    }
  }

  /// Changes the answers of "Skift læge" of a session.
  func updateChange(_ id: String, _ change: @Sendable (inout ChangeDraft) -> Void) {
    memory.withLock { memory in
      guard var session = memory.sessions[id] else { return }
      change(&session.change)
      memory.sessions[id] = session
    }
  }

  /// Begins "Skift læge" anew in a session.
  func renewChange(_ id: String) {
    memory.withLock { memory in
      guard var session = memory.sessions[id] else { return }
      session.change = ChangeDraft(id: memory.tokens.token())
      memory.sessions[id] = session
    }
  }

  /// Forgets the sessions and card orders of one citizen.
  func reset(_ citizen: Citizen) {
    memory.withLock { memory in
      memory.sessions = memory.sessions.filter { $0.value.subject != citizen.subject }
      memory.orders.removeAll { $0.orderer == citizen.subject }
    }
  }

  /// Sessions that are kept now.
  var sessionCount: Int {
    memory.withLock { $0.sessions.count }
  }

  /// Ends a session as its clock would: the browser keeps the cookie.
  func expire(_ id: String) {
    let now = now()
    memory.withLock { $0.sessions[id]?.expires = now }
  }

  /// Ends a session.
  func closeSession(_ id: String) {
    memory.withLock { memory in memory.sessions[id] = nil }
  }

  // MARK: Orders

  /// Places the order of a draft, once: a draft sent before gives the order it became.
  ///
  /// - Parameters:
  ///   - draftID: The draft that the review form named.
  ///   - sessionID: The session it belongs to.
  ///   - repeatable: Whether a draft that has become an order becomes one again.
  ///   - make: Makes the order from its reference number and the moment.
  /// - Returns: The order's reference number, or `nil` where the session is gone.
  func placeOrder(
    draftID: String, sessionID: String, repeatable: Bool, make: @Sendable (String, Date) -> Order
  ) -> String? {
    let now = now()
    return memory.withLock { memory in
      guard var session = memory.sessions[sessionID] else { return nil }
      if !repeatable, let reference = session.receipts[draftID] { return reference }
      memory.orderCount += 1
      let reference = Self.reference(number: memory.orderCount, year: CivilDate(now).year)
      memory.orders.append(make(reference, now))
      if memory.orders.count > Self.maximumOrders { memory.orders.removeFirst() }
      session.receipts[draftID] = reference
      if !repeatable { session.draft = OrderDraft(id: memory.tokens.token()) }
      memory.sessions[sessionID] = session
      return reference
    }
  }

  /// The order with a reference number.
  func order(_ reference: String) -> Order? {
    memory.withLock { memory in memory.orders.last { $0.reference == reference } }
  }

  /// The orders that a citizen has placed, oldest first.
  func orders(of subject: String) -> [Order] {
    memory.withLock { memory in memory.orders.filter { $0.orderer == subject } }
  }

  /// The orders that a CPR number has to do with, as orderer or holder, oldest first.
  func orders(concerning cpr: CPRNumber) -> [Order] {
    memory.withLock { memory in memory.orders.filter { $0.ordererCPR == cpr || $0.holderCPR == cpr } }
  }

  /// `SK-2026-000001`.
  private static func reference(number: Int, year: Int) -> String {
    let digits = String(number)
    return "SK-\(year)-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }
}
