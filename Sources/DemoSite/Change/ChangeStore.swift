import Foundation
import Synchronization

/// What "Skift læge" remembers beside sessions: orders, payments that are out, saved drafts and sent messages.
///
/// In memory and bounded, one lock around short, synchronous sections.
final class ChangeStore: Sendable {
  /// Orders, messages, payments and drafts that are kept at most, each; the oldest gives way.
  static let maximum = 5_000

  private struct Memory {
    var orders: [ChangeOrder] = []
    var orderCount = 0
    /// Oldest first.
    var payments: [(id: String, order: ChangeOrder)] = []
    /// Reference numbers by the draft or payment they came from.
    var references: [String: String] = [:]
    var saved: [String: SavedDraft] = [:]
    /// Oldest first, with the looks into the mailbox that still miss them.
    var messages: [(message: PostMessage, missedBy: Int)] = []
  }

  /// A draft that waits for the citizen to come back.
  struct SavedDraft: Sendable {
    let draft: ChangeDraft
    let saved: Date
  }

  private let memory = Mutex(Memory())
  private let now: @Sendable () -> Date

  init(now: @escaping @Sendable () -> Date) {
    self.now = now
  }

  /// Forgets everything.
  func reset() {
    memory.withLock { $0 = Memory() }
  }

  /// Forgets what has to do with one citizen.
  func reset(_ citizen: Citizen) {
    memory.withLock { memory in
      memory.orders.removeAll { $0.orderer == citizen.subject }
      memory.payments.removeAll { $0.order.orderer == citizen.subject }
      memory.saved[citizen.subject] = nil
      memory.messages.removeAll { $0.message.modtagerCpr == citizen.cpr.digits }
    }
  }

  // MARK: Orders

  /// Places an order, once a key: the draft or the payment it came from.
  ///
  /// - Returns: The reference number, and whether the order is new.
  func place(_ order: ChangeOrder, key: String, repeatable: Bool = false) -> (reference: String, isNew: Bool) {
    let now = now()
    return memory.withLock { memory in
      if !repeatable, let reference = memory.references[key] { return (reference, false) }
      memory.orderCount += 1
      let digits = String(memory.orderCount)
      let padding = String(repeating: "0", count: max(0, 6 - digits.count))
      var order = order
      order.reference = "LS-\(CivilDate(now).year)-\(padding)\(digits)"
      order.placed = now
      memory.orders.append(order)
      if memory.orders.count > Self.maximum { memory.orders.removeFirst() }
      if memory.references.count >= Self.maximum { memory.references.removeAll() }
      memory.references[key] = order.reference
      return (order.reference, true)
    }
  }

  /// The reference number that a draft or payment has become.
  func reference(of key: String) -> String? {
    memory.withLock { $0.references[key] }
  }

  /// The order with a reference number.
  func order(_ reference: String) -> ChangeOrder? {
    memory.withLock { memory in memory.orders.last { $0.reference == reference } }
  }

  /// The orders that a citizen has placed, oldest first.
  func orders(of subject: String) -> [ChangeOrder] {
    memory.withLock { memory in memory.orders.filter { $0.orderer == subject } }
  }

  // MARK: Payments

  /// Keeps an order until its payment comes back.
  func await(_ order: ChangeOrder, payment id: String) {
    memory.withLock { memory in
      memory.payments.removeAll { $0.id == id }
      memory.payments.append((id, order))
      if memory.payments.count > Self.maximum { memory.payments.removeFirst() }
    }
  }

  /// The order that waits for a payment.
  func awaited(payment id: String) -> ChangeOrder? {
    memory.withLock { memory in memory.payments.last { $0.id == id }?.order }
  }

  // MARK: Drafts and messages

  /// Keeps a draft for later.
  func save(_ draft: ChangeDraft, of subject: String) {
    let now = now()
    memory.withLock { memory in
      if memory.saved.count >= Self.maximum { memory.saved.removeAll() }
      memory.saved[subject] = SavedDraft(draft: draft, saved: now)
    }
  }

  /// The draft a citizen has saved.
  func savedDraft(of subject: String) -> SavedDraft? {
    memory.withLock { $0.saved[subject] }
  }

  /// Forgets a saved draft.
  func forgetDraft(of subject: String) {
    memory.withLock { $0.saved[subject] = nil }
  }

  /// Sends a message, which the recipient's next looks into the mailbox may still miss.
  func send(_ message: PostMessage, afterLooks looks: Int = 0) {
    memory.withLock { memory in
      memory.messages.append((message, looks))
      if memory.messages.count > Self.maximum { memory.messages.removeFirst() }
    }
  }

  /// What a citizen has been sent, oldest first; a look of the citizen's.
  func messages(to cpr: CPRNumber) -> [PostMessage] {
    memory.withLock { memory in
      var seen: [PostMessage] = []
      for index in memory.messages.indices where memory.messages[index].message.modtagerCpr == cpr.digits {
        if memory.messages[index].missedBy == 0 { seen.append(memory.messages[index].message) }
        memory.messages[index].missedBy = max(0, memory.messages[index].missedBy - 1)
      }
      return seen
    }
  }
}
