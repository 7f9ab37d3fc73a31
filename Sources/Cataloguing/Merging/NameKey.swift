/// A group's name for comparing: without case, punctuation, “the”, “group”, “club” and company
/// letters, `&` as “and”, “St” for “Saint”.
struct NameKey: Hashable {
  let tidied: String
  let words: Set<String>

  init(_ name: String) {
    let plain = Accents.folded(name).replacing("&", with: " and ")
    var words: [[UInt8]] = [[]]
    for byte in plain.utf8 {
      switch byte {
      case 0x27, 0x2E: continue
      case 0x30...0x39, 0x61...0x7A, 0x80...: words[words.count - 1].append(byte)
      case _: if !words[words.count - 1].isEmpty { words.append([]) }
      }
    }
    let told = words.filter { !$0.isEmpty }.map {
      String(decoding: $0, as: UTF8.self).replacing("’", with: "").replacing("‘", with: "")
    }
    let kept = told.filter { !Self.empty.contains($0) }.map { $0 == "saint" ? "st" : $0 }
    let rest = kept.isEmpty ? told : kept
    tidied = rest.joined(separator: " ")
    self.words = Set(rest.map(Self.single))
  }

  /// Alike: the same words, or all words of one within the other and something of its own among
  /// them, as “The Haven” and “The Haven Community Hub”.
  func isLike(_ other: NameKey) -> Bool {
    if tidied == other.tidied { return !tidied.isEmpty }
    let (fewer, more) =
      words.count <= other.words.count ? (words, other.words) : (other.words, words)
    if fewer.isSubset(of: more) { return fewer.contains(where: Self.tells) }
    return tidied.replacing(" ", with: "") == other.tidied.replacing(" ", with: "")
  }

  private static func tells(_ word: String) -> Bool {
    word.utf8.count > 3 && !usual.contains(word)
  }

  /// “knitters” as “knitter”.
  private static func single(_ word: String) -> String {
    word.utf8.count > 4 && word.hasSuffix("s") && !word.hasSuffix("ss")
      ? String(word.dropLast()) : word
  }

  private static let empty: Set = ["the", "group", "club", "cic", "ltd", "limited", "charity"]
  /// Words that hundreds of groups share.
  private static let usual: Set = [
    "community", "centre", "center", "library", "church", "hall", "cafe", "coffee", "morning",
    "warm", "space", "welcome", "food", "bank", "lunch", "social", "support", "session", "drop",
    "village", "methodist", "baptist", "parish", "school", "place", "room", "house", "family",
    "friend", "friendship", "project", "service", "craft", "chat", "natter", "knit", "walk",
    "walking", "youth", "children", "baby", "toddler", "parent", "carer", "memory", "dementia",
    "wellbeing", "health", "advice", "activity", "activities", "evening", "afternoon", "weekly",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "online", "with",
    "dance", "music", "choir", "singing", "game", "bingo", "yoga", "fitness", "exercise", "class",
    "sport", "football", "garden", "gardening", "allotment", "women", "over", "adult", "open",
  ]
}

enum TidyName {
  static func of(_ name: String) -> String { NameKey(name).tidied }
}
