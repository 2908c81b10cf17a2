package import Foundation
package import JourneyModel

/// The hours in which no run may start: when a service's own people watch it least, or rush most.
package struct QuietHours: Sendable, Equatable {
  /// The first hour, 0 to 23.
  package let from: Int
  /// The hour that ends them, 0 to 23, itself no longer quiet; before `from` when they pass midnight.
  package let until: Int

  /// Hours written as `22-6`, or nil when the text isn't two different hours from 0 to 23.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let from = parts[0], let until = parts[1], from != until,
      (0...23).contains(from), (0...23).contains(until)
    else { return nil }
    (self.from, self.until) = (from, until)
  }

  /// Whether an hour of the day is quiet.
  package func contains(hour: Int) -> Bool {
    from < until ? (from..<until).contains(hour) : hour >= from || hour < until
  }

  /// Lets a run start, or not.
  ///
  /// - Parameters:
  ///   - now: the time.
  ///   - calendar: whose hours are meant.
  /// - Throws: `QuietHoursError` in the quiet hours.
  package func check(_ now: Date, calendar: Calendar) throws(QuietHoursError) {
    guard contains(hour: calendar.component(.hour, from: now)) else { return }
    throw QuietHoursError(hours: self)
  }
}

/// A run was to start in the quiet hours.
package struct QuietHoursError: WordedError, Sendable, Equatable {
  /// The hours.
  package let hours: QuietHours

  package var words: LocalizedText {
    LocalizedText(
      da: "Ingen kørsel begynder mellem kl. \(hours.from) og \(hours.until) (--quiet-hours); intet blev sendt. "
        + "Start den senere.",
      en: "No run starts between \(hours.from):00 and \(hours.until):00 (--quiet-hours); nothing was sent. Start it "
        + "later.")
  }
}
