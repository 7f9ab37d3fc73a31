/// Finds NHS numbers in the bytes of a file, whatever stands between their digits: spaces of all
/// kinds, dashes, points, marks of Markdown, or entities of HTML.
enum NHSNumber {
  private struct Digit {
    var value: Int
    var range: Range<Int>
    /// Whether something stands between this digit and the one before.
    var beginsGroup: Bool
  }

  static func all(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      guard digit(bytes, index) != nil else {
        index += 1
        continue
      }
      let run = run(bytes, from: index)
      found += numbers(in: run, bytes)
      index = run.last?.range.upperBound ?? index + 1
    }
    return found
  }

  private static func digit(_ bytes: [UInt8], _ index: Int) -> (Int, Int)? {
    let byte = bytes[index]
    if WordReading.isDigit(byte) { return (Int(byte) - 0x30, 1) }
    guard byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBC,
      (0x90...0x99).contains(bytes[index + 2])
    else { return nil }
    return (Int(bytes[index + 2]) - 0x90, 3)
  }

  private static func run(_ bytes: [UInt8], from start: Int) -> [Digit] {
    var digits: [Digit] = []
    var index = start
    var gap = 0
    while index < bytes.count, gap <= 5, digits.count < 64 {
      if let (value, length) = digit(bytes, index) {
        let begins = gap > 0 || digits.isEmpty
        digits.append(Digit(value: value, range: index..<(index + length), beginsGroup: begins))
        index += length
        gap = 0
      } else if let length = separator(bytes, index) {
        index += length
        gap += 1
      } else {
        break
      }
    }
    return digits
  }

  private static let entities = [
    "&nbsp;", "&#160;", "&#xa0;", "&ensp;", "&emsp;", "&thinsp;", "&#8209;", "&ndash;", "&mdash;",
    "&minus;", "&hyphen;", "&shy;",
  ]

  private static func separator(_ bytes: [UInt8], _ index: Int) -> Int? {
    switch bytes[index] {
    case 0x20, 0x09, 0x0A, 0x0D, 0x2D, 0x2E, 0x5C, 0x2A, 0x5F, 0x60, 0x7E, 0x3E, 0x28, 0x29, 0x2F:
      return 1
    case 0xC2 where index + 1 < bytes.count && [0xA0, 0xAD, 0xB7].contains(bytes[index + 1]):
      return 2
    case 0xE2 where index + 2 < bytes.count:
      let isGeneral = bytes[index + 1] == 0x80 && bytes[index + 2] <= 0x95
      let isMinus = bytes[index + 1] == 0x88 && bytes[index + 2] == 0x92
      let isNarrow = bytes[index + 1] == 0x80 && bytes[index + 2] == 0xAF
      let isJoiner = bytes[index + 1] == 0x81 && (0x9F...0xA0).contains(bytes[index + 2])
      return isGeneral || isMinus || isNarrow || isJoiner ? 3 : nil
    case 0xE3: return bytes[index...].starts(with: [0xE3, 0x80, 0x80]) ? 3 : nil
    case 0xEF: return bytes[index...].starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : nil
    case 0x26:
      return entities.first { bytes.reads($0, at: index) }?.utf8.count
    case _: return nil
    }
  }
}

extension NHSNumber {
  private static func numbers(in run: [Digit], _ bytes: [UInt8]) -> [Range<Int>] {
    let groups = run.indices.filter { run[$0].beginsGroup }
    var found: [Range<Int>] = []
    var next = 0
    for start in groups where start >= next && start + 10 <= run.count {
      let end = start + 10
      guard end == run.count || run[end].beginsGroup else { continue }
      let number = Array(run[start..<end])
      let isWholeRun = run.count == 10
      guard hasItsShape(number, isWholeRun: isWholeRun), isNumber(number, bytes) else { continue }
      found.append(number[0].range.lowerBound..<number[9].range.upperBound)
      next = end
    }
    return found
  }

  /// Groups as people write the number. Within a longer run of digits only the usual ones count.
  private static func hasItsShape(_ number: [Digit], isWholeRun: Bool) -> Bool {
    var sizes: [Int] = []
    for digit in number {
      if digit.beginsGroup { sizes.append(1) } else { sizes[sizes.count - 1] += 1 }
    }
    if sizes == [10] || sizes == [3, 3, 4] { return true }
    return isWholeRun && (otherShapes.contains(sizes) || sizes.count == 10)
  }

  private static let otherShapes: Set<[Int]> = [
    [3, 7], [6, 4], [5, 5], [4, 6], [4, 3, 3], [3, 4, 3], [3, 3, 2, 2],
  ]

  private static func isNumber(_ number: [Digit], _ bytes: [UInt8]) -> Bool {
    let values = number.map(\.value)
    let start = number[0].range.lowerBound
    let before = start > 0 ? bytes[start - 1] : 0
    if before == 0x2B || before == 0x23 || before == 0xA3 || WordReading.isPlain(before) {
      return false
    }
    let end = number[9].range.upperBound
    if end < bytes.count, WordReading.isPlain(bytes[end]) { return false }
    if Set(values).count == 1 || values.starts(with: [9, 9, 9]) { return false }
    let words = wordsBefore(start, bytes)
    if words.contains(where: otherNumbers.contains) || followsPlus(start, bytes) { return false }
    if values == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0] { return false }
    let isLabelled = words.contains("nhs")
    guard isLabelled || passesCheck(values) else { return false }
    return values[0] != 0 || isDayFirst(values) && !words.contains(where: callWords.contains)
  }

  /// Scottish numbers begin with a day of birth.
  private static func isDayFirst(_ values: [Int]) -> Bool {
    let day = values[0] * 10 + values[1]
    let month = values[2] * 10 + values[3]
    return (1...31).contains(day) && (1...12).contains(month)
  }

  static func passesCheck(_ values: [Int]) -> Bool {
    let sum = zip(values, (2...10).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
    let check = 11 - sum % 11
    return check != 10 && values[9] == check % 11
  }

  /// “+44 300 …”: the country's code comes before.
  private static func followsPlus(_ start: Int, _ bytes: [UInt8]) -> Bool {
    var index = start
    while index > 0, start - index < 8,
      separator(bytes, index - 1) != nil
        || WordReading.isDigit(bytes[index - 1])
    {
      index -= 1
    }
    return index > 0 && bytes[index - 1] == 0x2B
  }

  /// The words just before, within the line.
  private static func wordsBefore(_ start: Int, _ bytes: [UInt8]) -> [String] {
    var begin = start
    while begin > 0, start - begin < 32, bytes[begin - 1] != 0x0A { begin -= 1 }
    let text = String(decoding: bytes[begin..<start], as: UTF8.self).lowercased()
    let last = text.split { ".;,!?".contains($0) }.last ?? ""
    return last.split { !$0.isLetter && !$0.isNumber }.suffix(3).map(String.init)
  }

  private static let otherNumbers: Set = [
    "isbn", "charity", "company", "order", "invoice", "barcode", "issn", "utr", "uprn", "doi",
  ]
  private static let callWords: Set = [
    "call", "ring", "phone", "telephone", "tel", "text", "mobile", "fax", "dial",
  ]
}
