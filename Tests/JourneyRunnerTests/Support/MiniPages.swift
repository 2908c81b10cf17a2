/// The pages of `MiniService`.
enum MiniPages {
  static let login = """
    <h1>Log ind</h1><form method=post action=/login>
    <input type=hidden name=csrf value="CSRF-token-9f8e7d6c5b">
    <label for=cpr>CPR-nummer</label><input id=cpr name=cpr required>
    <label for=kode>Adgangskode</label><input id=kode name=kode type=password required>
    <button>Log ind</button></form>
    """

  static let twice = """
    <h1>To</h1><a href=/a>Læs mere</a><a href=/b>Læs mere</a><form>
    <label>Telefon privat <input name=a></label><label>Telefon arbejde <input name=b></label>
    <button name=x>Gem og luk</button><button name=y>Gem og næste</button></form>
    """

  static func details(_ values: [String: String], errors: [String: String]) -> String {
    let telephone = values["telefon"].map { " value=\"\($0)\"" } ?? ""
    func message(_ name: String) -> String {
      errors[name].map { "<span class=form-error-message id=\(name)-fejl>\($0)</span>" } ?? ""
    }
    func checked(_ name: String, _ value: String) -> String { values[name] == value ? " checked" : "" }
    return """
      <h1>Dine oplysninger</h1><form method=post action=/oplysninger>
      <p>Dit CPR-nummer: \(values["cpr"] ?? "")</p>
      <label for=telefon>Telefonnummer</label><input id=telefon name=telefon aria-describedby=telefon-fejl\(telephone)>
      \(message("telefon"))
      <fieldset><legend>Årsag</legend>\(message("aarsag"))
      <input type=radio id=a1 name=aarsag value=mistet\(checked("aarsag", "mistet"))><label for=a1>Mistet</label>
      <input type=radio id=a2 name=aarsag value=flyttet\(checked("aarsag", "flyttet"))><label for=a2>Flyttet</label>
      </fieldset>
      <label for=bem>Bemærkning (valgfri)</label><textarea id=bem name=bem>\(values["bem"] ?? "")</textarea>
      <input type=checkbox id=v name=vilkaar required\(checked("vilkaar", "on"))><label for=v>Jeg accepterer vilkårene</label>
      \(message("vilkaar"))<button>Næste</button></form>
      """
  }

  static func review(_ values: [String: String]) -> String {
    """
    <h1>Kontrollér</h1><a href=/mit>Min side</a><dl><dt>Telefon<dd>\(values["telefon"] ?? "")<dt>CPR<dd>\(values["cpr"] ?? "")</dl>
    <form method=post action=/bekraeft><input type=hidden name=csrf value="CSRF-token-1a2b3c4d5e"><button>Bestil</button></form>
    """
  }

  static func receipt(_ values: [String: String]) -> String {
    """
    <h1>Kvittering</h1><p>Tak, Ida Sørensen &AElig;. Referencenummer: KORT-2026-17</p>
    <p>Vi ringer på \(values["telefon"] ?? "").</p><p>Spørgsmål? Ring 33 66 33 66.</p>
    """
  }
}
