extension MarkReader {
  /// “2nd”, “1st and 3rd”, “last”, “second to last”.
  func ordinals(at index: Int) -> ([Int], Int)? {
    guard let (first, afterFirst) = ordinal(at: index) else { return nil }
    var nth = [first]
    var end = afterFirst
    while let next = listSeparator(at: end), nth.count < 12 {
      let start = word(next) == "the" ? next + 1 : next
      guard let (more, after) = ordinal(at: start) else { break }
      nth.append(more)
      end = after
    }
    return (Set(nth).sorted { ($0 > 0 ? $0 : 99 + $0) < ($1 > 0 ? $1 : 99 + $1) }, end)
  }

  private func ordinal(at index: Int) -> (Int, Int)? {
    guard let (nth, end) = counted(at: index) else {
      switch word(index) {
      case "penultimate": return (-2, index + 1)
      case "last": return words("but", "one", at: index + 1).map { (-2, $0) } ?? (-1, index + 1)
      default: return nil
      }
    }
    if let after = words("to", "last", at: end) ?? words("from", "last", at: end)
      ?? words("last", at: end)
    {
      return (-nth, after)
    }
    return (nth, end)
  }

  /// An ordinal of a month has up to five.
  private func counted(at index: Int) -> (Int, Int)? {
    if let place = Self.ordinalWords.firstIndex(of: word(index) ?? "-") {
      return (place + 1, index + 1)
    }
    guard let number = token(index)?.number, (1...5).contains(number),
      let suffix = word(index + 1), suffix == Self.suffix(of: number)
    else { return nil }
    return (number, index + 2)
  }

  private static let ordinalWords = ["first", "second", "third", "fourth", "fifth"]
  private static func suffix(of number: Int) -> String {
    number == 1 ? "st" : number == 2 ? "nd" : number == 3 ? "rd" : "th"
  }

  static let suffixes: Set = ["st", "nd", "rd", "th"]
}
