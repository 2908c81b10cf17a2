/// Language tags (RFC 5646, BCP 47), as far as their first part tells.
enum LanguageTags {
  /// Whether a tag begins with a language that there is.
  ///
  /// Two letters must be of ISO 639-1; three letters are taken unless the language has a two-letter code, which the
  /// registry then has instead; longer ones aren't registered.
  static func isValid(_ tag: String) -> Bool {
    let primary = tag.lowercased().split(separator: "-", omittingEmptySubsequences: false).first.map(String.init) ?? ""
    guard primary.allSatisfy({ $0.isASCII && $0.isLetter }) else { return false }
    switch primary.count {
    case 1: return primary == "x"
    case 2: return twoLetters.contains(primary)
    case 3: return !replaced.contains(primary)
    default: return false
    }
  }

  /// ISO 639-1, with the three codes that the registry keeps as deprecated (in, iw, ji).
  private static let twoLetters = words(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo \
    es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji \
    jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb \
    nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr \
    ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """)

  /// Codes of ISO 639-2 whose language has one of ISO 639-1 (Library of Congress, "Codes for the Representation of
  /// Names of Languages"): those that pages are likely to use.
  private static let replaced = words(
    """
    afr sqi alb ara hye arm aze eus baq bel ben bos bul cat zho chi ces cze dan nld dut eng est fao fin fra fre kat geo \
    deu ger ell gre heb hin hrv hun isl ice ind gle ita jpn kal kor kur lav lit mkd mac mlt nor nob nno fas per pol por \
    ron rum rus srp slk slo slv som spa swe tha tur ukr urd vie cym wel
    """)

  private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
}
