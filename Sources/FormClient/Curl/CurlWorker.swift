import CCurl
import JourneyModel

/// The thread that owns libcurl: fetches commands, moves every transfer on, answers.
///
/// Nothing here is shared: the worker is made, used and destroyed by the one thread that runs `run`.
@safe final class CurlWorker {
  let settings: TransportSettings
  private let inbox: CurlInbox
  private let multi: UnsafeMutableRawPointer
  private var idle: [CurlHandle] = []
  private var transfers: [UInt64: CurlTransfer] = [:]
  private var jars: [CitizenID: CookieJar] = [:]
  private var isStopping = false

  private init?(settings: TransportSettings, inbox: CurlInbox) {
    guard CurlLibrary.isReady, let multi = unsafe curl_multi_init() else { return nil }
    self.settings = settings
    self.inbox = inbox
    unsafe self.multi = unsafe multi
    // libcurl's default keeps four connections a handle, which a first citizen alone would fill with two hosts.
    _ = unsafe journey_multi_set_long(multi, CURLMOPT_MAXCONNECTS, 256)
  }

  deinit { _ = unsafe curl_multi_cleanup(multi) }

  /// Serves the inbox until a stop command; then every command is refused.
  static func run(settings: TransportSettings, inbox: CurlInbox) {
    _ = journey_block_broken_pipe_signal()
    if let worker = CurlWorker(settings: settings, inbox: inbox) {
      worker.serve()
    } else {
      inbox.close()
    }
  }

  private func serve() {
    unsafe inbox.open(multi)
    while true {
      for command in inbox.drain() { carryOut(command) }
      if isStopping { break }
      var running: Int32 = 0
      _ = unsafe curl_multi_perform(multi, &running)
      finishDone()
      // libcurl cuts the wait short at its own timers, and a command rings.
      _ = unsafe curl_multi_poll(multi, nil, 0, 60_000, nil)
    }
    inbox.close()
    for transfer in transfers.values.sorted(by: { $0.id < $1.id }) { cancel(transfer) }
    // Before the jars and the multi handle: an easy handle may hold on to either.
    idle = []
  }

  private func carryOut(_ command: CurlCommand) {
    switch command {
    case .send(let id, let request, let citizen, let reply): start(id, request, citizen, reply)
    case .cancel(let id): transfers[id].map(cancel)
    case .forget(let citizen, let reply):
      for transfer in transfers.values where transfer.citizen == citizen { cancel(transfer) }
      jars[citizen] = nil
      reply.resume()
    case .cookies(let citizen, let reply):
      var cookies: [Cookie] = []
      withJar(of: citizen) { handle, _ in cookies = CookieJar.cookies(through: handle) }
      reply.resume(returning: cookies)
    case .addCookies(let cookies, let citizen, let reply):
      withJar(of: citizen) { handle, jar in jar.add(cookies, through: handle, limit: settings.limits.cookies) }
      reply.resume()
    case .stop: isStopping = true
    }
  }

  private func start(
    _ id: UInt64, _ request: HTTPRequest, _ citizen: CitizenID, _ reply: CheckedContinuation<CurlCommand.Outcome, Never>
  ) {
    guard let handle = idle.popLast() ?? CurlHandle(), let jar = jar(of: citizen) else {
      return reply.resume(returning: .failure(.unusable(request.url, "libcurl has no memory")))
    }
    let (lent, withheld) = lend(jar, for: request, through: handle)
    let transfer = CurlTransfer(
      id: id, request: request, citizen: citizen, handle: handle, settings: settings, lent: lent, withheld: withheld,
      reply: reply)
    handle.prepare(for: transfer, jar: lent ?? jar, settings: settings)
    if let code = handle.refusedOption {
      handle.clear()
      return transfer.resume(.failure(.unusable(request.url, unsafe String(cString: curl_easy_strerror(code)))))
    }
    guard unsafe curl_multi_add_handle(multi, handle.easy) == CURLM_OK else {
      handle.clear()
      return transfer.resume(.failure(.unusable(request.url, "libcurl takes no more requests")))
    }
    transfers[id] = transfer
  }

  private func finishDone() {
    var left: Int32 = 0
    while let message = unsafe curl_multi_info_read(multi, &left) {
      guard unsafe message.pointee.msg == CURLMSG_DONE, let easy = unsafe message.pointee.easy_handle,
        let transfer = unsafe CurlCallbacks.transfer(journey_get_private(easy))
      else { continue }
      let code = unsafe journey_result(message)
      keepCookies(of: transfer)
      end(
        transfer,
        code == CURLE_OK ? .success(transfer.response(timing: transfer.handle.timing)) : .failure(.curl(code, transfer))
      )
    }
  }

  /// A jar with what may go with a request that a page of another site led to, where that isn't everything.
  private func lend(
    _ jar: CookieJar, for request: HTTPRequest, through handle: CurlHandle
  ) -> (CookieJar?, withheld: [Cookie]) {
    guard request.isCrossSite, !jar.sameSite.isEmpty else { return (nil, []) }
    unsafe handle.setPointer(CURLOPT_SHARE, jar.share)
    let cookies = CookieJar.cookies(through: handle)
    let withheld = jar.withheld(from: request, among: cookies, now: settings.elapsed())
    guard !withheld.isEmpty, let lent = CookieJar() else { return (nil, []) }
    unsafe handle.setPointer(CURLOPT_SHARE, lent.share)
    CookieJar.put(cookies.filter { !withheld.contains($0) }, through: handle)
    return (lent, withheld)
  }

  private func keepCookies(of transfer: CurlTransfer) {
    let fields = transfer.head.fields.all(named: "Set-Cookie").compactMap { SetCookie($0, from: transfer.request.url) }
    guard !fields.isEmpty else { return }
    let lent = transfer.lent.map { _ in CookieJar.cookies(through: transfer.handle) }
    withJar(of: transfer.citizen) { handle, jar in
      if let lent { jar.takeBack(lent, setBy: fields, through: handle) }
      jar.note(fields, now: settings.elapsed(), through: handle)
      jar.count(fields.count, through: handle, limit: settings.limits.cookies)
    }
  }

  private func cancel(_ transfer: CurlTransfer) { end(transfer, .failure(.cancelled(transfer.request.url))) }

  private func end(_ transfer: CurlTransfer, _ outcome: CurlCommand.Outcome) {
    _ = unsafe curl_multi_remove_handle(multi, transfer.handle.easy)
    transfer.handle.clear()
    idle.append(transfer.handle)
    transfers[transfer.id] = nil
    transfer.resume(outcome)
  }

  private func jar(of citizen: CitizenID) -> CookieJar? {
    if let jar = jars[citizen] { return jar }
    let jar = CookieJar()
    jars[citizen] = jar
    return jar
  }

  private func withJar(of citizen: CitizenID, _ body: (CurlHandle, CookieJar) -> Void) {
    guard let handle = idle.popLast() ?? CurlHandle(), let jar = jar(of: citizen) else { return }
    unsafe handle.setPointer(CURLOPT_SHARE, jar.share)
    body(handle, jar)
    handle.clear()
    idle.append(handle)
  }
}
