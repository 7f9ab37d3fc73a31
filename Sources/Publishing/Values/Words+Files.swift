package import Scheduling

extension Words {
  /// `November 2026`
  package static func month(of day: CalendarDay) -> String {
    let words = day.long
    let space = words.utf8.firstIndex(of: UInt8(ascii: " ")) ?? words.startIndex
    return String(words[words.utf8.index(after: space)...])
  }

  /// `420 KB`, `1.3 MB`
  package static func size(_ bytes: Int) -> String {
    let kilobytes = max(1, (bytes + 500) / 1_000)
    guard kilobytes >= 1_000 else { return "\(kilobytes) KB" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
