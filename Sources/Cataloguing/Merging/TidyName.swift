/// A group's name for comparing: without case, punctuation, “the”, “group”, “club” and company
/// letters, `&` as “and”, “St” for “Saint”.
enum TidyName {
  static func of(_ name: String) -> String {
    let plain = Accents.folded(name).replacing("&", with: " and ")
    let letters = plain.filter { $0 != "'" && $0 != "’" && $0 != "." }
    let words = letters.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let kept = words.filter { !emptyWords.contains($0) }.map { $0 == "saint" ? "st" : $0 }
    return (kept.isEmpty ? words : kept).joined(separator: " ")
  }

  private static let emptyWords: Set = ["the", "group", "club", "cic", "ltd", "limited", "charity"]
}
