package import PageModel

/// Parses the bytes of a page as a browser without scripting does (HTML standard section 13.2).
///
/// Any bytes give a tree, in bounded time and memory: what the limits refuse is cut off, and
/// `PageTree.truncation` says so.
package struct HTMLParser: Sendable {
  private let limits: ClientLimits

  /// A parser within these limits.
  package init(limits: ClientLimits = ClientLimits()) { self.limits = limits }

  /// The tree of a page.
  ///
  /// - Parameters:
  ///   - bytes: the decoded body.
  ///   - contentType: the Content-Type header, whose charset goes before the page's own declarations.
  /// - Returns: the tree.
  package func tree(from bytes: [UInt8], contentType: String?) -> PageTree {
    let verdict = EncodingSniffer.verdict(on: bytes, contentType: contentType)
    let tree = parse(bytes, markLength: verdict.markLength, as: verdict.encoding)
    // A declaration beyond the first 1024 bytes changes the encoding while the page is parsed (section 13.2.3.5).
    guard verdict.isTentative, let late = lateEncoding(in: tree), late != verdict.encoding else { return tree }
    return parse(bytes, markLength: 0, as: late)
  }

  private func parse(_ bytes: [UInt8], markLength: Int, as encoding: TextEncoding) -> PageTree {
    let isReady = encoding == .utf8 && markLength == 0 && String.isValidUTF8(bytes)
    let text = isReady ? bytes : encoding.decode(bytes[markLength...])
    guard let shielded = CharacterShield.shielded(text) else { return parse(text, encodingName: encoding.name) }
    return CharacterShield.unshielded(parse(shielded, encodingName: encoding.name))
  }

  private func parse(_ text: [UInt8], encodingName: String) -> PageTree {
    let scan = MarkupScan(text, limits: limits)
    let result = GumboParse.parse(text, scan: scan, limits: limits)
    return result.builder.finish(
      truncation: result.truncation, encoding: encodingName, parserOwners: result.parserOwners)
  }

  /// The encoding that a `meta` element declares (section 4.2.5.4), adjusted as section 13.2.3.5 says.
  private func lateEncoding(in tree: PageTree) -> TextEncoding? {
    for (index, node) in tree.nodes.enumerated() where node.kind == .element && node.name == "meta" {
      let meta = NodeID(index)
      var found = tree.attribute("charset", of: meta).flatMap { TextEncoding(label: $0) }
      if found == nil, tree.attribute("http-equiv", of: meta)?.lowercased() == "content-type" {
        found = tree.attribute("content", of: meta).flatMap { EncodingSniffer.encoding(inMetaContent: $0.utf8) }
      }
      guard let found else { continue }
      if found == .utf16BE || found == .utf16LE { return .utf8 }
      return found == .userDefined ? .windows1252 : found
    }
    return nil
  }
}

extension String {
  fileprivate static func isValidUTF8(_ bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBufferPointer { unsafe String(validating: $0, as: UTF8.self) != nil }
  }
}
