/// A British mobile number in the bytes of a file, whatever stands between its digits.
struct MobileNumber: Hashable {
  let range: Range<Int>
  /// From the 7 on, as every way of writing it has them.
  let digits: [UInt8]

  static func all(in bytes: [UInt8]) -> [MobileNumber] {
    var found: [MobileNumber] = []
    var index = 0
    while index < bytes.count {
      guard WordReading.isDigit(bytes[index]) else {
        index += 1
        continue
      }
      let (digits, end) = run(bytes, from: index)
      if let number = number(digits, index..<end, bytes) { found.append(number) }
      index = end
    }
    return found
  }

  private static func run(_ bytes: [UInt8], from start: Int) -> (digits: [UInt8], end: Int) {
    var digits: [UInt8] = []
    var index = start
    var end = start
    while index < bytes.count, index - end <= 3 {
      if WordReading.isDigit(bytes[index]) {
        digits.append(bytes[index])
        index += 1
        end = index
      } else if isSeparator(bytes, index) {
        index += 1
      } else {
        break
      }
    }
    return (digits, end)
  }

  private static func isSeparator(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch bytes[index] {
    case 0x20, 0x2D, 0x2E, 0x28, 0x29, 0x2F, 0x2A, 0x5F, 0xC2, 0xA0, 0xE2, 0x80, 0x90...0x95: true
    case _: false
    }
  }

  private static func number(
    _ digits: [UInt8],
    _ range: Range<Int>,
    _ bytes: [UInt8]
  ) -> MobileNumber? {
    let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0x20
    guard !WordReading.isPlain(before), before != 0xA3, before != 0x23 else { return nil }
    if range.upperBound < bytes.count, WordReading.isPlain(bytes[range.upperBound]) { return nil }
    guard let rest = national(digits).map(Array.init), rest[0] == 0x37, rest[1] != 0x30 else {
      return nil
    }
    let start = before == 0x2B ? range.lowerBound - 1 : range.lowerBound
    return MobileNumber(range: start..<range.upperBound, digits: rest)
  }

  /// Without the nought or the country's code.
  private static func national(_ digits: [UInt8]) -> ArraySlice<UInt8>? {
    ["00440", "0044", "440", "44", "0"].lazy
      .filter { digits.count == $0.utf8.count + 10 && digits.starts(with: $0.utf8) }
      .map { digits[$0.utf8.count...] }
      .first
  }
}
