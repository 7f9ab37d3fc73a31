internal import Cataloguing

/// The words by which a group is found besides those of its name: small letters without accents,
/// each once, no number long enough to be rung.
struct SearchWords: Sendable {
  let text: String

  init(of entry: PublicEntry) {
    var seen = Set(Self.words(of: entry.name))
    var kept: [String] = []
    let texts =
      entry.alsoKnownAs + entry.activities + [entry.summary, entry.place.value?.name ?? ""]
      + entry.helpsWith.map(\.rawValue)
    for word in texts.flatMap(Self.words)
    where !Self.common.contains(word) && seen.insert(word).inserted {
      kept.append(word)
    }
    text = kept.joined(separator: " ")
  }

  /// As `search.js` parts what a reader types.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var figures = 0
    for scalar in Accents.folded(text).unicodeScalars where scalar != "’" && scalar != "'" {
      if scalar.isFigure { figures += 1 }
      if scalar.isFigure || scalar.isLetter {
        word.unicodeScalars.append(scalar)
      } else {
        if !word.isEmpty, figures < mostFigures { words.append(word) }
        (word, figures) = ("", 0)
      }
    }
    if !word.isEmpty, figures < mostFigures { words.append(word) }
    return words
  }

  private static let mostFigures = 4

  /// What nobody looks for.
  private static let common: Set = [
    "a", "about", "all", "an", "and", "any", "anyone", "are", "as", "at", "be", "but", "by", "can",
    "come", "do", "for", "from", "get", "group", "groups", "have", "if", "in", "is", "it", "like",
    "meet", "more", "of", "on", "or", "other", "our", "out", "people", "so", "than", "that", "the",
    "their", "there", "they", "this", "to", "up", "us", "we", "who", "with", "you", "your",
  ]
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool {
    if isASCII { return ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
    return switch properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    case _: false
    }
  }

  fileprivate var isFigure: Bool {
    isASCII ? ("0"..."9").contains(self) : properties.numericType != nil
  }
}
