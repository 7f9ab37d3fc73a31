/// A word or phrase of the word list: what to write in its place, and where it is meant otherwise.
struct Term: Sendable {
  let table: WordTable
  /// As the list has it, without its marks.
  var name: String
  /// The first name on its line, which all spellings of one thing share.
  let head: String
  let plain: String
  /// Where one of these stands round it, it means something else.
  let unless: [TermNeighbours]
  /// Where it is listed with some, one of them must stand round it.
  let only: [TermNeighbours]
  /// Capitals alone do not make it a name: writers give them to titles of jobs and schemes.
  let mayHaveCapitals: Bool
  /// It is written in capitals, and means something else in small letters.
  var isLetters: Bool
}

/// The words round a term that tell in which sense it is meant: those just before it, those just
/// after it, or any in the same sentence.
struct TermNeighbours: Sendable {
  private enum Part: Sendable {
    case words(Set<UInt64>, orEnd: Bool)
    case capital, number, start, end, hyphen

    init(_ text: ArraySlice<UInt8>) {
      if text.first == UInt8(ascii: "@"), let part = Part(sign: text) {
        self = part
      } else {
        let words = text.split(separator: UInt8(ascii: "/"))
        let keys = words.flatMap { Inflection.keys(of: $0) }
        self = .words(Set(keys), orEnd: words.contains { $0.elementsEqual("@end".utf8) })
      }
    }

    private init?(sign: ArraySlice<UInt8>) {
      switch String(decoding: sign, as: UTF8.self) {
      case "@name": self = .capital
      case "@number": self = .number
      case "@start": self = .start
      case "@end": self = .end
      case "@hyphen": self = .hyphen
      case _: return nil
      }
    }
  }

  private var before: [Part] = []
  private var after: [Part] = []
  private var anywhere: Set<UInt64> = []

  /// As in “bus ~”, “~ home/time” or “… wound/nose”.
  init(_ text: ArraySlice<UInt8>) {
    let parts = text.split(separator: 0x20)
    if let first = parts.first, first.elementsEqual("…".utf8) {
      let words = parts.dropFirst().flatMap { $0.split(separator: UInt8(ascii: "/")) }
      anywhere = Set(words.flatMap { Inflection.keys(of: $0) })
    } else {
      let place = parts.firstIndex { $0.elementsEqual("~".utf8) } ?? parts.endIndex
      before = parts[..<place].reversed().map { Part($0) }
      after = parts[min(place + 1, parts.count)...].map { Part($0) }
    }
  }

  func holds(round match: Range<Int>, in tokens: [Token], sentence: Range<Int>) -> Bool {
    if !anywhere.isEmpty {
      return sentence.contains { !match.contains($0) && anywhere.contains(tokens[$0].key) }
    }
    for (offset, part) in before.enumerated() {
      let index = match.lowerBound - 1 - offset
      guard holds(part, at: index, match, tokens, sentence) else { return false }
    }
    for (offset, part) in after.enumerated() {
      let index = match.upperBound + offset
      guard holds(part, at: index, match, tokens, sentence) else { return false }
    }
    return true
  }

  private func holds(
    _ part: Part,
    at index: Int,
    _ match: Range<Int>,
    _ tokens: [Token],
    _ sentence: Range<Int>
  ) -> Bool {
    let token = sentence.contains(index) ? tokens[index] : nil
    switch part {
    case .words(let keys, let orEnd): return token.map { keys.contains($0.key) } ?? orEnd
    case .capital: return token?.isCapitalised ?? false
    case .number: return token?.shape.contains(.digit) ?? false
    case .start, .end: return token == nil
    case .hyphen: return match.dropFirst().contains { tokens[$0].gap == .hyphen }
    }
  }
}
