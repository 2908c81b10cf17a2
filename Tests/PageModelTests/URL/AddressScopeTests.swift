import PageModel
import Testing

struct AddressScopeTests {
  @Test(
    "Every spelling of an address tells its network",
    arguments: [
      ("http://127.0.0.1/", AddressScope.loopback), ("http://127.1/", .loopback), ("http://2130706433/", .loopback),
      ("http://0x7f.1/", .loopback), ("http://0/", .loopback), ("http://[::1]/", .loopback),
      ("http://[::]/", .loopback),
      ("http://[::ffff:127.0.0.1]/", .loopback), ("http://[::127.0.0.1]/", .loopback),
      ("http://10.1.2.3/", .private), ("http://172.31.0.1/", .private), ("http://192.168.1.1/", .private),
      ("http://100.64.0.1/", .private), ("http://[fd00::1]/", .private), ("http://[::ffff:10.0.0.1]/", .private),
      ("http://169.254.169.254/", .linkLocal), ("http://[fe80::1]/", .linkLocal),
      ("http://172.32.0.1/", .public), ("http://8.8.8.8/", .public), ("http://[2001:db8::1]/", .public),
    ])
  func scope(of text: String, is expected: AddressScope) throws {
    let url = try #require(WebURL(parsing: text))
    #expect(url.hostAddress?.scope == expected)
    #expect(url.isLoopback == (expected == .loopback))
  }

  @Test(
    "A name is no address, and only localhost is this machine",
    arguments: [
      ("http://localhost/", true), ("http://LOCALHOST./", true), ("http://a.localhost/", true),
      ("http://localhost.example/", false), ("http://kommune.example/", false), ("mailto:a@localhost", false),
      ("sag://127.1/", false),
    ])
  func names(_ text: String, isLoopback: Bool) throws {
    let url = try #require(WebURL(parsing: text))
    #expect(url.hostAddress == nil)
    #expect(url.isLoopback == isLoopback)
  }
}
