/// What a template may say about one kind of subject: the names, not the values.
struct Glossary: Sendable {
  var subject: String
  var words: [Word]

  func word(named name: String) -> (index: Int, word: Word)? {
    guard let index = words.firstIndex(where: { $0.name == name }) else { return nil }
    return (index, words[index])
  }
}

/// One name, what it means, and what a template can do with it.
struct Word: Sendable {
  /// What stands behind a name; a child's glossary is asked for when it is needed, since
  /// subjects may name one another in a circle.
  enum Kind: Sendable {
    case text
    case html
    case flag
    case one(@Sendable () -> Glossary)
    case list(@Sendable () -> Glossary)
  }

  var name: String
  var meaning: String
  var kind: Kind
  /// It says whether the list that stands before it in the glossary has anything in it: the list's
  /// own value tells that.
  var isOfListBefore = false
}
