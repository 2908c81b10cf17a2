extension SiteTour {
  /// An answer that is corrected from the review, and a second tab with other answers than the first.
  static let corrections = card + change + guests

  private static let contact = [("mobilnummer", "68 65 43 21"), ("email", "ny@post.example")]

  private static let card = [
    SiteTour { visitor in
      visitor.reachReview("testborger-1")
      visitor.get(StepPath.reason)
      visitor.submit(StepPath.reason, contact)
      visitor.submit(StepPath.order)
    },
    SiteTour { visitor in
      visitor.reachReview("testborger-1")
      visitor.get(StepPath.data)
      visitor.submit(StepPath.data, [("modtager", "mig-selv")])
      visitor.submit(StepPath.reason, contact)
      visitor.submit(StepPath.order)
    },
  ]

  private static let change = [
    SiteTour { visitor in
      visitor.reachCardReview("testborger-1")
      visitor.get(ChangePath.reason)
      visitor.submit(ChangePath.reason, contact)
    },
    SiteTour { visitor in
      visitor.reachCardReview("testborger-1")
      visitor.get(ChangePath.data)
      visitor.submit(ChangePath.data, [("aerinde", "kort")])
      visitor.submit(ChangePath.reason, contact)
      visitor.submit(ChangePath.order)
      visitor.submit("/betal")
      visitor.submit(ChangePath.payment)
    },
  ]

  private static let guests = [
    SiteTour { visitor in
      visitor.get(SelfService.rats.start)
      visitor.submit(RatPath.address, [("adresse", "Demovej 12"), ("postnummer", "2400")])
      visitor.submit(RatPath.sighting, [("set", "spor"), ("sted", "ude")])
      visitor.submit(RatPath.contact, [("mobilnummer", "68123456")])
      visitor.get(RatPath.contact)
      visitor.submit(RatPath.contact, contact)
    },
    SiteTour { visitor in
      visitor.reachTimes("demopladsen", weekday: 4)
      visitor.submit(BookingPath.time, [("tid", "620")])
      visitor.submit(BookingPath.contact, [("navn", "Bo"), ("mobilnummer", "68123456")])
      visitor.get(BookingPath.contact)
      visitor.submit(BookingPath.contact, contact)
    },
  ]
}
