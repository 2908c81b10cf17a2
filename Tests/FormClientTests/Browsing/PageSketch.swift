/// Writes small pages from lines, so that a test of a tab shows what matters in it.
///
/// `title X`; `refresh SECONDS ADDRESS`; `referrer POLICY`; `form METHOD ADDRESS FLAGS`, where the flags are
/// `noscript` (its button stands there), `onload` (the body submits) and `fields` (it has something to fill in).
enum PageSketch {
  /// The HTML of a sketch.
  static func html(_ lines: [String]) -> String {
    var head = "<!doctype html>"
    var onload = ""
    var body = ""
    for words in lines.map({ $0.split(separator: " ").map(String.init) }) {
      switch words.first {
      case "title": head += "<title>\(words.dropFirst().joined(separator: " "))</title>"
      case "refresh":
        head += "<meta http-equiv=refresh content='\(words[1])\(words.count > 2 ? "; url=\(words[2])" : "")'>"
      case "referrer": head += "<meta name=referrer content='\(words[1...].joined(separator: " "))'>"
      case "form":
        onload = words.contains("onload") ? " onload='document.forms[0].submit()'" : ""
        body += form(words)
      default: break
      }
    }
    return "\(head)<body\(onload)>\(body)"
  }

  private static func form(_ words: [String]) -> String {
    let button = "<button>Send</button>"
    return """
      <form method=\(words[1]) action='\(words[2])'><input type=hidden name=SAMLResponse value=abc>
      \(words.contains("fields") ? "<label>Navn <input name=navn></label>" : "")
      \(words.contains("noscript") ? "<noscript>\(button)</noscript>" : button)</form>
      """
  }
}
