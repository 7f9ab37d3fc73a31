/// A name in small letters, packed into numbers: comparing two takes a step or two.
struct GateWord: Hashable, Sendable {
  private var head: UInt128 = 0
  private var tail: UInt64 = 0
  private(set) var count = 0

  /// Of a longer name the end is lost; none that a page may hold is so long.
  private static let longest = 24

  init() {}

  init(_ text: StaticString) {
    for byte in text.description.utf8 { append(byte) }
  }

  init(_ text: String) {
    for byte in text.utf8 { append(byte) }
  }

  /// A capital letter is taken as a small one.
  mutating func append(_ byte: UInt8) {
    let isCapital = byte &- UInt8(ascii: "A") < 26
    let small = isCapital ? byte | 0x20 : byte
    if count < 16 {
      head = head << 8 | UInt128(small)
    } else if count < Self.longest {
      tail = tail << 8 | UInt64(small)
    } else {
      tail = .max
    }
    count += 1
  }

  static func == (left: Self, right: Self) -> Bool {
    left.head == right.head && left.tail == right.tail
  }

  var isCutShort: Bool { count > Self.longest }

  /// `start` is of at most 16 letters.
  func begins(with start: Self) -> Bool {
    count >= start.count && head >> (8 * UInt128(min(count, 16) - start.count)) == start.head
  }

  /// For a table of 512 places.
  fileprivate var place: Int {
    let folded = UInt64(truncatingIfNeeded: head) ^ UInt64(truncatingIfNeeded: head >> 61) ^ tail
    return Int((folded &* 0x9E37_79B9_7F4A_7C15) >> 55)
  }
}

/// What the gate knows of some names, found without hashing.
struct GateTable<Value: Sendable>: Sendable {
  private var places: [(word: GateWord, value: Value)?]

  init(_ entries: [(GateWord, Value)]) {
    places = Array(repeating: nil, count: 512)
    for (word, value) in entries {
      var place = word.place
      while places[place] != nil { place = (place + 1) % places.count }
      places[place] = (word, value)
    }
  }

  subscript(word: GateWord) -> Value? {
    var place = word.place
    while let entry = places[place] {
      if entry.word == word { return entry.value }
      place = (place + 1) % places.count
    }
    return nil
  }
}
