/// What a page, a header or a script may say to break out of a report.
enum HostileTexts {
  static let all: [String] = [
    // A quote with a mark on it equals no quote as a Character.
    "\"\u{301}><img src=x onerror=alert(1)>", "'\u{338} onmouseover='alert(1)", "<\u{301}script>alert(1)</script>",
    // A lone surrogate in UTF-8, and an overlong quote, decoded with replacement.
    String(decoding: [0xed, 0xa0, 0x80, 0x3c, 0x62, 0x3e, 0xc0, 0xa2, 0x20, 0xf0, 0x9f], as: UTF8.self),
    "</script><script>alert(1)</script>", "</style><script>alert(1)</script>", "</title><b>", "]]><x/>",
    "--><script>alert(1)</script><!--", "<![CDATA[<b>]]>", "<!DOCTYPE x [<!ENTITY a \"b\">]>&a;",
    "&lt;b&gt;&#60;b&#62;",
    "<?xml version=\"1.0\"?>", "\u{1b}[2J\u{1b}]0;owned\u{7}", "\u{9b}31mred", "\u{8}\u{8}\u{8}rub out",
    "\u{202e}gpj.exe\u{2066}x", "\u{e0041}\u{feff}\u{200b}hidden", "one\ntwo\r\nthree\u{2028}four\u{85}five",
    "a | b | c", "`code` ```fence```", "[x](javascript:alert(1))", "![x](https://evil.example/x.png)",
    "**bold** _it_ ~s~",
    "- item", "+ item", "1. item", "2) item", "# heading", "> quote", "    code", "===", "---", "***",
    "<https://e.example>",
    "@everyone $x$", "NUL\u{0}NUL", "\u{fffe}\u{ffff}", "=cmd|' /C calc'!A1", "${x} %s %n {{x}} \\(x) \\", "\t\ttabs",
    String(repeating: "W", count: 1_000), "e" + String(repeating: "\u{301}", count: 500),
    String(repeating: "漢字", count: 150), String(repeating: "word ", count: 300),
  ]
}
