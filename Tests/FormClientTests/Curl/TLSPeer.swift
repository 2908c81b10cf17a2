import Foundation
import Testing

/// A TLS server for tests with a certificate of its own authority: `openssl s_server` on a free loopback port.
final class TLSPeer: Sendable {
  /// The port it listens on.
  let port: Int
  /// The authority's certificate: what a client that trusts the peer is given.
  let authority: String
  private let folder: URL
  private let process: pid_t

  private init(port: Int, folder: URL, process: pid_t) {
    self.port = port
    self.folder = folder
    self.process = process
    authority = folder.appending(path: "ca.pem").path
  }

  deinit {
    Self.end(process)
    try? FileManager.default.removeItem(at: folder)
  }

  /// Starts a server.
  ///
  /// - Parameters:
  ///   - name: the DNS name that the certificate is for.
  ///   - isExpired: whether the certificate's time is over.
  /// - Returns: the server, once it listens.
  /// - Throws: `POSIXError` when it can't be started, or `CancellationError`.
  static func start(name: String = "localhost", isExpired: Bool = false) async throws -> TLSPeer {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rejse-tls-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try settings.write(to: folder.appending(path: "ca.cnf"), atomically: true, encoding: .utf8)
    let output = folder.appending(path: "output")
    let process = try spawn(
      script(name: name, end: isExpired ? "20200102000000Z" : "21200101000000Z", folder: folder), output: output)
    for _ in 0..<1_000 {
      if let port = announcedPort(output) { return TLSPeer(port: port, folder: folder, process: process) }
      try await Task.sleep(for: .milliseconds(10))
    }
    end(process)
    throw POSIXError(.ETIMEDOUT)
  }

  private static func announcedPort(_ output: URL) -> Int? {
    let lines = (try? String(contentsOf: output, encoding: .utf8))?.split(
      separator: "\n", omittingEmptySubsequences: false)
    guard let line = lines?.dropLast().last(where: { $0.hasPrefix("ACCEPT ") }) else { return nil }
    return line.split(separator: ":").last.flatMap { Int($0) }
  }

  private static let settings = """
    [ca]
    default_ca = test
    [test]
    database = index.txt
    serial = serial
    new_certs_dir = .
    default_md = sha256
    policy = names
    copy_extensions = copy
    [names]
    commonName = supplied
    """

  private static func script(name: String, end: String, folder: URL) -> String {
    let key = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
    return """
      cd '\(folder.path)' && touch index.txt && echo 01 > serial &&
      openssl req -x509 \(key) -keyout ca.key -out ca.pem -subj '/CN=Test authority' -days 3650 &&
      openssl req -new \(key) -keyout s.key -out s.csr -subj /CN=\(name) -addext subjectAltName=DNS:\(name) &&
      openssl ca -config ca.cnf -cert ca.pem -keyfile ca.key -in s.csr -out s.pem -batch -notext \
      -startdate 20200101000000Z -enddate \(end) &&
      exec openssl s_server -accept 127.0.0.1:0 -cert s.pem -key s.key -www
      """
  }

  /// Foundation's Process would hand the sockets of tests that run beside this one to the server.
  private static func spawn(_ script: String, output: URL) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output.path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    for descriptor in 3..<Int32(512) { posix_spawn_file_actions_addclose(&actions, descriptor) }
    var arguments = ["sh", "-c", script].map { (text: String) in strdup(text) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, "/bin/sh", &actions, nil, arguments, environ)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    return process
  }

  private static func end(_ process: pid_t) {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }
}
