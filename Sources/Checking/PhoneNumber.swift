/// A British telephone number in a text, however it is written.
struct PhoneNumber {
  let range: Range<Int>
  /// From the first 0, without the country's code.
  private let digits: String
  private let groups: [Int]
  private let hasMarks: Bool
  private let isInternational: Bool

  static func all(in passage: Passage) -> [PhoneNumber] {
    let bytes = passage.bytes
    guard passage.promise.contains(.manyDigits) else { return [] }
    var numbers: [PhoneNumber] = []
    var index = 0
    while index < bytes.count {
      let begins =
        WordReading.isDigit(bytes[index])
        || bytes[index] == 0x2B || bytes[index] == 0x28
      guard begins, !isInWord(passage, index) else {
        index += 1
        continue
      }
      let run = DigitRun(in: bytes, from: index)
      if let number = PhoneNumber(run, in: passage) { numbers.append(number) }
      index = max(run.range.upperBound, index + 1)
    }
    return numbers
  }

  private static func isInWord(_ passage: Passage, _ index: Int) -> Bool {
    let before = passage.byte(index - 1)
    return WordReading.isPlain(before) || "/_@#£$".utf8.contains(before)
      || before == 0x2E && WordReading.isDigit(passage.byte(index - 2))
  }

  private init?(_ run: DigitRun, in passage: Passage) {
    var digits = run.digits
    var groups = run.groups
    isInternational = run.hasPlus && digits.hasPrefix("44")
    if isInternational {
      digits.removeFirst(2)
      if groups[0] == 2 { groups.removeFirst() } else { groups[0] -= 2 }
      if digits.hasPrefix("0") {
        digits.removeFirst()
        if groups.first == 1 { groups.removeFirst() } else if !groups.isEmpty { groups[0] -= 1 }
      }
      digits = "0" + digits
      if !groups.isEmpty { groups[0] += 1 }
    } else if run.hasPlus {
      return nil
    }
    guard digits.hasPrefix("0"), Self.isDialled(digits), (groups.first ?? 0) >= 3,
      !WordReading.isPlain(passage.byte(run.range.upperBound))
    else { return nil }
    self.digits = digits
    self.groups = groups
    hasMarks = run.hasMarks
    range = run.range
    guard !isSomethingElse(passage) else { return nil }
  }

  /// Eleven digits, or the ten that some old and free numbers have.
  private static func isDialled(_ digits: String) -> Bool {
    let second = digits.utf8.dropFirst().first.map { $0 - 0x30 } ?? 0
    switch digits.utf8.count {
    case 11: return [1, 2, 3, 5, 7, 8, 9].contains(second)
    case 10: return second == 1 || digits.hasPrefix("0800") || digits.hasPrefix("0500")
    case _: return false
    }
  }

  /// A number that a word before it calls something else, or ten digits that no word calls a
  /// telephone number.
  private func isSomethingElse(_ passage: Passage) -> Bool {
    let index = passage.wordCount(before: range.lowerBound) - 1
    guard index >= 0 else { return digits.utf8.count == 10 && groups.count == 1 }
    let words = passage.words[...index].suffix(3).map(\.lower)
    if words.contains(where: Self.otherNumbers.contains) { return true }
    guard digits.utf8.count == 10, groups.count == 1 else { return false }
    return !words.contains(where: Self.callWords.contains)
  }

  private static let otherNumbers: Set = [
    "charity", "company", "ref", "reference", "order", "isbn", "account", "registration",
    "registered", "invoice", "code", "id", "serial", "policy", "licence", "barcode", "nhs",
  ]
  private static let callWords: Set = [
    "call", "ring", "phone", "telephone", "tel", "t", "text", "number", "mobile", "helpline", "on",
    "dial", "free", "freephone", "or",
  ]
}

extension PhoneNumber {
  private var codeLength: Int {
    let two = digits.prefix(2)
    if two == "02" { return 3 }
    if two == "03" || two == "08" || two == "09" || two == "05" { return 4 }
    let third = digits.dropFirst(2).first
    let fourth = digits.dropFirst(3).first
    if two == "01", third == "1" || fourth == "1" { return 4 }
    return 5
  }

  /// Spaces alone, where people are used to them.
  var isUsual: Bool {
    guard !hasMarks, let first = groups.first, groups.count > 1 else { return false }
    let rest = Array(groups.dropFirst())
    switch codeLength {
    case 3: return first == 3 && (rest == [4, 4] || rest == [3, 5])
    case 4: return first == 4 && rest != [7] && rest.allSatisfy { (2...4).contains($0) }
    case _:
      let isSixDigitCode = first == 6 && digits.hasPrefix("01")
      return (first == 5 || isSixDigitCode) && rest.allSatisfy { (2...6).contains($0) }
    }
  }

  /// In groups: 01632 960 123, 020 7946 0018, 0115 496 0123.
  var plain: String {
    let sizes: [Int] =
      switch codeLength {
      case 3: [3, 4, 4]
      case 4: digits.utf8.count == 10 ? [4, 3, 3] : [4, 3, 4]
      case _: digits.utf8.count == 10 ? [5, 2, 3] : [5, 3, 3]
      }
    var rest = Substring(isInternational ? String(digits.dropFirst()) : digits)
    var parts: [Substring] = isInternational ? ["+44"] : []
    for (index, size) in sizes.enumerated() {
      let length = isInternational && index == 0 ? size - 1 : size
      parts.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return parts.joined(separator: " ")
  }
}

/// Digits in groups, with spaces, dashes, points and brackets between them.
struct DigitRun {
  private(set) var range: Range<Int>
  private(set) var digits = ""
  private(set) var groups: [Int] = []
  private(set) var hasPlus = false
  /// Something other than a space stands between the digits.
  private(set) var hasMarks = false

  init(in bytes: [UInt8], from start: Int) {
    var index = start
    var end = start
    var pendingMark = false
    var isNewGroup = true
    range = start..<start
    while index < bytes.count, index - end <= 3 {
      let byte = bytes[index]
      if WordReading.isDigit(byte) {
        digits.append(Character(UnicodeScalar(byte)))
        if isNewGroup { groups.append(1) } else { groups[groups.count - 1] += 1 }
        isNewGroup = false
        hasMarks = hasMarks || pendingMark
        pendingMark = false
        index += 1
        end = index
        continue
      }
      isNewGroup = true
      switch byte {
      case 0x2B where digits.isEmpty: hasPlus = true
      case 0x28: pendingMark = true
      case 0x29 where !digits.isEmpty:
        hasMarks = true
        end = index + 1
      case 0x2D, 0x2E: pendingMark = true
      case 0x20, 0x0A, 0xC2, 0xA0: break
      case 0xE2 where bytes[index...].starts(with: [0xE2, 0x80]) && index + 2 < bytes.count:
        pendingMark = (0x90...0x95).contains(bytes[index + 2])
        guard pendingMark else {
          range = start..<end
          return
        }
        index += 2
      case _:
        range = start..<end
        return
      }
      index += 1
    }
    range = start..<end
  }
}
