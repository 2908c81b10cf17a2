import PageModel

extension WebURL {
  /// Whether the address is the machine's own, where nothing leaves it.
  var isLoopback: Bool { host == "localhost" || host == "[::1]" || host?.hasPrefix("127.") == true }
}
