import Cataloguing
import Reading

/// What letters in brackets stand for across a site: for each, the first file that says so.
struct LetterMap: Sendable {
  struct Place: Sendable {
    let path: String
    let meaning: Letters.Meaning
    var text: String { meaning.text }
  }

  private var places: [String: Place] = [:]

  func first(_ letters: String) -> Place? { places[letters] }

  /// Of texts in order of path.
  init(of texts: [FileText]) {
    for text in texts where Self.mayGiveMeaning(text.bytes) {
      let subject = Subject(text.manuscript)
      for letters in subject.letters {
        guard let meaning = letters.meaning else { continue }
        guard places[letters.name] == nil else { continue }
        places[letters.name] = Place(path: text.path, meaning: meaning)
      }
    }
  }

  /// Whether two capitals follow an opening bracket somewhere: most files have no such place.
  private static func mayGiveMeaning(_ bytes: [UInt8]) -> Bool {
    var isOpen = false
    var capitals = 0
    for byte in bytes {
      if byte == 0x28 {
        (isOpen, capitals) = (true, 0)
      } else if isOpen {
        if WordReading.isCapital(byte) {
          capitals += 1
          if capitals == 2 { return true }
        } else {
          isOpen = false
        }
      }
    }
    return false
  }
}
