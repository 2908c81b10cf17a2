package import Foundation

/// How a demo site is to be run.
package struct DemoSiteConfiguration: Sendable {
  /// The defects that are switched on.
  package var defects: Set<DemoSite.Defect>
  /// The near-misses that are switched on.
  package var nearMisses: Set<DemoSite.NearMiss>
  /// The errands that are closed for maintenance: each of their pages says until when, and what else there is.
  package var closed: Set<DemoSite.Errand> = []
  /// How pages are built.
  package var markup = DemoSite.Markup.designSystem
  /// In which words they are written.
  package var wording = DemoSite.Wording.standard
  /// TCP port of the service on 127.0.0.1; 0 takes a free one.
  package var servicePort: UInt16
  /// TCP port of the login broker on 127.0.0.1; 0 takes a free one.
  package var brokerPort: UInt16
  /// TCP port of the payment provider on 127.0.0.1; 0 takes a free one.
  package var payPort: UInt16
  /// Tells the time: expiry of sessions and logins, the date on receipts, the year in reference numbers.
  package var clock: @Sendable () -> Date
  /// Seed of session ids, form tokens and the broker's key.
  package var seed: UInt64

  /// Runs an edition, with further defects where wished.
  ///
  /// - Parameters:
  ///   - edition: The edition whose defects are switched on.
  ///   - defects: Defects switched on besides those of the edition.
  ///   - nearMisses: Variants that look like a defect and are right.
  ///   - servicePort: Port of the service, 0 for a free one.
  ///   - brokerPort: Port of the login broker, 0 for a free one.
  ///   - payPort: Port of the payment provider, 0 for a free one.
  ///   - seed: Seed of all tokens.
  ///   - clock: Tells the time.
  package init(
    edition: DemoSite.Edition = .clean, defects: Set<DemoSite.Defect> = [],
    nearMisses: Set<DemoSite.NearMiss> = [], servicePort: UInt16 = 0,
    brokerPort: UInt16 = 0, payPort: UInt16 = 0, seed: UInt64 = 2017, clock: @escaping @Sendable () -> Date
  ) {
    self.defects = edition.defects.union(defects)
    self.nearMisses = nearMisses
    self.servicePort = servicePort
    self.brokerPort = brokerPort
    self.payPort = payPort
    self.seed = seed
    self.clock = clock
  }
}

/// Where a running demo site is reached.
package struct DemoSiteAddresses: Sendable, Equatable {
  /// The service's origin, such as `http://127.0.0.1:41234`.
  package let serviceURL: String
  /// The login broker's origin.
  package let brokerURL: String
  /// The payment provider's origin.
  package let payURL: String
}

/// Why a demo site didn't start.
package enum DemoSiteError: Error, CustomStringConvertible, Equatable {
  /// The port can't be listened on.
  case portUnavailable(UInt16, reason: String)
  /// `start()` was called on a site that is running.
  case alreadyRunning

  package var description: String {
    switch self {
    case .portUnavailable(let port, let reason):
      "The demo site can't listen on 127.0.0.1:\(port) (\(reason)). Stop what uses the port, or ask for port 0."
    case .alreadyRunning:
      "The demo site is already running. Stop it before starting it again."
    }
  }
}
