import Reading

/// An id for a record that comes without one: the same words give the same id on every day (FNV-1a).
enum MadeID {
  static func of(_ words: String?...) -> String {
    hash(words.map { ($0 ?? "").lowercased() }.joined(separator: "|").utf8)
  }

  static func hash(_ bytes: some Sequence<UInt8>) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension DirectoryRecord {
  /// What tells it from another of the same name and place, whichever comes first.
  mutating func lengthenMadeID() {
    let words = fields.filter { $0.name != "id" }.flatMap { lines(of: $0.name) }
    let ending = "-" + MadeID.hash(words.joined(separator: "|").utf8).prefix(6)
    key += ending
    service.id += ending
  }
}
