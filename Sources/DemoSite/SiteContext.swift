import Foundation

/// What every page and handler of one running site shares.
struct SiteContext: Sendable {
  let defects: Set<DemoSite.Defect>
  let nearMisses: Set<DemoSite.NearMiss>
  let closed: Set<DemoSite.Errand>
  let markup: DemoSite.Markup
  let wording: DemoSite.Wording
  let addresses: DemoSiteAddresses
  let authority = Authority()
  let register = CitizenRegister.synthetic
  let directory = PracticeDirectory.synthetic
  let state: SiteState
  let changes: ChangeStore
  let guests: GuestStore
  let reports: RatStore
  let bookings: BookingStore
  let assertions: LoginAssertions
  let payments: PaymentMessages
  let now: @Sendable () -> Date

  init(configuration: DemoSiteConfiguration, addresses: DemoSiteAddresses) {
    defects = configuration.defects
    nearMisses = configuration.nearMisses
    closed = configuration.closed
    markup = configuration.markup
    wording = configuration.wording
    self.addresses = addresses
    now = configuration.clock
    state = SiteState(seed: configuration.seed, now: configuration.clock)
    changes = ChangeStore(now: configuration.clock)
    guests = GuestStore(seed: configuration.seed, now: configuration.clock)
    reports = RatStore(now: configuration.clock)
    bookings = BookingStore(now: configuration.clock)
    // Another stream than the tokens', so that no token tells of the key.
    var keys = SeededTokens(seed: ~configuration.seed)
    assertions = LoginAssertions(signature: SipHash(key0: keys.next(), key1: keys.next()))
    payments = PaymentMessages(signature: SipHash(key0: keys.next(), key1: keys.next()))
  }

  /// The rules of choosing a doctor.
  var rules: ChangeRules { ChangeRules(directory: directory, register: register) }

  /// The day in Denmark.
  var today: CivilDate { CivilDate(now()) }

  /// The telephone number that the steps show: the right one, or the one the unit had before it moved.
  var stepPhone: String {
    has(.wrongContactPhone) ? "67004510" : authority.phone
  }

  /// Where contact links lead: to the contact page, or to the portal's front page.
  var contactPath: String {
    has(.indirectContact) ? "/" : "/kontakt"
  }

  /// The link to the privacy page where personal data are first asked for.
  var privacyAtCollection: HTMLNode {
    if has(.noPrivacyInformation) { return .empty }
    let words = shows(.privacyInOtherWords) ? "Læs om databeskyttelse" : "Læs, hvordan vi behandler dine oplysninger"
    return .fragment([el(.a, .href("/privatliv")) { words }, "."])
  }

  /// What a field of one's own data is, for the browser to fill it in (HTML standard, 4.10.18.7).
  func token(_ autocomplete: String) -> String? {
    if shows(.autocompleteInSection) { return "section-borger " + autocomplete }
    return has(.noAutocomplete) ? nil : autocomplete
  }

  /// The heading of a receipt.
  var receiptHeading: String {
    shows(.receiptTitledOtherwise) ? "Kvittering: tak for din bestilling" : "Kvittering"
  }

  /// What the link to the status page says, inside a sentence.
  var statusLink: String { shows(.statusInOtherWords) ? "se, hvor langt sagen er" : "følge din bestilling" }

  /// When the card comes.
  var deliveryText: String {
    shows(.nextStepInOtherWords)
      ? "Regn med, at kortet ligger i din postkasse senest \(authority.deliveryDays) dage fra nu."
      : "Kortet kommer med posten inden for \(authority.deliveryDays) dage."
  }

  /// A page in the visitor's language and the site's wording and markup; there is one wording in English.
  var style: @Sendable (HTMLNode, SiteLanguage) -> HTMLNode {
    let (markup, wording) = (markup, wording)
    return { page, language in
      let danish = wording == .standard ? page : SiteWording.reworded(page)
      let worded = language == .danish ? danish : EnglishWording.reworded(page)
      return markup == .designSystem ? worded : SiteMarkup.rebuilt(worded)
    }
  }

  /// What the link to the privacy page says.
  var privacyLink: String {
    shows(.privacyInOtherWords) ? "Databeskyttelse" : "Sådan behandler vi dine oplysninger"
  }

  /// Whether a near-miss is switched on.
  func shows(_ nearMiss: DemoSite.NearMiss) -> Bool {
    nearMisses.contains(nearMiss)
  }

  /// Whether a defect is switched on.
  func has(_ defect: DemoSite.Defect) -> Bool {
    defects.contains(defect)
  }
}
