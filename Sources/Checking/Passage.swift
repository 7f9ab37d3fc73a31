/// One stretch of running words – a paragraph, heading, item, cell, fact or picture's words – as a
/// reader meets it: without marks, and with the place in the file of every byte.
package struct Passage: Sendable {
  package enum Role: Sendable, Hashable {
    case heading, paragraph, item, cell, alt
    /// A value of the facts at the head, by the name of its field.
    case fact(String)
  }

  package struct Marks: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let code = Marks(rawValue: 1)
    package static let link = Marks(rawValue: 2)
    /// A web or e-mail address.
    package static let address = Marks(rawValue: 4)
    /// Between quotation marks.
    package static let quoted = Marks(rawValue: 8)
    /// A person's own words in a case study.
    package static let speech = Marks(rawValue: 16)
    package static let strong = Marks(rawValue: 32)
  }

  package let role: Role
  package let bytes: [UInt8]
  /// What rules may find here at all: one look at the bytes spares most passages all further ones.
  let promise: Promise
  private let pieces: [TextPiece]
  private let addresses: [MarkedStretch]
  private let quotations: [MarkedStretch]
  private let isSpeech: Bool
  private let allMarks: Marks
  package let words: Words
  var tokens: [Token] { words.tokens }

  init(role: Role, text: PlacedText, isSpeech: Bool, speechMatters: Bool) {
    self.role = role
    bytes = text.bytes
    pieces = text.pieces
    words = Words(of: bytes)
    promise = Promise(of: words)
    addresses = promise.contains(.address) ? WordReading.addresses(in: bytes) : []
    quotations =
      promise.contains(.quotation)
      ? WordReading.quotations(in: bytes, asSpeech: speechMatters) : []
    self.isSpeech = isSpeech && speechMatters
    var allMarks: Marks = self.isSpeech ? [.speech] : []
    for piece in pieces { allMarks.formUnion(piece.marks) }
    for stretch in addresses + quotations { allMarks.formUnion(stretch.marks) }
    self.allMarks = allMarks
  }

  /// How many words end at a place or before it.
  func wordCount(before index: Int) -> Int { words.count(before: index) }

  /// The numbers of the words that begin in a stretch of bytes.
  func tokens(in range: Range<Int>) -> Range<Int> { words.indices(in: range) }

  /// The last word that ends at a place or before it.
  func word(before index: Int) -> Word? {
    let count = wordCount(before: index)
    return count > 0 ? words[count - 1] : nil
  }

  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The stretch of source, in bytes from the file's start, that the bytes come from.
  package func place(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, range.upperBound <= bytes.count else { return 0..<0 }
    let start = pieces[piece(at: range.lowerBound)].start(of: range.lowerBound)
    let last = range.upperBound - 1
    return start..<max(start, pieces[piece(at: last)].end(of: last))
  }

  /// The number of the piece that a byte stands in.
  private func piece(at index: Int) -> Int {
    max(0, pieces.indices.firstPast { pieces[$0].first <= index } - 1)
  }

  package func marks(in range: Range<Int>) -> Marks {
    let range = range.clamped(to: 0..<bytes.count)
    guard !range.isEmpty, !allMarks.isEmpty else { return [] }
    var all: Marks = isSpeech ? [.speech] : []
    for number in piece(at: range.lowerBound)..<pieces.count {
      guard pieces[number].first < range.upperBound else { break }
      all.formUnion(pieces[number].marks)
    }
    for kind in [addresses, quotations] { all.formUnion(kind.marks(in: range)) }
    return all
  }

  /// Whether any of these marks stands on any byte of the range.
  package func has(_ marks: Marks, in range: Range<Int>) -> Bool {
    !allMarks.isDisjoint(with: marks) && !self.marks(in: range).isDisjoint(with: marks)
  }

  /// The places in the source, in bytes, of what stands between quotation marks.
  var quotationPlaces: [Range<Int>] { quotations.map { place(of: $0.range) } }

  /// The places in the source, in bytes, of a person's own words.
  var speechPlaces: [Range<Int>] {
    guard allMarks.contains(.speech) else { return [] }
    if isSpeech { return bytes.isEmpty ? [] : [place(of: 0..<bytes.count)] }
    return quotations.filter { $0.marks.contains(.speech) }.map { place(of: $0.range) }
  }

  /// The bytes between a word and the next.
  package func gap(after index: Int) -> ArraySlice<UInt8> {
    let start = words[index].range.upperBound
    return bytes[
      start..<(index + 1 < words.count ? words[index + 1].range.lowerBound : bytes.count)
    ]
  }

  package func gap(before index: Int) -> ArraySlice<UInt8> {
    index == 0 ? bytes[..<words[0].range.lowerBound] : gap(after: index - 1)
  }

  /// The byte at a place, or 0 outside the passage.
  package func byte(_ index: Int) -> UInt8 {
    bytes.indices.contains(index) ? bytes[index] : 0
  }
}

/// A stretch of a passage that all bears the same marks.
struct MarkedStretch {
  var range: Range<Int>
  var marks: Passage.Marks
}

extension [MarkedStretch] {
  /// The marks on any byte of a range, where they stand in order and apart.
  fileprivate func marks(in range: Range<Int>) -> Passage.Marks {
    let first = indices.firstPast { self[$0].range.upperBound <= range.lowerBound }
    var marks: Passage.Marks = []
    for stretch in self[first...] {
      guard stretch.range.lowerBound < range.upperBound else { break }
      marks.formUnion(stretch.marks)
    }
    return marks
  }
}
