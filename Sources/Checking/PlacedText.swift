import Reading

/// Words being gathered from inlines or a fact, each byte with its place in the source.
struct PlacedText {
  private let source: SourceLines
  private(set) var bytes: [UInt8] = []
  private(set) var pieces: [TextPiece] = []
  /// The end in the source of the last byte.
  private var end: Int?
  /// Pictures met on the way: their words are passages of their own.
  private(set) var pictures: [PictureReference] = []

  init(_ source: SourceLines) {
    self.source = source
  }

  mutating func add(_ inlines: [Inline], _ marks: Passage.Marks = []) {
    for inline in inlines {
      switch inline {
      case .text(let text, let range): add(text, at: range, marks)
      case .code(let text, let range): add(text, at: range, marks.union(.code))
      case .emphasis(let content, _): add(content, marks)
      case .strong(let content, _): add(content, marks.union(.strong))
      case .link(let link, _): add(link.content, marks.union(.link))
      case .picture(let picture, _): pictures.append(picture)
      case .softBreak(let range): add(0x20, offsets(range), marks)
      case .lineBreak(let range): add(0x0A, offsets(range), marks)
      case .rawHTML(let text, let range):
        if text.lowercased().hasPrefix("<br") { add(0x0A, offsets(range), marks) }
      }
    }
  }

  /// A text as the Markdown reader gives it: backslashes and entities stand for one letter.
  private mutating func add(_ text: String, at range: SourceRange, _ marks: Passage.Marks) {
    let place = offsets(range)
    if place.count == text.utf8.count { return addExactly(text, place, marks) }
    let letters = Array(text.utf8)
    var offset = place.lowerBound
    for (index, letter) in letters.enumerated() {
      let next = step(letters[index...], at: offset, in: place)
      add(letter, next, marks)
      offset = end ?? offset
      if let following = letters.dropFirst(index + 1).first, following & 0xC0 == 0x80,
        next.count > 1
      {
        offset = next.lowerBound
      }
    }
  }

  /// The bytes of source that stand for the first byte of the text that is left.
  private func step(
    _ letters: ArraySlice<UInt8>,
    at offset: Int,
    in place: Range<Int>
  ) -> Range<Int> {
    guard offset < place.upperBound else { return place.upperBound..<place.upperBound }
    let byte = source.bytes[offset]
    if byte == 0x5C, offset + 1 < place.upperBound, source.bytes[offset + 1] == letters.first {
      return offset..<(offset + 2)
    }
    if byte == 0x26, let close = entityEnd(from: offset, place),
      !letters.starts(with: source.bytes[offset..<close])
    {
      return offset..<close
    }
    return offset..<(offset + 1)
  }

  private func entityEnd(from offset: Int, _ place: Range<Int>) -> Int? {
    let limit = min(offset + 34, place.upperBound)
    guard let close = source.bytes[offset..<limit].firstIndex(of: 0x3B) else { return nil }
    let isName = source.bytes[(offset + 1)..<close].allSatisfy {
      WordReading.isLetterOrDigit($0) || $0 == 0x23
    }
    return isName && close > offset + 1 ? close + 1 : nil
  }

  /// A fact's text: quotation marks, folded lines and doubled marks are not part of it.
  mutating func add(fact scalar: Scalar) {
    let place = offsets(scalar.range)
    var offset = place.lowerBound
    if let first = source.bytes[place].first {
      if first == 0x22 || first == 0x27 {
        offset += 1
      } else if first == 0x7C || first == 0x3E {
        while offset < place.upperBound, source.bytes[offset] != 0x0A { offset += 1 }
        while offset < place.upperBound, WordReading.isSpace(source.bytes[offset]) { offset += 1 }
      }
    }
    if let exact = exactPlace(of: scalar.text, from: offset, in: place) {
      return addExactly(scalar.text, exact, [])
    }
    let before = bytes.count
    for letter in scalar.text.utf8 {
      guard let next = factStep(letter, offset, place) else {
        return addCoarsely(Array(scalar.text.utf8.dropFirst(bytes.count - before)), place)
      }
      add(letter, next, [])
      offset = next.upperBound
    }
  }

  /// Where a fact on one line stands just as it reads.
  private func exactPlace(of text: String, from start: Int, in place: Range<Int>) -> Range<Int>? {
    let end = start + text.utf8.count
    guard end <= place.upperBound, let last = text.utf8.last, !WordReading.isSpace(last),
      source.bytes[start..<end].elementsEqual(text.utf8),
      !text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D })
    else { return nil }
    return start..<end
  }

  private func factStep(_ letter: UInt8, _ offset: Int, _ place: Range<Int>) -> Range<Int>? {
    var offset = offset
    if offset < place.upperBound, source.bytes[offset] == letter, !WordReading.isSpace(letter) {
      return offset..<(offset + 1)
    }
    if WordReading.isSpace(letter) {
      let start = offset
      if offset < place.upperBound, source.bytes[offset] == letter, letter != 0x0A { offset += 1 }
      var rest = offset
      while rest < place.upperBound, WordReading.isSpace(source.bytes[rest]) { rest += 1 }
      let hasLineEnd = source.bytes[start..<rest].contains(0x0A)
      let end = hasLineEnd ? rest : offset
      return end > start ? start..<end : nil
    }
    guard offset + 1 < place.upperBound,
      source.bytes[offset] == 0x5C || source.bytes[offset] == 0x27,
      source.bytes[offset + 1] == letter
    else { return nil }
    return offset..<(offset + 2)
  }

  private mutating func addCoarsely(_ letters: [UInt8], _ place: Range<Int>) {
    for letter in letters { add(letter, place, []) }
  }

  private mutating func addExactly(_ text: String, _ place: Range<Int>, _ marks: Passage.Marks) {
    guard !place.isEmpty else { return }
    let piece = TextPiece(exactly: place.count, at: bytes.count, from: place.lowerBound, marks)
    pieces.append(piece)
    bytes.append(contentsOf: text.utf8)
    end = place.upperBound
  }

  private mutating func add(_ letter: UInt8, _ place: Range<Int>, _ marks: Passage.Marks) {
    pieces.append(TextPiece(byteAt: bytes.count, from: place, marks))
    bytes.append(letter)
    end = place.upperBound
  }

  private func offsets(_ range: SourceRange) -> Range<Int> {
    let start = source.offset(of: range.start)
    return start..<max(start, source.offset(of: range.end))
  }
}
