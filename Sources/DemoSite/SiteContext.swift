import Foundation

/// What every page and handler of one running site shares.
struct SiteContext: Sendable {
  let defects: Set<DemoSite.Defect>
  let addresses: DemoSiteAddresses
  let authority = Authority()
  let register = CitizenRegister.synthetic
  let state: SiteState
  let assertions: LoginAssertions
  let now: @Sendable () -> Date

  init(configuration: DemoSiteConfiguration, addresses: DemoSiteAddresses) {
    defects = configuration.defects
    self.addresses = addresses
    now = configuration.clock
    state = SiteState(seed: configuration.seed, now: configuration.clock)
    // Another stream than the tokens', so that no token tells of the key.
    var keys = SeededTokens(seed: ~configuration.seed)
    assertions = LoginAssertions(signature: SipHash(key0: keys.next(), key1: keys.next()))
  }

  /// The telephone number that the steps show: the right one, or the one the unit had before it moved.
  var stepPhone: String {
    has(.wrongContactPhone) ? "67004510" : authority.phone
  }

  /// Where contact links lead: to the contact page, or to the portal's front page.
  var contactPath: String {
    has(.indirectContact) ? "/" : "/kontakt"
  }

  /// Whether a defect is switched on.
  func has(_ defect: DemoSite.Defect) -> Bool {
    defects.contains(defect)
  }
}
