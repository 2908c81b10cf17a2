/// The second step of "Bestil tid i Borgerservice": the day.
struct BookingDayStep: Sendable {
  let site: SiteContext
  private static let day = "dag"
  private static let page = "side"

  /// Shows five days and how much is free on each.
  func show(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    guard let place = place(visit) else { return .seeOther(BookingPath.errand) }
    return .page(page(visit, place, number(request.query), FormErrors()))
  }

  /// Takes the day: one of those shown that has free times.
  func accept(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    guard let place = place(visit) else { return .seeOther(BookingPath.errand) }
    let number = number(request.form)
    let calendar = BookingCalendar(site: site)
    let wanted = calendar.days(page: number).first { $0.iso == request.form[Self.day] }
    guard let day = wanted, !calendar.shown(place, day, lost: visit.session.booking.lost).isEmpty else {
      var errors = FormErrors()
      errors.add(Self.day, target: Self.day + "-1", "Vælg en dag med ledige tider")
      return .page(page(visit, place, number, errors))
    }
    site.guests.update(visit.session.id) { session in
      if session.booking.day != day { session.booking.minutes = nil }
      session.booking.day = day
    }
    return .seeOther(BookingPath.time)
  }

  private func place(_ visit: GuestVisit) -> BookingPlace? {
    guard let errand = visit.session.booking.errand, errand != .residence else { return nil }
    return visit.session.booking.place
  }

  private func number(_ fields: FormFields) -> Int {
    min(max(Int(fields[Self.page]) ?? 0, 0), BookingCalendar.pages - 1)
  }

  private func page(_ visit: GuestVisit, _ place: BookingPlace, _ number: Int, _ errors: FormErrors) -> HTMLNode {
    let calendar = BookingCalendar(site: site)
    let days = calendar.days(page: number).map { ($0, calendar.shown(place, $0, lost: visit.session.booking.lost)) }
    let free = days.filter { !$0.1.isEmpty }
    return GuestHeading(site: site, service: .booking, number: 2, count: 5, title: "Vælg dag").page(errors: errors) {
      el(.p) { "\(place.label) har åbent mandag til fredag." }
      if free.isEmpty {
        full
      } else {
        el(.form, .method("post"), .action(BookingPath.day), .noValidate) {
          GuestGate.field(visit.session)
          el(.input, .type("hidden"), .name(Self.page), .value(String(number)))
          RadioGroup(
            name: Self.day, legend: "Hvilken dag vil du komme?",
            choices: free.map { ($0.iso, "\($0.danishWithWeekday) – \($1.count) ledige tider") },
            chosen: visit.session.booking.day?.iso ?? "", error: errors.message(Self.day, on: site)
          ).node
          el(.button, .type("submit"), .class("button")) { "Næste" }
        }
      }
      if !(free.isEmpty && site.has(.fullCalendarDeadEnd)) { ways(number) }
    }
  }

  private var full: HTMLNode {
    el(.div, .class("message warning")) {
      el(.p) {
        site.shows(.fullCalendarInOtherWords)
          ? "Alle tider er taget de næste fem dage. Se de næste, eller vælg et andet sted."
          : "Der er ingen ledige tider her i de fem dage."
      }
    }
  }

  private func ways(_ number: Int) -> HTMLNode {
    .fragment([
      number < BookingCalendar.pages - 1
        ? el(.p) { el(.a, .href(BookingPath.day + "?side=\(number + 1)")) { "Vis de næste fem dage" } } : .empty,
      el(.p) { el(.a, .href(BookingPath.errand)) { "Vælg et andet sted" } },
    ])
  }
}
