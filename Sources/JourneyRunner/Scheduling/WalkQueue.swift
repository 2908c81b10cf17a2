/// The walks that wait, and which of them may begin now.
///
/// Walks of one citizen are never under way at the same time; walks without a citizen of their own don't wait.
struct WalkQueue {
  private let citizens: [String?]
  private let places: Int
  private var waiting: [Int]
  private var busy: Set<String> = []
  private var underWay = 0

  /// A queue.
  ///
  /// - Parameters:
  ///   - citizens: whom each walk occupies, in the order of the walks.
  ///   - places: how many walks may be under way; at least one is.
  init(citizens: [String?], places: Int) {
    self.citizens = citizens
    self.places = max(1, places)
    waiting = Array(citizens.indices.reversed())
  }

  /// The first waiting walk whose citizen is free, now under way; nil when none may begin.
  mutating func next() -> Int? {
    guard underWay < places,
      let place = waiting.lastIndex(where: { index in citizens[index].map { !busy.contains($0) } ?? true })
    else { return nil }
    let index = waiting.remove(at: place)
    if let citizen = citizens[index] { busy.insert(citizen) }
    underWay += 1
    return index
  }

  /// A walk is over.
  mutating func end(_ index: Int) {
    underWay -= 1
    if let citizen = citizens[index] { busy.remove(citizen) }
  }
}
