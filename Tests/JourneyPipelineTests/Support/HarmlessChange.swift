import Foundation

/// A change of a page's markup that no citizen notices: a release does such things every week.
enum HarmlessChange: String, CaseIterable {
  case renamedIDs, reorderedAttributes, otherWhiteSpace, otherTokens, anotherClassSystem, aBanner

  /// The markup after the change.
  func applied(to markup: String) -> String {
    switch self {
    case .renamedIDs:
      let references = /(\s(?:id|for|aria-describedby|aria-labelledby|aria-controls|form|list)=")([^"]*)"/
      return markup.replacing(references) { match in
        "\(match.1)\(match.2.split(separator: " ").map { "f7-\($0)" }.joined(separator: " "))\""
      }.replacing(/(\shref="#)([^"]+)"/) { "\($0.1)f7-\($0.2)\"" }
    case .reorderedAttributes:
      return markup.replacing(/<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)+)>/) { match in
        let attributes = match.2.matches(of: /[a-z-]+(?:="[^"]*")?/).map(\.output)
        return "<\(match.1) \(attributes.reversed().joined(separator: " "))>"
      }
    case .otherWhiteSpace:
      return markup.replacing(/<\/(p|div|li|ul|ol|section|fieldset|form|table|tr|dl|h1|h2|h3)>/) {
        "</\($0.1)>\n\n      "
      }
    case .otherTokens:
      return markup.replacing(/(type="hidden"[^>]*\svalue=")[^"]*"/) { "\($0.1)c4f1d2\"" }
    case .anotherClassSystem:
      return markup.replacing(/\sclass="([^"]*)"/) { match in
        " class=\"\(match.1.split(separator: " ").map { "u\($0.utf8.count)-\($0.reversed().map(String.init).joined())" }.joined(separator: " "))\""
      }
    case .aBanner:
      return markup.replacing(/<body([^>]*)>/) { "<body\($0.1)><div><p>Velkommen til vores nye udseende.</p></div>" }
    }
  }
}
