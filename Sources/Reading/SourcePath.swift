/// A file's path as the disk spells it. Texts that spell one letter in two ways are equal to Swift;
/// to the disk they are two files, and each is answered for on its own.
package struct SourcePath: Sendable, Hashable, ExpressibleByStringLiteral {
  package let text: String

  package init(_ text: String) { self.text = text }

  package init(stringLiteral text: String) { self.init(text) }

  package static func == (left: Self, right: Self) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }
}
