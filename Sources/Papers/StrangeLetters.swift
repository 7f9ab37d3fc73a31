internal import Cataloguing
package import Publishing
internal import Reading

/// What one file says in letters that no typeface of our papers has.
package struct StrangeLetters: Sendable, Hashable {
  /// The file's path below the project.
  package let file: String
  /// Printed as □, in the order in which they first stand.
  package private(set) var letters: [Unicode.Scalar] = []
  /// Left out, as an emoji is.
  package private(set) var signs: [Unicode.Scalar] = []

  private init(file: String) { self.file = file }

  /// In all that an edition prints, by file.
  package static func all(
    in orders: [PaperOrder],
    of view: EditionView,
    _ typefaces: TypefaceLetters
  ) -> [StrangeLetters] {
    let house = PaperHouse(of: view, styled: "")
    let text = PaperText(in: typefaces)
    var found: [String: StrangeLetters] = [:]
    func look(at data: JSONText, of file: String) {
      var strange = found[file] ?? StrangeLetters(file: file)
      strange.add(data, text)
      found[file] = strange.isEmpty ? nil : strange
    }
    for order in orders where !order.isOfManyFiles { look(at: order.data, of: order.source) }
    for listed in view.entries {
      look(at: DirectoryEntry(listed: listed).full(house), of: listed.entry.path)
    }
    return found.values.sorted { $0.file < $1.file }
  }

  private var isEmpty: Bool { letters.isEmpty && signs.isEmpty }

  private mutating func add(_ data: JSONText, _ text: PaperText) {
    switch data {
    case .string(let words): add(words, text)
    case .number, .bool: return
    case .list(let values): for value in values { add(value, text) }
    case .object(let pairs): for pair in pairs { add(pair.value, text) }
    }
  }

  private mutating func add(_ words: String, _ text: PaperText) {
    guard !words.utf8.allSatisfy({ $0 < 0x80 }) else { return }
    for letter in words.unicodeScalars {
      switch text.fate(of: letter) {
      case .stands, .space: continue
      case .square: if !letters.contains(letter) { letters.append(letter) }
      case .goes: if letter.isSign, !signs.contains(letter) { signs.append(letter) }
      }
    }
  }
}

extension Unicode.Scalar {
  /// What a reader would miss, unlike a mark that only changes the one before it.
  fileprivate var isSign: Bool {
    switch properties.generalCategory {
    case .otherSymbol, .mathSymbol, .currencySymbol, .otherPunctuation, .dashPunctuation,
      .openPunctuation, .closePunctuation:
      true
    case _: false
    }
  }
}
