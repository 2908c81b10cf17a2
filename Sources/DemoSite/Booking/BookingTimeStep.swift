/// The third step of "Bestil tid i Borgerservice": the time.
struct BookingTimeStep: Sendable {
  let site: SiteContext
  private static let time = "tid"

  /// Shows the free times of the day.
  func show(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    guard let place = visit.session.booking.place, let day = visit.session.booking.day else {
      return .seeOther(BookingPath.day)
    }
    return .page(page(visit, place, day, FormErrors()))
  }

  /// Takes the time, which isn't held before it is booked.
  func accept(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    guard let place = visit.session.booking.place, let day = visit.session.booking.day else {
      return .seeOther(BookingPath.day)
    }
    let shown = BookingCalendar(site: site).shown(place, day, lost: visit.session.booking.lost)
    guard let minutes = Int(request.form[Self.time]), shown.contains(minutes) else {
      var errors = FormErrors()
      errors.add(Self.time, target: Self.time + "-1", "Vælg en af de ledige tider")
      return .page(page(visit, place, day, errors))
    }
    site.guests.update(visit.session.id) { $0.booking.minutes = minutes }
    return .seeOther(visit.session.booking.contact == nil ? BookingPath.contact : BookingPath.review)
  }

  private func page(_ visit: GuestVisit, _ place: BookingPlace, _ day: CivilDate, _ errors: FormErrors) -> HTMLNode {
    let times = BookingCalendar(site: site).shown(place, day, lost: visit.session.booking.lost)
    return GuestHeading(site: site, service: .booking, number: 3, count: 5, title: "Vælg tid").page(errors: errors) {
      el(.p) { "\(day.danishWithWeekday) i \(place.label). Hvert møde varer 20 minutter." }
      if site.shows(.takenTimesMarked) { taken(place, day, but: times) }
      if site.has(.calendarNeedsDragging) {
        el(.p) { "Træk din tid ind i kalenderen." }
        el(.div, .id("kalender"), .class("kalender"))
        el(.script, .src(SideScript.path))
      } else if site.has(.calendarWithoutLabels) {
        form(visit, unlabelled(times, visit, errors))
      } else if site.shows(.calendarInTable) {
        form(visit, table(times, visit, errors))
      } else {
        form(
          visit,
          RadioGroup(
            name: Self.time, legend: "Hvilken tid vil du komme?",
            choices: times.map { (String($0), BookingTime.text($0)) },
            chosen: visit.session.booking.minutes.map(String.init) ?? "", error: errors.message(Self.time, on: site)
          ).node)
      }
      el(.p) { el(.a, .href(BookingPath.day)) { "Vælg en anden dag" } }
    }
  }

  /// The times that others have, as text alone.
  private func taken(_ place: BookingPlace, _ day: CivilDate, but free: [Int]) -> HTMLNode {
    let taken = BookingCalendar.times.filter { !free.contains($0) }.map(BookingTime.text)
    return el(.p) { "Optaget: \(taken.joined(separator: ", "))." }
  }

  private func form(_ visit: GuestVisit, _ choices: HTMLNode) -> HTMLNode {
    el(.form, .method("post"), .action(BookingPath.time), .noValidate) {
      GuestGate.field(visit.session)
      choices
      el(.button, .type("submit"), .class("button")) { "Næste" }
    }
  }

  /// A grid of buttons whose times stand in the row above them, for the eye alone.
  private func unlabelled(_ times: [Int], _ visit: GuestVisit, _ errors: FormErrors) -> HTMLNode {
    el(.table) {
      el(.tbody) {
        el(.tr) { for time in times { el(.td, text: BookingTime.text(time)) } }
        el(.tr) { for time in times { el(.td) { button(time, visit, []) } } }
      }
    }
  }

  /// A grid in which each button stands in its label.
  private func table(_ times: [Int], _ visit: GuestVisit, _ errors: FormErrors) -> HTMLNode {
    el(.fieldset) {
      el(.legend, .class("form-label")) { "Hvilken tid vil du komme?" }
      if let message = errors.message(Self.time, on: site) { ErrorMessage(field: Self.time, message: message).node }
      el(.table) {
        el(.tbody) {
          for row in stride(from: 0, to: times.count, by: 3).map({ times[$0..<min($0 + 3, times.count)] }) {
            el(.tr) {
              for time in row {
                el(.td) {
                  el(.label) {
                    button(
                      time, visit, [.id(time == times.first ? Self.time + "-1" : "\(Self.time)-kl-\(time)"), .required])
                    " \(BookingTime.text(time))"
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  private func button(_ time: Int, _ visit: GuestVisit, _ more: [HTMLAttribute]) -> HTMLNode {
    let isChosen = visit.session.booking.minutes == time
    return .element(
      .input,
      [.type("radio"), .name(Self.time), .value(String(time))] + (isChosen ? [.checked] : []) + more, [])
  }
}
