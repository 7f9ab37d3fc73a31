internal import Reading

/// The fields that one kind of content may have, with the other words people use for them.
package struct FieldNames: Sendable {
  /// Our name for each word that is known.
  private let canonical: [String: String]
  private let known: KnownNames

  package init(_ names: [String], synonyms: [String: String] = [:], common: Bool = true) {
    let names = Set(names + (common ? Self.common : []))
    canonical = synonyms.merging(names.map { ($0, $0) }) { $1 }
    known = KnownNames((names.sorted() + synonyms.keys.sorted()).map(Self.spaced))
  }

  /// Ours for the author's word, or nil when there is none.
  package func canonical(_ tidied: String) -> String? { canonical[tidied] }

  /// The nearest field to a word that is none.
  func suggestion(for unknown: String) -> String? {
    Suggestion(for: Self.spaced(unknown), among: known)?.name
  }

  static func spaced(_ name: String) -> String {
    name.split(separator: "_", omittingEmptySubsequences: false).joined(separator: " ")
  }

  /// What any content file may say of itself.
  private static let common = [
    "type", "slug", "draft", "show_from", "show_until", "was_at", "review_by", "language",
    "translation_of", "translated_on", "changed_on", "audience",
  ]
}
