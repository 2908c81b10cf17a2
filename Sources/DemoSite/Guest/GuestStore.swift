import Foundation
import Synchronization

/// The sessions of those who needn't log in, and the messages they were sent.
///
/// In memory and bounded, one lock around short, synchronous sections.
final class GuestStore: Sendable {
  /// Sessions that are kept at most; the oldest gives way.
  static let maximumSessions = 2_000
  /// Messages that are kept at most; the oldest gives way.
  static let maximumMessages = 5_000
  /// What one session may have sent; what comes after is refused.
  static let maximumReferences = 50

  private struct Memory {
    var tokens: SeededTokens
    var sessions: [String: GuestSession] = [:]
    var messages: [ShortMessage] = []
  }

  private let memory: Mutex<Memory>
  private let now: @Sendable () -> Date

  init(seed: UInt64, now: @escaping @Sendable () -> Date) {
    self.now = now
    // Another row of tokens than that of the citizens who are logged in.
    memory = Mutex(Memory(tokens: SeededTokens(seed: seed ^ 0x6765_7374)))
  }

  /// Forgets everything but the place in the row of tokens, so that an old cookie can't meet a new session.
  func reset() {
    memory.withLock { $0 = Memory(tokens: $0.tokens) }
  }

  /// Forgets what a telephone number or e-mail address has been sent.
  func reset(_ recipient: String) { memory.withLock { $0.messages.removeAll { $0.modtager == recipient } } }

  /// Opens a session and gives it.
  func open() -> GuestSession {
    let now = now()
    return memory.withLock { memory in
      memory.sessions.makeRoom(within: Self.maximumSessions, now: now)
      let session = GuestSession(
        id: memory.tokens.token(), formToken: memory.tokens.token(),
        expires: now.addingTimeInterval(SiteState.sessionLifetime), report: RatDraft(id: memory.tokens.token()),
        booking: BookingDraft(id: memory.tokens.token()))
      memory.sessions[session.id] = session
      return session
    }
  }

  /// The session of a cookie, its time extended; `nil` where it is unknown or has expired.
  func session(_ id: String) -> GuestSession? {
    let now = now()
    return memory.withLock { $0.sessions.renew(id, now: now) }
  }

  /// Ends a session as its clock would: the browser keeps the cookie.
  func expire(_ id: String) {
    let now = now()
    memory.withLock { $0.sessions[id]?.expires = now }
  }

  /// Changes a session.
  func update(_ id: String, _ change: @Sendable (inout GuestSession) -> Void) {
    memory.withLock { memory in
      guard var session = memory.sessions[id] else { return }
      change(&session)
      memory.sessions[id] = session
    }
  }

  /// Notes what a draft has become, and begins both drafts anew.
  func finish(_ id: String, draft: String, reference: String) {
    memory.withLock { memory in
      guard var session = memory.sessions[id], session.references.count < Self.maximumReferences else { return }
      session.references[draft] = reference
      session.report = RatDraft(id: memory.tokens.token())
      session.booking = BookingDraft(id: memory.tokens.token())
      memory.sessions[id] = session
    }
  }

  /// Sends a message.
  func send(_ message: ShortMessage) {
    memory.withLock { memory in
      memory.messages.append(message)
      if memory.messages.count > Self.maximumMessages { memory.messages.removeFirst() }
    }
  }

  /// What a telephone number or e-mail address has been sent, oldest first.
  func messages(to recipient: String) -> [ShortMessage] {
    memory.withLock { memory in memory.messages.filter { $0.modtager == recipient } }
  }
}
