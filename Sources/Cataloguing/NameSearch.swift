/// Looks for many names in many texts, each text once.
struct NameSearch {
  private(set) var found: Set<[UInt8]> = []
  /// By their last bytes, at most eight.
  private var names: [UInt64: [[UInt8]]] = [:]
  private var lengths: Set<Int> = []
  private var endings = [Bool](repeating: false, count: 256)

  init(for names: [[UInt8]]) {
    for name in names {
      guard let last = name.last else { continue }
      let length = min(name.count, 8)
      endings[Int(last)] = true
      lengths.insert(length)
      self.names[Self.key(name[...], length), default: []].append(name)
    }
  }

  mutating func look(in text: [UInt8]) {
    for end in text.indices where endings[Int(text[end])] {
      for length in lengths where length <= end + 1 {
        let names = names[Self.key(text[...end], length)] ?? []
        for name in names where text[...end].suffix(name.count).elementsEqual(name) {
          found.insert(name)
        }
      }
    }
  }

  private static func key(_ bytes: ArraySlice<UInt8>, _ length: Int) -> UInt64 {
    bytes.suffix(length).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
