import Reading

extension Rule {
  package static let piiRecordIDs = Rule(
    id: "pii-record-ids",
    says: "No number of anyone's record stands in a file",
    because:
      "National Insurance, claim and hospital numbers and car registrations lead straight to a "
      + "person. (UK GDPR)",
    severity: .error,
    flags: [
      "Her NI number is ⟦QQ123456C⟧, written ⟦QQ 12 34 56 C⟧ too.",
      "Universal Credit journal ID ⟦123456789⟧ was closed.",
      "His hospital number is ⟦K8841907⟧. The case ref was ⟦CASE/77120⟧.",
      "They came in a blue car, ⟦AB51 XYZ⟧. Number plate: ⟦P123 ABC⟧.",
      "PIP ref: ⟦40718826⟧, tenancy no. ⟦T-20417⟧",
    ],
    allows: [
      "Charity number 1012345 and form FP57.",
      "The 9 bus leaves from stop QQ1. The B6030 and the M60 meet here.",
      "Order number 20417733 came. Company no. 01234567, VAT 123456789.",
      "In case you need us, ring 01632 960123. Our benefit day is on 20/11/2026.",
      "In that case 12345 people came. A patient of 40 years knows the room, B12.",
    ]
  ) { subject in
    let found = RecordNumber.all(in: subject.source.bytes)
    guard !found.isEmpty else { return [] }
    let text = PrivateText(subject)
    return found.filter { $0.isPersons(in: text) }.map { record in
      Remark(
        subject.source.range(ofBytes: record.range),
        "“\(text.text(record.range))” looks like \(record.name)",
        remedy: "take it out"
      )
    }
  }
}

/// A stretch of capitals and digits that may be the number of someone's record.
private struct RecordNumber {
  private enum Shape {
    case nationalInsurance, newPlate, oldPlate, other
  }

  private(set) var range: Range<Int>
  private let shape: Shape

  var name: String {
    switch shape {
    case .nationalInsurance: "a National Insurance number"
    case .newPlate, .oldPlate: "a car's registration"
    case .other: "the number of someone's record"
    }
  }

  /// Each chunk that holds a digit, with the chunks after it that belong to it.
  static func all(in bytes: [UInt8]) -> [RecordNumber] {
    let chunks = chunks(of: bytes)
    var found: [RecordNumber] = []
    var index = 0
    while index < chunks.count {
      // Most words stand nowhere near a figure.
      guard chunks[index...].prefix(2).contains(where: { $0.hasDigit }) else {
        index += 1
        continue
      }
      let (record, length) = record(chunks[index...].prefix(5).map(\.range)[...], bytes)
      if let record { found.append(record) }
      index += length
    }
    return found
  }

  /// Runs of letters, digits, hyphens and slashes.
  private static func chunks(of bytes: [UInt8]) -> [(range: Range<Int>, hasDigit: Bool)] {
    var chunks: [(range: Range<Int>, hasDigit: Bool)] = []
    var start = 0
    var hasDigit = false
    for (index, byte) in bytes.enumerated() {
      if WordReading.isLetterOrDigit(byte) || byte == 0x2D || byte == 0x2F {
        hasDigit = hasDigit || WordReading.isDigit(byte)
        continue
      }
      if index > start { chunks.append((start..<index, hasDigit)) }
      (start, hasDigit) = (index + 1, false)
    }
    if bytes.count > start { chunks.append((start..<bytes.count, hasDigit)) }
    return chunks
  }

  private static func record(
    _ chunks: ArraySlice<Range<Int>>,
    _ bytes: [UInt8]
  ) -> (RecordNumber?, Int) {
    for length in [5, 2, 1] where chunks.count >= length {
      let part = chunks.prefix(length)
      guard let first = part.first, let last = part.last, areJoined(part, bytes),
        last.upperBound - first.lowerBound <= 24
      else { continue }
      let letters = part.flatMap { bytes[$0] }.filter { $0 != 0x2D }
      guard letters.contains(where: WordReading.isDigit), let shape = shape(letters, length) else {
        continue
      }
      return (RecordNumber(first.lowerBound..<last.upperBound, shape), length)
    }
    return (nil, 1)
  }

