/// A walk over the site on which some defects show; every tour begins on a site that nobody has used.
struct SiteTour: Sendable {
  let walk: @Sendable (inout SiteVisitor) -> Void

  init(_ walk: @escaping @Sendable (inout SiteVisitor) -> Void) { self.walk = walk }

  /// All tours, the shorter first.
  static let all = open + card + change + payment + guests + corrections + patient

  private static let open = [
    SiteTour { visitor in
      for path in ["/sundhedskort", ChangePath.information, RatPath.information, BookingPath.information] {
        visitor.get(path)
      }
      for path in ["/", "/was", "/kontakt", "/privatliv", "/chat"] { visitor.get(path) }
    }
  ]

  private static let faulty = [("mobilnummer", "12"), ("email", "jeg"), ("bemaerkninger", "Kortet er på Ærø")]
  static let answers = [
    ("aarsag", "bortkommet"), ("mobilnummer", "+45 68 12 34 56"), ("email", "aase.madsen.fra.aeroe@post.example"),
    ("bemaerkninger", "Kortet blev væk på færgen til Ærø, og jeg skal bruge det snart"), ("spaerring", "ja"),
  ]

  private static let card = [
    SiteTour { visitor in
      visitor.logIn("testborger-1", from: "/sundhedskort/start")
      visitor.submit(StepPath.data)
      visitor.submit(StepPath.data, [("modtager", "mig-selv")])
      visitor.submit(StepPath.reason, [])
      visitor.submit(StepPath.reason, faulty)
      visitor.submit(StepPath.reason, answers)
      visitor.get(StepPath.reason)
      visitor.get(StepPath.review)
      visitor.submit(StepPath.order)
      visitor.get(StepPath.status)
      visitor.get("/test/ordrer?cpr=1403456116")
    },
    SiteTour { visitor in
      visitor.logIn("testborger-3", from: "/sundhedskort/start")
      visitor.submit(StepPath.data, [("modtager", "barn")])
      visitor.submit(StepPath.reason, answers + [("barn-cpr", "0101548563")])
      visitor.submit(StepPath.order)
    },
    SiteTour { $0.logIn("testborger-4", from: "/sundhedskort/start") },
    SiteTour { $0.logIn("testborger-5", from: "/sundhedskort/start") },
    SiteTour { $0.logIn("testborger-1", from: StepPath.status) },
    SiteTour { visitor in
      visitor.reachReview("testborger-2")
    },
    SiteTour { visitor in
      visitor.logIn("testborger-1", from: "/sundhedskort/start")
      visitor.submit("/test/nulstil")
      visitor.get(StepPath.data)
    },
  ]

  private static let change = [
    SiteTour { visitor in
      visitor.reachDoctors("testborger-5", reason: "flyttet")
      visitor.submit(ChangePath.doctor, [("laege", "04")])
      visitor.get(ChangePath.reason)
      visitor.get(ChangePath.data)
      visitor.submit(ChangePath.data, [("aerinde", "laege")])
      visitor.get(ChangePath.review)
      visitor.pressTwice(ChangePath.order)
      for _ in 1...3 { visitor.get("/test/post?cpr=2602485342") }
    },
    SiteTour { visitor in
      visitor.logIn("testborger-1", from: ChangePath.start)
      visitor.submit("/test/nulstil")
      visitor.get(ChangePath.data)
    },
    SiteTour { visitor in
      visitor.reachDoctors("testborger-8", reason: "fyldt-15")
      visitor.submit(ChangePath.doctor, [("laege", "08")])
    },
    SiteTour { visitor in
      visitor.reachDoctors("testborger-10")
      visitor.submit(ChangePath.doctor, [("laege", "11")])
    },
    SiteTour { visitor in
      visitor.reachDoctors("testborger-11")
      visitor.submit(ChangePath.doctor, [("laege", "44")])
      visitor.submit(ChangePath.distance, [("hjemmebesoeg", "ja")])
    },
    SiteTour { $0.logIn("testborger-9", from: ChangePath.start) },
    SiteTour { visitor in
      visitor.reachDoctors("testborger-13", reason: "laegen-lukker")
      visitor.submit(ChangePath.doctor, [("laege", "27")])
      visitor.submit(ChangePath.order)
      visitor.get("/test/ordrer?cpr=0602545644")
    },
  ]

  private static let payment = [
    SiteTour { visitor in
      visitor.reachCardReview("testborger-1")
      visitor.submit(ChangePath.order)
      visitor.get("http://127.0.0.1:1" + ChangePath.paymentCancelled)
      visitor.submit(ChangePath.order)
      visitor.submit("/betal")
      visitor.submit(ChangePath.payment)
    }
  ]

  /// One of ten sessions, and a button that is pressed twice.
  private static let patient = [
    SiteTour { visitor in
      visitor.reachReview("testborger-1")
      visitor.pressTwice(StepPath.order)
      visitor.get("/test/ordrer?cpr=1403456116")
    },
    SiteTour { visitor in
      for _ in 1...10 {
        visitor.becomeAnother()
        visitor.reachCardReview("testborger-1")
      }
    },
  ]
}

