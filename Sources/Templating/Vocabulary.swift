/// The names by which templates speak of a subject: one table fills templates and explains them.
package struct Vocabulary<Subject>: Sendable {
  let glossary: Glossary
  let readers: [Reader<Subject>]

  package init(_ subject: String, _ terms: [Term<Subject>]) {
    glossary = Glossary(subject: subject, words: terms.map(\.word))
    readers = terms.map(\.reader)
  }
}

/// One line of a vocabulary: a name, what it means, and how to read its value from the subject.
package struct Term<Subject>: Sendable {
  fileprivate var word: Word
  fileprivate let reader: Reader<Subject>

  private init(_ name: String, _ meaning: String, _ kind: Word.Kind, _ reader: Reader<Subject>) {
    word = Word(name: name, meaning: meaning, kind: kind)
    self.reader = reader
  }

  /// Plain text, escaped when it is written; none, or an empty one, counts as false.
  package static func text(
    _ name: String,
    _ meaning: String,
    read: @escaping @Sendable (Subject) -> String?
  ) -> Self {
    Self(name, meaning, .text, .text(read))
  }

  /// An address within the site.
  package static func address(
    _ name: String,
    _ meaning: String,
    read: @escaping @Sendable (Subject) -> SiteAddress
  ) -> Self {
    Self(name, meaning, .text, .markup { subject, html in html.append(read(subject)) })
  }

  /// Markup that is written piece by piece.
  package static func html(
    _ name: String,
    _ meaning: String,
    write: @escaping @Sendable (Subject, inout HTML) -> Void
  ) -> Self {
    Self(name, meaning, .html, .markup(write))
  }

  /// Markup, written as it is; none, or an empty one, counts as false.
  package static func html(
    _ name: String,
    _ meaning: String,
    read: @escaping @Sendable (Subject) -> HTML?
  ) -> Self {
    Self(name, meaning, .html, .piece(read))
  }

  /// Markup out of a book, written as it is; none, or an empty one, counts as false.
  package static func cut(
    _ name: String,
    _ meaning: String,
    read: @escaping @Sendable (Subject) -> MarkupBook.Cut?
  ) -> Self {
    Self(name, meaning, .html, .cut(read))
  }

  /// Another template, filled.
  package static func filling(
    _ name: String,
    _ meaning: String,
    read: @escaping @Sendable (Subject) -> Filling
  ) -> Self {
    Self(name, meaning, .html, .filling(read))
  }

  /// Yes or no.
  package static func flag(
    _ name: String,
    _ meaning: String,
    read: @escaping @Sendable (Subject) -> Bool
  ) -> Self {
    Self(name, meaning, .flag, .flag(read))
  }

  /// A subject of its own, or none.
  package static func one<Child>(
    _ name: String,
    _ meaning: String,
    _ vocabulary: @autoclosure @escaping @Sendable () -> Vocabulary<Child>,
    read: @escaping @Sendable (Subject) -> Child?
  ) -> Self {
    Self(name, meaning, .one { vocabulary().glossary }, .one(vocabulary, read))
  }

  /// Any number of subjects, in order.
  package static func list<Child, Children: Collection<Child> & SendableMetatype>(
    _ name: String,
    _ meaning: String,
    _ vocabulary: @autoclosure @escaping @Sendable () -> Vocabulary<Child>,
    read: @escaping @Sendable (Subject) -> Children
  ) -> Self {
    Self(name, meaning, .list { vocabulary().glossary }, .list(vocabulary, read))
  }

  /// A list, and the flag `has-…` that says whether anything is in it.
  package static func listed<Child, Children: Collection<Child> & SendableMetatype>(
    _ name: String,
    _ meaning: String,
    _ vocabulary: @autoclosure @escaping @Sendable () -> Vocabulary<Child>,
    read: @escaping @Sendable (Subject) -> Children
  ) -> [Self] {
    var flag = flag("has-\(name)", "there are \(name)") { !read($0).isEmpty }
    flag.word.isOfListBefore = true
    return [list(name, meaning, vocabulary(), read: read), flag]
  }

  /// Any number of plain texts, each called `text` in the section.
  package static func texts(
    _ name: String,
    _ meaning: String,
    read: @escaping @Sendable (Subject) -> [String]
  ) -> Self {
    list(name, meaning, Vocabulary.text, read: read)
  }
}

extension Vocabulary<String> {
  /// Of a plain text that is one of several.
  package static var text: Self { plainText }
}

private let plainText = Vocabulary<String>("text", [.text("text", "the text itself") { $0 }])
