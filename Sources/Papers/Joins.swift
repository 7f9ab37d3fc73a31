/// Spaces at which no line may end: within a phone number, a time, a date and a postcode.
enum Joins {
  static func joined(_ text: String) -> String {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return text }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count > 1 else { return text }
    var joined = String(words[0])
    for (left, right) in zip(words, words.dropFirst()) {
      joined += belong(left, right) ? "\u{A0}" : " "
      joined += right
    }
    return joined
  }

  private static func belong(_ left: Substring, _ right: Substring) -> Bool {
    let (left, right) = (left.utf8, right.utf8)
    guard let last = left.last, let first = right.first else { return false }
    let endsInFigure = last.isFigure
    if endsInFigure && first.isFigure { return true }
    if endsInFigure && left.allSatisfy(\.isFigure) && isMonth(right) { return true }
    if isMonth(left) && first.isFigure { return true }
    if endsInFigure && (right.starts(with: "am".utf8) || right.starts(with: "pm".utf8)) {
      return true
    }
    return isPostcode(left, right) || isSpan(left, right)
  }

  /// “10am to midday”
  private static func isSpan(_ left: Substring.UTF8View, _ right: Substring.UTF8View) -> Bool {
    let to = "to".utf8
    return (isTime(left) && right.elementsEqual(to)) || (left.elementsEqual(to) && isTime(right))
  }

  private static func isTime(_ word: Substring.UTF8View) -> Bool {
    let hasFigures = word.first?.isFigure == true
    let letters = word.drop { $0.isFigure || $0 == UInt8(ascii: ":") }
    let end = String(letters.prefix { $0.isLetterOfASCII }) ?? ""
    return hasFigures
      ? ["am", "pm"].contains(end) : ["midday", "noon", "midnight"].contains(end)
  }

  /// “24 November”, “November 2026”; “Nov,” too.
  private static func isMonth(_ word: Substring.UTF8View) -> Bool {
    guard let name = String(word.prefix { $0.isLetterOfASCII }) else { return false }
    return monthNames.contains(name)
  }

  private static let monthNames: Set = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// “NG00 0AA”
  private static func isPostcode(_ left: Substring.UTF8View, _ right: Substring.UTF8View) -> Bool {
    let inward = Array(right.prefix(4))
    guard (2...4).contains(left.count), inward.count >= 3, inward[0].isFigure,
      inward[1].isCapital, inward[2].isCapital, inward.count < 4 || !inward[3].isLetterOfASCII
    else { return false }
    return left.first?.isCapital == true && left.contains(where: \.isFigure)
      && left.allSatisfy { $0.isCapital || $0.isFigure }
  }
}

extension UInt8 {
  fileprivate var isFigure: Bool { (0x30...0x39).contains(self) }
  fileprivate var isCapital: Bool { (0x41...0x5A).contains(self) }
  fileprivate var isLetterOfASCII: Bool { isCapital || (0x61...0x7A).contains(self) }
}
