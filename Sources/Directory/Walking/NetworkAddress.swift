/// The number of a machine on the network: four bytes, or sixteen.
package struct NetworkAddress: Sendable, Hashable {
  package enum Reach: Sendable, Hashable {
    case anyone, thisMachine, here
  }

  private let bytes: [UInt8]

  /// Nil for any other count of bytes.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count == 4 || bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  /// Who can reach it: `here` is whoever is in the same building, and no feed for the public stands
  /// there.
  package var reach: Reach {
    bytes.count == 4 ? Self.reach(ofFour: bytes[...]) : reachOfSixteen
  }

  private static func reach(ofFour bytes: ArraySlice<UInt8>) -> Reach {
    let bytes = Array(bytes)
    switch (bytes[0], bytes[1], bytes[2]) {
    case (127, _, _): return .thisMachine
    // Private, shared, link-local, kept for tests and examples, many at once, and yet to come.
    case (0, _, _), (10, _, _), (169, 254, _), (192, 168, _), (224..., _, _): return .here
    case (100, 64...127, _), (172, 16...31, _), (198, 18...19, _): return .here
    case (192, 0, 0), (192, 0, 2), (192, 88, 99), (198, 51, 100), (203, 0, 113): return .here
    default: return .anyone
    }
  }

  private var reachOfSixteen: Reach {
    if bytes.dropLast().allSatisfy({ $0 == 0 }) { return bytes[15] == 1 ? .thisMachine : .here }
    let isMapped = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
    if isMapped { return Self.reach(ofFour: bytes[12...]) }
    // Others that hold a number of four bytes could hold a private one.
    let translated: [[UInt8]] = [[0x00, 0x64, 0xFF, 0x9B], [0x20, 0x02], [0x20, 0x01, 0, 0]]
    if translated.contains(where: bytes.starts) { return .here }
    if bytes.starts(with: [0x20, 0x01, 0x0D, 0xB8]) { return .here }
    // All that is given out for the public today begins with the bits 001.
    return bytes[0] & 0xE0 == 0x20 ? .anyone : .here
  }
}
