/// Finds text that was meant to be replaced: TBC, XXX, [insert name], {{name}}, lorem ipsum.
struct PlaceholderFinder {
  private let passage: Passage
  private let known: Set<String>

  init(_ passage: Passage, known: Set<String>) {
    self.passage = passage
    self.known = known
  }

  var ranges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var end = 0
    for range in (bracketed + passage.words.indices.compactMap(word)).sorted(by: before) {
      guard range.lowerBound >= end else { continue }
      ranges.append(range)
      end = range.upperBound
    }
    return ranges
  }

  private func before(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    (left.lowerBound, right.upperBound) < (right.lowerBound, left.upperBound)
  }

  private func word(_ index: Int) -> Range<Int>? {
    let word = passage.words[index]
    switch word.lower {
    case "tbc", "tba", "tbd": return isName(index) ? nil : word.range
    case "todo", "fixme": return word.text == word.text.uppercased() ? word.range : nil
    case "lorem": return phrase(index, ["ipsum"])
    case "to" where at(index + 1)?.lower == "follow" || at(index + 1)?.lower == "come":
      return promised(index)
    case "to":
      guard phrase(index, ["be"]) != nil, let last = at(index + 2)?.lower,
        ["confirmed", "announced", "advised", "decided"].contains(last), isLeftOpen(index)
      else { return nil }
      return passage.words.stretch(index, index + 2)
    case "your", "text", "dd": return formWords(index)
    case "insert":
      guard let end = (2...4).first(where: { at(index + $0)?.lower == "here" }) else { return nil }
      return passage.words.stretch(index, index + end)
    case _: return crosses(index)
    }
  }

  private func at(_ index: Int) -> Word? {
    passage.words.indices.contains(index) ? passage.words[index] : nil
  }

  private func phrase(_ index: Int, _ rest: [String]) -> Range<Int>? {
    for (offset, expected) in rest.enumerated() {
      guard at(index + offset + 1)?.lower == expected else { return nil }
    }
    return passage.words.stretch(index, index + rest.count)
  }

  /// “your text here”, “text goes here”, “DD/MM/YYYY”
  private func formWords(_ index: Int) -> Range<Int>? {
    phrase(index, ["text", "here"]) ?? phrase(index, ["name", "here"])
      ?? phrase(index, ["goes", "here"]) ?? phrase(index, ["mm", "yyyy"])
      ?? phrase(index, ["mm", "yy"])
  }

  /// Three or more crosses: not kisses at the end of a letter, and not 30 in Roman figures.
  private func crosses(_ index: Int) -> Range<Int>? {
    let word = passage.words[index]
    let letters = word.lower.utf8
    guard letters.count >= 2, letters.allSatisfy({ $0 == 0x78 }) else { return nil }
    if letters.count == 2 {
      let before = passage.byte(word.range.lowerBound - 1)
      return before == 0xA3 || before == 0x2F || passage.byte(word.range.upperBound) == 0x2F
        ? word.range : nil
    }
    let isLast = passage.bytes[word.range.upperBound...].allSatisfy {
      !WordReading.isLetterOrDigit($0)
    }
    let previous = index > 0 ? passage.words[index - 1] : nil
    if word.text == "XXX" || letters.count > 3 { return word.range }
    if previous?.isNumber ?? false { return word.range }
    return isLast || previous?.isCapitalised ?? true ? nil : word.range
  }
}

extension PlaceholderFinder {
  /// Letters that are somebody's name here: known to the file, spelt out on the page, or before
  /// another word of a name.
  private func isName(_ index: Int) -> Bool {
    let word = passage.words[index]
    if known.contains(word.text) { return true }
    guard word.text == word.text.uppercased() else { return false }
    if isSpeltOut(index) { return true }
    let called = passage.words[..<index].suffix(2).map(\.lower)
    if called.contains("called") || called == ["known", "as"] { return true }
    guard let next = at(index + 1), next.isCapitalised, !next.isAllCapitals || next.text == "FM",
      passage.gap(after: index).isOneSpace
    else { return false }
    let afterNext = passage.gap(after: index + 1).first
    return afterNext != 0x3A
  }

  /// “The Bassetlaw Crier (TBC)”
  private func isSpeltOut(_ index: Int) -> Bool {
    let letters = passage.words[index].text.unicodeScalars.map { String($0) }
    guard index >= letters.count, passage.byte(passage.words[index].range.lowerBound - 1) == 0x28
    else { return false }
    let before = passage.words[(index - letters.count)..<index]
    return zip(before, letters).allSatisfy { $0.text.hasPrefix($1) }
  }

  /// Nothing says who will confirm it, or that it must be done.
  private func isLeftOpen(_ index: Int) -> Bool {
    if let next = at(index + 3)?.lower, ["by", "on", "at", "in"].contains(next) { return false }
    guard let previous = at(index - 1)?.lower, passage.gap(before: index).isOneSpace else {
      return true
    }
    return !Self.verbs.contains(previous)
  }

  /// “Details to follow”, with nothing after it; not “a path to follow”.
  private func promised(_ index: Int) -> Range<Int>? {
    guard let before = at(index - 1), Self.things.contains(before.lower),
      passage.gap(before: index).isOneSpace,
      passage.gap(after: index + 1).first.map({ ".),;!".utf8.contains($0) }) ?? true
    else { return nil }
    return passage.words.stretch(index - 1, index + 1)
  }

  private static let things: Set = [
    "photo", "photos", "picture", "pictures", "details", "more", "info", "information", "times",
    "dates", "map", "prices", "text", "content", "programme", "venue", "address", "costs",
  ]

  private static let verbs: Set = [
    "need", "needs", "needed", "has", "have", "had", "going", "want", "wants", "wait", "waiting",
    "likely", "due", "ought", "able", "must", "like", "asked", "ask", "expect", "expects", "where",
    "about", "not", "order", "before", "only",
  ]

  /// Square or double curly brackets with what belongs there named inside.
  private var bracketed: [Range<Int>] {
    guard passage.promise.contains(.bracket) else { return [] }
    let bytes = passage.bytes
    var ranges: [Range<Int>] = []
    for start in bytes.indices {
      if bytes[start] == 0x5B, let close = bytes[start...].prefix(80).firstIndex(of: 0x5D) {
        if isBlank(bytes[(start + 1)..<close]) { ranges.append(start..<(close + 1)) }
      } else if bytes[start] == 0x7B, passage.byte(start + 1) == 0x7B {
        let end = bytes[start...].prefix(80).firstIndex(of: 0x7D)
        if let end, passage.byte(end + 1) == 0x7D { ranges.append(start..<(end + 2)) }
      }
    }
    return ranges
  }

  private func isBlank(_ inner: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: inner, as: UTF8.self)
    let words = Words(of: Array(inner))
    guard let first = words.first else { return false }
    if Self.orders.contains(first.lower) { return true }
    if Self.blanks.contains(first.lower), words.count <= 4 { return true }
    return words.count > 1 && words.allSatisfy(\.isAllCapitals) && !text.contains(".")
  }

  private static let orders: Set = [
    "insert", "add", "enter", "type", "your", "fill", "placeholder",
  ]
  private static let blanks: Set = [
    "name", "date", "day", "time", "times", "venue", "place", "phone", "telephone", "number",
    "email",
    "address", "location", "price", "cost", "group", "organisation", "town", "tbc", "tba", "xx",
    "xxx",
    "details", "link", "url", "website", "postcode", "contact", "month", "year", "amount",
  ]
}
