import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

/// The embedded self-service site with login broker and payment provider, on loopback: "Bestil nyt sundhedskort",
/// "Skift læge", and without login "Anmeld rotter" and "Bestil tid i Borgerservice".
///
/// Everything on it is synthetic: citizens, authority facts and orders. It keeps its state in memory and forgets it
/// when it stops.
package actor DemoSite {
  private let configuration: DemoSiteConfiguration
  private var origins: [RunningOrigin] = []

  /// Prepares a site; nothing listens before ``start()``.
  package init(_ configuration: DemoSiteConfiguration) {
    self.configuration = configuration
  }

  /// Opens the three origins on 127.0.0.1 and returns when they answer.
  ///
  /// - Returns: The origins' addresses.
  /// - Throws: ``DemoSiteError`` where a port can't be listened on or the site is running already.
  package func start() async throws -> DemoSiteAddresses {
    guard origins.isEmpty else { throw DemoSiteError.alreadyRunning }
    // FlyingFox writes with write(2): a client that hangs up early would otherwise end the whole process.
    signal(SIGPIPE, SIG_IGN)
    let serviceOrigin = OriginHandler()
    let brokerOrigin = OriginHandler()
    let payOrigin = OriginHandler()
    do {
      let servicePort = try await open(serviceOrigin, port: configuration.servicePort)
      let brokerPort = try await open(brokerOrigin, port: configuration.brokerPort)
      let payPort = try await open(payOrigin, port: configuration.payPort)
      let addresses = DemoSiteAddresses(
        serviceURL: "http://127.0.0.1:\(servicePort)", brokerURL: "http://127.0.0.1:\(brokerPort)",
        payURL: "http://127.0.0.1:\(payPort)")
      let site = SiteContext(configuration: configuration, addresses: addresses)
      serviceOrigin.use(ServiceOrigin.router(site))
      brokerOrigin.use(LoginBroker.router(site))
      payOrigin.use(PaymentProvider.router(site))
      return addresses
    } catch {
      await stop()
      throw error
    }
  }

  /// Closes the origins and their connections.
  package func stop() async {
    for origin in origins {
      await origin.server.stop(timeout: 0)
      origin.task.cancel()
    }
    origins = []
  }

  private func open(_ handler: OriginHandler, port: UInt16) async throws -> UInt16 {
    let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: port)
    // As long as a client waits for an answer: on a busy machine a shorter limit would be told as the service's error.
    let server = HTTPServer(
      address: address, timeout: 30, pool: PromptSocketPool(), logger: .disabled, handler: handler)
    // The task ends with the server: stop() ends it, and so does a port that can't be listened on.
    let failure = Mutex<String?>(nil)
    let task = Task {
      do {
        try await server.run()
      } catch {
        failure.withLock { $0 = "\(error)" }
      }
    }
    origins.append(RunningOrigin(server: server, task: task))
    for _ in 0..<1_000 {
      if case .ip4(_, let port) = await server.listeningAddress { return port }
      if let reason = failure.withLock(\.self) { throw DemoSiteError.portUnavailable(port, reason: reason) }
      try await Task.sleep(for: .milliseconds(2))
    }
    throw DemoSiteError.portUnavailable(port, reason: "no answer within two seconds")
  }

  private struct RunningOrigin {
    let server: HTTPServer
    let task: Task<Void, Never>
  }
}
