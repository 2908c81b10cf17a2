import CCurl

/// The C functions that libcurl calls during a transfer; the last argument or the first is the `CurlTransfer`.
///
/// A `CurlTransfer` outlives its handle's use: the worker keeps it until it has removed the handle from libcurl.
enum CurlCallbacks {
  static let header: curl_write_callback = { bytes, _, count, context in
    guard let transfer = unsafe transfer(context), let bytes = unsafe bytes else { return 0 }
    return unsafe transfer.receive(headerLine: UnsafeRawBufferPointer(start: bytes, count: count)) ? count : 0
  }

  static let body: curl_write_callback = { bytes, _, count, context in
    guard let transfer = unsafe transfer(context), let bytes = unsafe bytes else { return 0 }
    if transfer.hasNoBody { transfer.expect(bodyBytes: transfer.handle.announcedLength) }
    return unsafe transfer.receive(bodyPart: UnsafeRawBufferPointer(start: bytes, count: count)) ? count : 0
  }

  static let address: curl_prereq_callback = { context, address, _, _, _ in
    guard let transfer = unsafe transfer(context), let address = unsafe address else {
      return CURL_PREREQFUNC_ABORT
    }
    return unsafe transfer.mayUse(address: String(cString: address)) ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
  }

  static func transfer(_ context: UnsafeMutableRawPointer?) -> CurlTransfer? {
    guard let context = unsafe context else { return nil }
    return unsafe Unmanaged<CurlTransfer>.fromOpaque(context).takeUnretainedValue()
  }
}
