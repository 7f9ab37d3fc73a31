package import Reading

/// A venue: its name, its address, how to get in and how to get there.
package struct Place: Sendable, Hashable {
  package var name: String
  package var address: String?
  package var postcode: String?
  package var access: [AccessFact]
  package var gettingHere: GettingHere
  package var prose: Prose

  package init(
    name: String,
    address: String? = nil,
    postcode: String? = nil,
    access: [AccessFact] = [],
    gettingHere: GettingHere = GettingHere(),
    prose: Prose = Prose()
  ) {
    self.name = name
    self.address = address
    self.postcode = postcode
    self.access = access
    self.gettingHere = gettingHere
    self.prose = prose
  }

  static let names = FieldNames(
    ["name", "address", "postcode", "access", "getting_here", "last_bus"],
    synonyms: [
      "title": "name", "post_code": "postcode", "transport": "getting_here",
      "getting_there": "getting_here",
    ]
  )

  init?(reading manuscript: Manuscript, fields: inout Fields) {
    let name = fields.text("name").value?.text
    if name == nil {
      fields.complain(
        "missing-fact",
        at: .wholeFile,
        "the place has no name",
        "add a line “name: …”"
      )
    }
    address = fields.string("address")
    postcode = fields.string("postcode").map { Postcode.tidied($0) ?? $0 }
    access = AccessFact.list(reading: &fields)
    gettingHere = GettingHere(reading: &fields)
    prose = manuscript.prose
    guard let name else { return nil }
    self.name = name
  }

  /// A place written on one line, as “Example Village Hall, High Street, NG00 0AA”.
  package init(line: String) {
    var parts = line.parts(at: [","])
    var postcode: String?
    if let last = parts.last {
      if let whole = Postcode.tidied(last) {
        postcode = whole
        parts.removeLast()
      } else if let found = Postcode.atEnd(of: last) {
        postcode = found.postcode
        parts[parts.count - 1] = found.rest
      }
    }
    self.init(
      name: parts.first ?? line,
      address: parts.count > 1 ? parts.dropFirst().joined(separator: ", ") : nil,
      postcode: postcode
    )
  }

  /// What may be printed of a place whose address is hidden: the town, where an area names it, and
  /// the first half of the postcode.
  func masked(_ shown: AddressShown, _ areas: [Area]) -> Place {
    var masked = Place(name: "Address on request")
    switch shown {
    case .full: return self
    case .notAtAll: return masked
    case .areaOnly:
      let towns = Set(areas.flatMap { [$0.name] + $0.places }.map(Accents.folded))
      let last = nameAndAddress.parts(at: [","]).last
      masked.address = last.flatMap { towns.contains(Accents.folded($0)) ? $0 : nil }
      masked.postcode = postcode.flatMap { Postcode.tidied($0) ?? ($0.count <= 4 ? $0 : nil) }
        .map(Postcode.outward)
      return masked
    }
  }

  /// The parts that would give a hidden place away: its name, the lines of its address, its postcode.
  /// Words without a number or a second capital, as “A private room”, could stand anywhere.
  var tellingParts: [String] {
    let parts = [name] + (address?.parts(at: [","]) ?? []) + [postcode].compactMap { $0 }
    return parts.filter { part in
      let isNamed = part.contains(where: \.isNumber) || part.count(where: \.isUppercase) > 1
      return part.utf8.count >= 6 && isNamed && part != "Address on request"
    }
  }

  private var nameAndAddress: String {
    [name, address].compactMap { $0 }.joined(separator: ", ")
  }

  /// On one line, as on an envelope.
  package var line: String {
    [name, address, postcode].compactMap { $0 }.joined(separator: ", ")
  }
}

/// A postcode in the usual spelling: capitals, one space before the last three.
package enum Postcode {
  package static func tidied(_ text: String) -> String? {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return tidied(text.utf8.filter { !$0.isSpace }) }
    let letters = text.uppercased().filter { !$0.isWhitespace }
    guard (5...7).contains(letters.utf8.count), letters.allSatisfy({ $0.isASCII }) else {
      return nil
    }
    let inward = letters.suffix(3)
    let outward = letters.dropLast(3)
    guard let digit = inward.first, digit.isNumber, inward.dropFirst().allSatisfy(\.isLetter),
      let first = outward.first, first.isLetter, outward.contains(where: \.isNumber),
      outward.allSatisfy({ $0.isLetter || $0.isNumber })
    else { return nil }
    return "\(outward) \(inward)"
  }

  /// The same for letters of ASCII.
  private static func tidied(_ letters: [UInt8]) -> String? {
    let (outward, inward) = (letters.dropLast(3), letters.suffix(3))
    guard (5...7).contains(letters.count), let digit = inward.first, digit.isDigit,
      inward.dropFirst().allSatisfy(\.isLetter), letters[0].isLetter,
      outward.contains(where: \.isDigit), outward.allSatisfy({ $0.isLetter || $0.isDigit })
    else { return nil }
    let capitals = (outward + [0x20] + inward).map { $0.isLetter ? $0 & 0xDF : $0 }
    return String(decoding: capitals, as: UTF8.self)
  }

  /// The postcode's first half: a town or a part of one.
  package static func outward(_ postcode: String) -> String {
    postcode.split(separator: " ").first.map(String.init) ?? postcode
  }

  /// A postcode at the end of a line without a comma before it.
  static func atEnd(of text: String) -> (rest: String, postcode: String)? {
    let words = text.split(separator: " ")
    for count in [2, 1] where words.count > count {
      if let postcode = tidied(words.suffix(count).joined()) {
        return (words.dropLast(count).joined(separator: " "), postcode)
      }
    }
    return nil
  }
}
