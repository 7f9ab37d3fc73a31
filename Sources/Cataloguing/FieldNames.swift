internal import Reading

/// The fields that one kind of content may have, with the other words people use for them.
package struct FieldNames: Sendable {
  package let names: Set<String>
  private let synonyms: [String: String]

  package init(_ names: [String], synonyms: [String: String] = [:], common: Bool = true) {
    self.names = Set(names + (common ? Self.common : []))
    self.synonyms = synonyms
  }

  /// Ours for the author's word, or nil when there is none.
  package func canonical(_ tidied: String) -> String? {
    if names.contains(tidied) { return tidied }
    return synonyms[tidied]
  }

  /// The nearest field to a word that is none.
  func suggestion(for unknown: String) -> String? {
    let known = (names.sorted() + synonyms.keys.sorted()).map(Self.spaced)
    return Suggestion(for: Self.spaced(unknown), among: known)?.name
  }

  static func spaced(_ name: String) -> String {
    name.split(separator: "_", omittingEmptySubsequences: false).joined(separator: " ")
  }

  /// What any content file may say of itself.
  private static let common = [
    "type", "slug", "draft", "show_from", "show_until", "was_at", "review_by", "language",
    "translation_of", "audience",
  ]
}