extension SiteTour {
  fileprivate static let guests = rats + bookings

  private static let photo: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0] + Array(repeating: 0, count: 996)

  private static let rats = [
    SiteTour { visitor in
      visitor.get(SelfService.rats.start)
      visitor.submit(RatPath.address, [("adresse", "Demovej"), ("postnummer", "24")])
      visitor.submit(RatPath.address, [("adresse", "Demovej 12 B"), ("postnummer", "2400")])
      visitor.submit(
        RatPath.sighting, [("set", "spor"), ("sted", "ude")],
        file: .init(field: "billede", name: "rotte.txt", content: Array("rotte".utf8)))
      visitor.submit(
        RatPath.sighting, [("set", ""), ("sted", "ude")],
        file: .init(field: "billede", name: "rotte.jpg", content: photo))
      visitor.submit(RatPath.sighting, [("set", "spor"), ("sted", "ude")])
      visitor.submit(RatPath.contact, [("mobilnummer", "12"), ("email", "bo")])
      visitor.submit(RatPath.contact, [("mobilnummer", "+45 68 12 34 56"), ("email", "bo@post.example")])
      visitor.pressTwice(RatPath.send)
      visitor.submit("/test/nulstil")
      visitor.get(RatPath.address)
    },
    SiteTour { visitor in
      visitor.get(SelfService.rats.start)
      visitor.submit(RatPath.address, [("adresse", "Prototypevej 2"), ("postnummer", "2000")])
    },
  ]

  private static let bookings = [
    SiteTour { visitor in
      visitor.reachTimes("testtorvet", weekday: 2)
      visitor.submit(BookingPath.time, [("tid", "540")])
      visitor.submit(BookingPath.contact, [("navn", "Bo"), ("mobilnummer", "68123456")])
      visitor.submit(BookingPath.order)
    },
    SiteTour { visitor in
      visitor.reachTimes("demopladsen", weekday: 4)
      visitor.submit(BookingPath.time)
      visitor.submit(BookingPath.time, [("tid", "620")])
      visitor.submit(BookingPath.contact, [("navn", ""), ("mobilnummer", "12")])
      visitor.submit(BookingPath.contact, [("navn", "Bo"), ("mobilnummer", "+45 68 12 34 56")])
      visitor.pressTwice(BookingPath.order)
      visitor.submit("/test/nulstil")
      visitor.get(BookingPath.errand)
    },
    SiteTour { visitor in
      visitor.get(SelfService.booking.start)
      visitor.submit(BookingPath.errand, [("aerinde", "opholdskort"), ("sted", "demopladsen")])
    },
    SiteTour { visitor in
      visitor.get(SelfService.booking.start)
      visitor.submit(BookingPath.errand, [("aerinde", "pas"), ("sted", "kladdevej")])
    },
  ]
}

extension SiteVisitor {
  /// Logs in as a test person from an address that asks for it.
  mutating func logIn(_ subject: String, from start: String) {
    get(start)
    submit("/sso", [("testperson", subject)])
    submit("/login/svar")
  }

  /// Goes to the review of a health card of one's own.
  mutating func reachReview(_ subject: String) {
    logIn(subject, from: "/sundhedskort/start")
    submit(StepPath.data, [("modtager", "mig-selv")])
    submit(StepPath.reason, SiteTour.answers)
  }

  /// Goes to the list of doctors, with a faulty form on the way.
  fileprivate mutating func reachDoctors(_ subject: String, reason: String = "oensker-anden") {
    logIn(subject, from: ChangePath.start)
    submit(ChangePath.data, [("aerinde", "laege")])
    submit(ChangePath.reason, [("mobilnummer", "12"), ("email", "jeg")])
    submit(ChangePath.reason, [("aarsag", reason), ("mobilnummer", "68 12 34 56"), ("email", "ny@post.example")])
  }

  /// Goes to the review of a card that has to be paid for.
  mutating func reachCardReview(_ subject: String) {
    logIn(subject, from: ChangePath.start)
    submit(ChangePath.data, [("aerinde", "kort")])
    submit(
      ChangePath.reason, [("aarsag", "bortkommet"), ("mobilnummer", "68123456"), ("email", "ny@post.example")])
  }

  /// Goes to the times of the next day with a weekday.
  mutating func reachTimes(_ place: String, weekday: Int) {
    get(SelfService.booking.start)
    submit(BookingPath.errand, [("aerinde", "pas"), ("sted", place)])
    let days = exchanges.last?.response.page?.elements(.input).compactMap { $0.value(of: "value") } ?? []
    let day = days.first { CivilDate(iso: $0)?.weekday == weekday } ?? ""
    submit(BookingPath.day, [("dag", day)])
  }
}
