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

  static func words(of text: String) -> [String] {
    let plain = Accents.folded(text).filter { $0 != "’" && $0 != "'" }
    return plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { $0.count { $0.isNumber } < 4 }
  }

  /// What nobody looks for.
  private static let common: Set = [
    "a", "about", "all", "an", "and", "any", "anyone", "are", "as", "at", "be", "but", "by", "can",
    "come", "do", "for", "from", "get", "group", "groups", "have", "if", "in", "is", "it", "like",
    "meet", "more", "of", "on", "or", "other", "our", "out", "people", "so", "than", "that", "the",
    "their", "there", "they", "this", "to", "up", "us", "we", "who", "with", "you", "your",
  ]
}