  private init(_ range: Range<Int>, _ shape: Shape) {
    (self.range, self.shape) = (range, shape)
  }

  private static func areJoined(_ chunks: ArraySlice<Range<Int>>, _ bytes: [UInt8]) -> Bool {
    zip(chunks, chunks.dropFirst()).allSatisfy { left, right in
      right.lowerBound - left.upperBound == 1 && bytes[left.upperBound] == 0x20
    }
  }

  private static func shape(_ letters: [UInt8], _ length: Int) -> Shape? {
    let shape = letters.map { byte in
      WordReading.isDigit(byte) ? "9" : WordReading.isCapital(byte) ? "A" : "?"
    }.joined()
    if shape == "AA999999A" { return .nationalInsurance }
    if length == 5 { return nil }
    if shape == "AA99AAA" { return .newPlate }
    let isOld = ["A9AAA", "A99AAA", "A999AAA", "AAA9A", "AAA99A", "AAA999A"].contains(shape)
    if isOld { return .oldPlate }
    let digits = letters.count(where: WordReading.isDigit)
    guard !letters.contains(where: { (0x61...0x7A).contains($0) }) else { return nil }
    return length == 1 && digits >= 5 && digits <= 14 ? .other : nil
  }

  /// What the words before it call it.
  func isPersons(in text: PrivateText) -> Bool {
    let words = Array(text.wordsBefore(range.lowerBound).suffix(6))
    switch shape {
    case .nationalInsurance: return true
    case .newPlate: return !words.contains(where: otherThings.contains)
    case .oldPlate: return words.contains(where: cars.contains)
    case .other:
      guard !text.isDateOrPhone(range) else { return false }
      let last = words.last ?? ""
      guard !words.contains(where: otherThings.contains) else { return false }
      guard words.contains(where: records.contains) else { return false }
      if labels.contains(last) { return true }
      let second = words.dropLast().last ?? ""
      if last == "is" || last == "was" { return labels.contains(second) || own.contains(second) }
      return own.contains(last) && !pointing.contains(second)
    }
  }
}

extension PrivateText {
  fileprivate func isDateOrPhone(_ range: Range<Int>) -> Bool {
    let part = Array(bytes[range])
    if !WholeDate.all(in: part).isEmpty || !MobileNumber.all(in: part).isEmpty { return true }
    return part.first == 0x30 && part.count(where: WordReading.isDigit) >= 10
  }
}

private let records: Set = [
  "claim", "case", "benefit", "pip", "uc", "credit", "journal", "hospital", "patient", "mrn",
  "passport", "licence", "tenancy", "rent", "housing", "court", "crime", "prison", "insurance",
  "ni", "nino", "esa", "dla", "client", "record", "file", "systmone", "emis", "care", "customer",
  "account", "sort", "bank", "council", "tax", "referral", "nhs", "blue", "badge", "medical",
  "unit", "incident", "police", "debt",
]
/// Those that need no “number” after them.
private let own: Set = [
  "claim", "case", "pip", "uc", "mrn", "nino", "ni", "esa", "dla", "journal", "passport", "patient",
  "account", "licence",
]
private let labels: Set = [
  "number", "numbers", "no", "nos", "ref", "reference", "id", "code", "num", "nr", "application",
]
/// “In that case 12 345 people came.”
private let pointing: Set = ["that", "any", "this", "in", "which", "each", "every", "some"]
private let otherThings: Set = [
  "charity", "company", "registered", "order", "invoice", "isbn", "form", "bus", "room", "vat",
  "model", "phone", "ring", "call", "text", "telephone", "serial", "barcode", "product", "route",
  "ofsted", "cqc", "uprn", "tel", "people", "flight", "train", "postcode", "issn", "doi",
]
private let cars: Set = [
  "registration", "reg", "plate", "plates", "car", "van", "vehicle", "licence",
]
