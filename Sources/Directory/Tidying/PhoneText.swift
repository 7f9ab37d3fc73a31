/// A text for phones, taken apart: every number in it, with its label and extension.
struct PhoneText: Hashable {
  struct Part: Hashable {
    var number: String
    var fullExtension: String?
    var label: String?
  }

  private(set) var parts: [Part] = []
  private var words = ""

  init(reading text: String) {
    var run = ""
    for character in text + ";" {
      if Self.belongsToNumber(character) {
        run.append(character)
        continue
      }
      take(run)
      run = ""
      words.append(character)
    }
    noteLabel(after: true)
  }

  private static func belongsToNumber(_ character: Character) -> Bool {
    character.isASCII && character.isNumber || " -–.()+\u{A0}".contains(character)
  }

  private mutating func take(_ run: String) {
    let number = Self.tidied(run)
    let digits = number.filter(\.isNumber).count
    if digits >= 5 || digits >= 3 && words.allSatisfy({ !$0.isLetter }) {
      noteLabel(after: false)
      append(number)
    } else if digits > 0, let last = parts.indices.last, Self.isExtension(words) {
      parts[last].fullExtension = number
      words = ""
    } else {
      words += run
    }
  }

  /// Two eleven-digit numbers with only a space between them are two numbers.
  private mutating func append(_ number: String) {
    let label = pendingLabel
    pendingLabel = nil
    let groups = number.split(separator: " ")
    guard number.filter(\.isNumber).count == 22,
      let middle = groups.indices.dropFirst().first(where: { cut in
        groups[..<cut].joined().count == 11 && groups[cut].hasPrefix("0")
      })
    else { return parts.append(Part(number: number, label: label)) }
    parts.append(Part(number: groups[..<middle].joined(separator: " "), label: label))
    parts.append(Part(number: groups[middle...].joined(separator: " ")))
  }

  private var pendingLabel: String?

  /// Words before a number are its label; words after the last one belong to that.
  private mutating func noteLabel(after isAfter: Bool) {
    let edges = " :;,/()-–\"\u{A0}."
    let label = words.drop { edges.contains($0) }.reversed().drop { edges.contains($0) }.reversed()
    let text = String(label)
    words = ""
    guard !["", "or", "and", "tel", "phone", "call"].contains(text.lowercased()) else { return }
    if let last = parts.indices.last, isAfter || parts[last].label == nil && text.hasSuffix(")") {
      parts[last].label = parts[last].label ?? text
    } else {
      pendingLabel = text
    }
  }

  private static func isExtension(_ words: String) -> Bool {
    let word = words.lowercased().filter(\.isLetter)
    return ["x", "ext", "extn", "extension", "option", "opt"].contains(word)
  }

  private static func tidied(_ run: String) -> String {
    let groups = run.split { !$0.isNumber && $0 != "+" }
    var number = groups.joined(separator: " ")
    if number.hasPrefix("+44 0 ") { number = "+44 " + number.dropFirst(6) }
    return number
  }
}
