import CCurl
import JourneyModel

/// Owns one easy handle with its error text and its list of header fields; used on the worker's thread only.
@safe final class CurlHandle {
  let easy: UnsafeMutableRawPointer
  private let errorText: UnsafeMutablePointer<CChar>
  /// The lists that libcurl reads during a transfer without copying them.
  private var lists: [HeldList] = []
  /// The first option that libcurl refused since the last `clear`; a refused option may be a missing guard.
  private(set) var refusedOption: CURLcode?

  /// Makes a handle; nil when libcurl has no memory for one.
  init?() {
    guard let easy = unsafe curl_easy_init() else { return nil }
    unsafe self.easy = unsafe easy
    unsafe errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
    unsafe errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
  }

  deinit {
    unsafe curl_easy_cleanup(easy)
    unsafe errorText.deallocate()
  }

  /// Returns every option to libcurl's default and lets go of the cookie jar; connections stay.
  func clear() {
    // A reset forgets the list of cookie files without freeing it (libcurl 7.88). The jar must still be held here:
    // without one, this would throw its cookies away.
    set(CURLOPT_COOKIEFILE, nil)
    unsafe curl_easy_reset(easy)
    unsafe setPointer(CURLOPT_SHARE, nil)
    lists = []
    unsafe errorText.pointee = 0
    refusedOption = nil
  }

  /// What libcurl says about the last failure, or an empty string.
  var errorDetail: String { unsafe String(cString: errorText) }

  /// The Content-Length of the response, or -1 when it has none.
  var announcedLength: Int { unsafe Int(journey_get_offset(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T)) }

  /// The operating system's number of the last failed connection, or 0.
  var systemError: Int { unsafe journey_get_long(easy, CURLINFO_OS_ERRNO) }

  /// Whether the last transfer came as far as a usable connection, TLS included.
  var hasConnected: Bool { unsafe journey_get_offset(easy, CURLINFO_PRETRANSFER_TIME_T) > 0 }

  /// How long the last transfer took.
  var timing: ExchangeTiming {
    let sent = unsafe journey_get_offset(easy, CURLINFO_PRETRANSFER_TIME_T)
    let first = unsafe journey_get_offset(easy, CURLINFO_STARTTRANSFER_TIME_T)
    let total = unsafe journey_get_offset(easy, CURLINFO_TOTAL_TIME_T)
    return ExchangeTiming(firstByte: Double(max(0, first - sent)) / 1_000, total: Double(total) / 1_000)
  }

  func set(_ option: CURLoption, _ value: Int) { note(unsafe journey_set_long(easy, option, value)) }

  func set(_ option: CURLoption, _ value: String?) { note(unsafe journey_set_text(easy, option, value)) }

  func setPointer(_ option: CURLoption, _ value: UnsafeRawPointer?) {
    note(unsafe journey_set_pointer(easy, option, value))
  }

  func setErrorText() { unsafe setPointer(CURLOPT_ERRORBUFFER, errorText) }

  /// Gives the request a body, which libcurl copies.
  func setBody(_ body: [UInt8]) {
    note(unsafe journey_set_offset(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count)))
    unsafe body.withUnsafeBytes {
      unsafe setPointer(CURLOPT_COPYPOSTFIELDS, $0.baseAddress ?? UnsafeRawPointer(errorText))
    }
  }

  /// Sets an option that takes a list of lines.
  func set(_ option: CURLoption, _ lines: [String]) {
    var list: UnsafeMutablePointer<curl_slist>?
    for line in lines {
      // NULL means no memory, and leaves the list as it was.
      guard let longer = unsafe curl_slist_append(list, line) else {
        note(CURLE_OUT_OF_MEMORY)
        break
      }
      unsafe list = unsafe longer
    }
    if let list = unsafe list { lists.append(unsafe HeldList(list)) }
    note(unsafe journey_set_list(easy, option, list))
  }

  func setCallbacks(_ context: UnsafeMutableRawPointer) {
    note(unsafe journey_set_data_callback(easy, CURLOPT_HEADERFUNCTION, CurlCallbacks.header))
    note(unsafe journey_set_data_callback(easy, CURLOPT_WRITEFUNCTION, CurlCallbacks.body))
    note(unsafe journey_set_address_callback(easy, CurlCallbacks.address))
    for option in [CURLOPT_HEADERDATA, CURLOPT_WRITEDATA, CURLOPT_PREREQDATA, CURLOPT_PRIVATE] {
      unsafe setPointer(option, context)
    }
  }

  private func note(_ code: CURLcode) {
    if code != CURLE_OK, refusedOption == nil { refusedOption = code }
  }
}

/// Owns a list that libcurl reads and doesn't copy.
@safe private final class HeldList {
  private let first: UnsafeMutablePointer<curl_slist>

  init(_ first: UnsafeMutablePointer<curl_slist>) { unsafe self.first = unsafe first }

  deinit { unsafe curl_slist_free_all(first) }
}
