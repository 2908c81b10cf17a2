/// Headers that keep pages out of strange hands.
enum SecurityHeaders {
  /// For every answer.
  ///
  /// Forms may be sent to the origin itself and to one more: the other end of the login.
  static func standard(formTarget: String, scripts: String? = nil) -> [(name: String, value: String)] {
    [
      ("Content-Security-Policy", policy(formTarget: formTarget) + (scripts.map { "; script-src \($0)" } ?? "")),
      ("X-Content-Type-Options", "nosniff"),
      ("X-Frame-Options", "DENY"),
      ("Referrer-Policy", "no-referrer"),
      ("Cache-Control", "no-cache"),
    ]
  }

  /// For the hop back from login, whose form sends itself from the body's `onload`.
  static func autoSubmitPolicy(formTarget: String) -> String {
    policy(formTarget: formTarget) + "; script-src 'unsafe-inline'"
  }

  private static func policy(formTarget: String) -> String {
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self' \(formTarget); frame-ancestors 'none'; base-uri 'none'"
  }
}
