internal import Cataloguing
internal import Templating

/// A fact that is always there: what we were told, or ready words such as “Ask the group”.
struct Fact: Sendable, Hashable {
  var text: String
  var isKnown: Bool

  static let ask = "Ask the group"

  init(_ text: String?, otherwise: String = ask) {
    let told = text.flatMap { $0.isEmpty ? nil : $0 }
    self.text = told ?? otherwise
    isKnown = told != nil
  }

  init(_ answer: Answer<String>, otherwise: String = ask) {
    self.init(answer.value, otherwise: otherwise)
  }

  static let vocabulary: Vocabulary<Fact> = Vocabulary(
    "fact",
    [
      .text("text", "the fact in words, or “Ask the group”") { $0.text },
      .flag("known", "somebody told us") { $0.isKnown },
    ]
  )
}

extension Term {
  /// A list, with the flag `has-…` that says whether anything is in it.
  static func listed<Child, Children: Collection<Child> & SendableMetatype>(
    _ name: String,
    _ meaning: String,
    _ vocabulary: @autoclosure @escaping @Sendable () -> Vocabulary<Child>,
    read: @escaping @Sendable (Subject) -> Children
  ) -> [Self] {
    [
      .list(name, meaning, vocabulary(), read: read),
      .flag("has-\(name)", "there are \(name)") { !read($0).isEmpty },
    ]
  }

  /// A list of plain texts, with its flag.
  static func listedTexts(
    _ name: String,
    _ meaning: String,
    read: @escaping @Sendable (Subject) -> [String]
  ) -> [Self] {
    [
      .texts(name, meaning, read: read),
      .flag("has-\(name)", "there are \(name)") { !read($0).isEmpty },
    ]
  }
}
