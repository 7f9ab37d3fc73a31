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
  /// Where each byte begins and ends in the source.
  private let starts: [Int]
  private let ends: [Int]
  private let marks: [Marks]
  package let words: [Word]

  init(role: Role, text: PlacedText, isSpeech: Bool, speechMatters: Bool) {
    self.role = role
    bytes = text.bytes
    starts = text.starts
    ends = text.ends
    var marks = text.marks
    WordReading.markAddresses(bytes, &marks)
    WordReading.markQuotations(bytes, &marks, asSpeech: speechMatters)
    if isSpeech, speechMatters {
      for index in marks.indices { marks[index].insert(.speech) }
    }
    self.marks = marks
    words = WordReading.words(of: bytes)
  }

  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The stretch of source, in bytes from the file's start, that the bytes come from.
  package func place(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, range.upperBound <= bytes.count else { return 0..<0 }
    let start = starts[range.lowerBound]
    return start..<max(start, ends[range.upperBound - 1])
  }

  package func marks(in range: Range<Int>) -> Marks {
    var all: Marks = []
    for index in range.clamped(to: 0..<marks.count) { all.formUnion(marks[index]) }
    return all
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

/// A run of letters and digits in a passage. Hyphens and full stops stand between words.
package struct Word: Sendable, Hashable {
  package let text: String
  /// Small letters, with a plain apostrophe.
  package let lower: String
  package let range: Range<Int>

  package var isNumber: Bool { text.utf8.allSatisfy { (0x30...0x39).contains($0) } }

  package var isCapitalised: Bool { text.unicodeScalars.first?.properties.isUppercase ?? false }

  /// Letters only, all of them capitals.
  package var isAllCapitals: Bool {
    text.unicodeScalars.allSatisfy {
      $0.properties.isUppercase || $0 == "'" || $0 == "’"
    }
  }

  /// The number, where it is one of up to nine digits.
  package var number: Int? { isNumber && text.utf8.count <= 9 ? Int(text) : nil }
}
