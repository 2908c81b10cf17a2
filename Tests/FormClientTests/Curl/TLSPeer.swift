import Foundation
import Testing

/// A TLS server for tests with a certificate of its own authority, on a free loopback port: `openssl s_server`, or Python
/// where what goes through the connection is a `RawServer`'s to say.
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
  ///   - isSelfSigned: whether the certificate vouches for itself, in place of an authority.
  /// - Returns: the server, once it listens.
  /// - Throws: `POSIXError` when it can't be started, or `CancellationError`.
  static func start(
    name: String = "localhost", isExpired: Bool = false, isSelfSigned: Bool = false
  ) async throws -> TLSPeer {
    let signing = isSelfSigned ? "openssl req -x509 -key s.key -in s.csr -copy_extensions copy -out s.pem && " : ""
    return try await start(
      names: [name], until: isExpired ? "20200102000000Z" : "21200101000000Z",
      command: signing + "exec openssl s_server -accept 127.0.0.1:0 -cert s.pem -key s.key -www")
  }

  /// Starts a server that passes each connection on to a loopback port, in the clear.
  ///
  /// - Parameters:
  ///   - names: the DNS names that the certificate is for.
  ///   - port: where to.
  ///   - protocols: what the server offers as the connection's protocol (ALPN, RFC 7301).
  /// - Returns: the server, once it listens.
  /// - Throws: `POSIXError` when it can't be started, as where there is no Python, or `CancellationError`.
  static func start(
    names: [String] = ["localhost"], forwardingTo port: UInt16, protocols: [String] = ["http/1.1"]
  ) async throws -> TLSPeer {
    try await start(
      names: names, until: "21200101000000Z", files: ["forward.py": forwarder],
      command: "exec python3 forward.py \(port) \(protocols.joined(separator: " "))")
  }

  private static func start(
    names: [String], until: String, files: [String: String] = [:], command: String
  ) async throws -> TLSPeer {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rejse-tls-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files.merging(["ca.cnf": settings], uniquingKeysWith: { $1 }) {
      try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
    let output = folder.appending(path: "output")
    let process = try spawn(script(names: names, until: until, folder: folder, command: command), output: output)
    for _ in 0..<1_000 {
      if let port = announcedPort(output) { return TLSPeer(port: port, folder: folder, process: process) }
      if waitpid(process, nil, WNOHANG) == process { throw POSIXError(.ECHILD) }
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

  /// Says where it listens as `openssl s_server` does.
  private static let forwarder = """
    import socket, ssl, sys, threading
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain("s.pem", "s.key")
    context.set_alpn_protocols(sys.argv[2:])
    listener = socket.create_server(("127.0.0.1", 0))
    print("ACCEPT 127.0.0.1:%d" % listener.getsockname()[1], flush=True)
    def pump(source, target):
      try:
        while data := source.recv(65536): target.sendall(data)
      except OSError: pass
      for end in (source, target):
        try: end.shutdown(socket.SHUT_RDWR)
        except OSError: pass
    def serve(client):
      try:
        client = context.wrap_socket(client, server_side=True)
        server = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
      except OSError: return
      threading.Thread(target=pump, args=(server, client), daemon=True).start()
      pump(client, server)
    while True: threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
    """

  private static func script(names: [String], until: String, folder: URL, command: String) -> String {
    let key = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
    let alternatives = names.map { "DNS:\($0)" }.joined(separator: ",")
    return """
      cd '\(folder.path)' && touch index.txt && echo 01 > serial &&
      openssl req -x509 \(key) -keyout ca.key -out ca.pem -subj '/CN=Test authority' -days 3650 &&
      openssl req -new \(key) -keyout s.key -out s.csr -subj /CN=\(names[0]) -addext subjectAltName=\(alternatives) &&
      openssl ca -config ca.cnf -cert ca.pem -keyfile ca.key -in s.csr -out s.pem -batch -notext \
      -startdate 20200101000000Z -enddate \(until) &&
      \(command)
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
