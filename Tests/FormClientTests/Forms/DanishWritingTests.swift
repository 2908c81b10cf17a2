import PageModel
import Testing

@testable import FormClient

@Suite("What a Danish citizen writes")
struct DanishWritingTests {
  @Test(
    "becomes what the control keeps",
    arguments: [
      (FieldKind.date, "24-12-2026", "2026-12-24"), (.date, "1.2.2026", "2026-02-01"),
      (.date, "24/12 2026", "2026-12-24"),
      (.date, "24. december 2026", "2026-12-24"), (.date, "d. 5. maj 2026", "d. 5. maj 2026"),
      (.date, "2026-12-24", "2026-12-24"), (.date, "32-01-2026", "32-01-2026"), (.date, "i morgen", "i morgen"),
      (.number, "1,5", "1.5"), (.number, "1.234,50", "1234.50"), (.number, "-2,25", "-2.25"), (.number, "1.5", "1.5"),
      (.number, "1,2,3", "1,2,3"), (.number, ",5", ",5"), (.time, "kl. 9.30", "09:30"), (.time, "14:05", "14:05"),
      (.time, "25.00", "25.00"), (.text, "24-12-2026", "24-12-2026"), (.text, "1,5", "1,5"),
    ] as [(FieldKind, String, String)])
  func value(kind: FieldKind, written: String, kept: String) {
    #expect(DanishWriting.value(written, for: kind) == kept)
  }
}
