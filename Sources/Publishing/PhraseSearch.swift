/// Finds which of many phrases stand in some bytes, in one pass over them.
struct PhraseSearch: Sendable {
  private let phrases: [[UInt8]]
  private let byStart: [UInt32: [Int]]
  /// Which pairs of bytes begin a phrase: rules out nearly every place at once.
  private let pairs: [Bool]

  /// Phrases of fewer than four bytes are never found.
  init(_ phrases: [[UInt8]]) {
    self.phrases = phrases
    var byStart: [UInt32: [Int]] = [:]
    var pairs = [Bool](repeating: false, count: 1 << 16)
    for (index, phrase) in phrases.enumerated() where phrase.count >= 4 {
      byStart[Self.start(phrase, 0), default: []].append(index)
      pairs[Int(phrase[0]) << 8 | Int(phrase[1])] = true
    }
    self.byStart = byStart
    self.pairs = pairs
  }

  private static func start(_ bytes: [UInt8], _ offset: Int) -> UInt32 {
    UInt32(bytes[offset]) << 24 | UInt32(bytes[offset + 1]) << 16 | UInt32(bytes[offset + 2]) << 8
      | UInt32(bytes[offset + 3])
  }

  var isEmpty: Bool { byStart.isEmpty }

  /// Gives each phrase found to `visit`, which says whether to go on.
  func find(in bytes: [UInt8], visit: (Int) -> Bool) {
    guard bytes.count >= 4, !isEmpty else { return }
    let (text, pairs) = (bytes.span, pairs.span)
    var pair = Int(text[0])
    for offset in 0...(bytes.count - 4) {
      pair = pair << 8 & 0xFFFF | Int(text[offset + 1])
      guard pairs[pair], let candidates = byStart[Self.start(bytes, offset)] else { continue }
      for index in candidates where bytes[offset...].starts(with: phrases[index]) {
        guard visit(index) else { return }
      }
    }
  }
}
