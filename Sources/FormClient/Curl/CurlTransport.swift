import Dispatch
import Foundation
package import JourneyModel

/// Sends requests with libcurl, for all virtual citizens of a run.
///
/// One thread of its own owns the multi handle, every easy handle and every cookie jar. Callers suspend and never
/// block: a request is a command with a continuation, and so is its cancellation. Connections are kept and shared,
/// cookies are kept by citizen.
package final class CurlTransport: HTTPTransport {
  private let settings: TransportSettings
  private let inbox = CurlInbox()
  private let hasEnded = DispatchSemaphore(value: 0)

  /// Starts the thread.
  package init(settings: TransportSettings) {
    self.settings = settings
    let thread = Thread { [inbox, hasEnded] in
      CurlWorker.run(settings: settings, inbox: inbox)
      hasEnded.signal()
    }
    thread.name = "rejse.curl"
    thread.start()
  }

  deinit {
    // The wait is short: whoever awaits a reply holds the transport, so nothing is under way.
    inbox.post(.stop)
    hasEnded.wait()
  }

  package func send(
    _ request: HTTPRequest, for citizen: CitizenID
  ) async throws(TransportFailure) -> HTTPResponse {
    if let problem = request.problem(hosts: settings.hosts) { throw problem }
    if Task.isCancelled { throw .cancelled(request.url) }
    let id = inbox.makeID()
    let outcome = await withTaskCancellationHandler {
      await withCheckedContinuation { reply in
        inbox.post(.send(id: id, request, citizen, reply))
        // A cancellation from before this line was posted too early to be understood.
        if Task.isCancelled { inbox.post(.cancel(id: id)) }
      }
    } onCancel: { [inbox] in
      inbox.post(.cancel(id: id))
    }
    return try outcome.get()
  }

  package func forget(_ citizen: CitizenID) async {
    await withCheckedContinuation { inbox.post(.forget(citizen, $0)) }
  }

  /// The cookies that a citizen has, sorted by domain, path and name.
  package func cookies(of citizen: CitizenID) async -> [Cookie] {
    await withCheckedContinuation { inbox.post(.cookies(citizen, $0)) }
  }

  package func addCookies(_ cookies: [Cookie], to citizen: CitizenID) async {
    await withCheckedContinuation { inbox.post(.addCookies(cookies, citizen, $0)) }
  }

  /// Ends the thread early; requests under way and all later ones fail as cancelled.
  package func stop() { inbox.post(.stop) }
}
