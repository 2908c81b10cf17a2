extension String {
  /// A moment as a run keeps it (`2026-11-22T08:41:34Z`) as people read it in a list: the day and the minute, in UTC.
  var shownMoment: String {
    guard let match = wholeMatch(of: /(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d(\.\d+)?Z/) else { return self }
    return "\(match.1) \(match.2)"
  }
}
