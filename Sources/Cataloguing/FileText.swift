package import Reading

/// What is kept of a content file once its facts are read: its bytes, which can be read again, and
/// where in them stands what not everyone may see.
package struct FileText: Sendable {
  package let path: String
  private let kept: KeptBytes
  /// Whether they are text at all.
  private let isText: Bool
  /// Who answers for the file and who approved it, with the field's name.
  let people: [(field: String, who: String)]
  private let privateFacts: [(field: String, range: Range<Int>)]

  /// All fields that some edition must not show; which of them, `Catalogue` says for each listing.
  private static let privateFields: Set = [
    "group_needs", "office_notes", "owner", "approved", "consent", "open_to_referrals", "visited",
    "can_help_with", "cannot_help_with", "contact", "phone", "email", "place", "address",
    "postcode", "when",
  ]

  init(_ manuscript: Manuscript) {
    path = manuscript.path
    kept = manuscript.kept
    isText = !manuscript.source.bytes.isEmpty
    people = Self.people(manuscript.frontMatter)
    privateFacts = manuscript.frontMatter.fields.compactMap { field in
      let name = Listing.names.canonical(field.name) ?? field.name
      guard Self.privateFields.contains(name) else { return nil }
      let start = manuscript.source.offset(of: field.value.range.start)
      return (name, start..<max(start, manuscript.source.offset(of: field.value.range.end)))
    }
  }

  private static func people(_ facts: FrontMatter) -> [(field: String, who: String)] {
    var people: [(field: String, who: String)] = []
    if let owner = facts.text("owner") { people.append(("owner", owner)) }
    if case .map(let approval, _) = facts["approved"]?.value,
      let who = FrontMatter(fields: approval).text("by")
    {
      people.append(("approved", who))
    }
    return people
  }

  /// The file's text, fetched anew at each call; nothing where it is not text.
  package var bytes: [UInt8] { isText ? Encoding.withoutMark(kept.bytes) : [] }

  /// The file read once more.
  package var manuscript: Manuscript {
    Manuscript(reading: SourceFile(path: path, kept: kept))
  }

  /// The text with the values of some fields blanked out.
  func bytes(without fields: Set<String>) -> [UInt8] {
    var blanked = bytes
    for (field, range) in privateFacts where fields.contains(field) {
      for offset in range { blanked[offset] = 0x20 }
    }
    return blanked
  }
}
