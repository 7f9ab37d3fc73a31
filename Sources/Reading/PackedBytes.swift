/// Values put down as bytes for the same program to read again: numbers in eight bytes, texts after
/// their length.
package struct PackedBytes: Sendable {
  package private(set) var bytes: [UInt8]

  package init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  package mutating func add(_ number: Int) {
    let word = UInt64(bitPattern: Int64(number))
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: word >> shift))
    }
  }

  package mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes += text.utf8
  }

  package mutating func add(_ more: [UInt8]) { bytes += more }
}

/// Reads them in the order in which they were put down; nil at the first that cannot be what it
/// should be, since bytes that were kept may be damaged.
package struct PackedReader: Sendable {
  package private(set) var rest: ArraySlice<UInt8>

  package init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  package mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
    guard (0...rest.count).contains(count) else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  package mutating func number() -> Int? {
    guard let bytes = bytes(8) else { return nil }
    let word = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(Int64(bitPattern: word))
  }

  /// A number of things that are still to be read, each of a byte at least.
  package mutating func count() -> Int? {
    number().flatMap { (0...rest.count).contains($0) ? $0 : nil }
  }

  package mutating func text() -> String? {
    number().flatMap { bytes($0) }.map { String(decoding: $0, as: UTF8.self) }
  }
}
