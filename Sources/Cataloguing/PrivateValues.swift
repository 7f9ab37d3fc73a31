package import Reading

/// The words that must stand in no byte of an edition, with where each came from: the last proof
/// that an edition holds nothing private. The types already keep such facts out; this catches a
/// mistake in them.
package struct PrivateValues: Sendable {
  package struct Value: Sendable, Hashable {
    package var text: String
    package var path: String
    package var field: String
  }

  package private(set) var values: [Value] = []

  /// What may not stand in the public edition, or, for practices, what the office keeps.
  package init(of catalogue: Catalogue, for audience: Audience) {
    for listing in catalogue.listings {
      add(listing.office, listing.entry)
      if audience == .public { add(listing.practice, listing.entry) }
    }
    for text in catalogue.texts {
      for (field, who) in text.people { addPerson(who, text.path, field) }
    }
    addUnpublished(catalogue, for: audience)
    values = Array(Set(values)).sorted { ($0.text, $0.path) < ($1.text, $1.path) }
  }

  private mutating func add(_ office: OfficeFacts, _ entry: PublicEntry) {
    for need in office.groupNeeds { add(need, entry.path, "group needs") }
    add(office.notes, entry.path, "office notes")
    for value in office.hiddenContact.values { add(value, entry.path, "contact") }
    for place in office.hiddenPlaces {
      for text in [place.line] + place.tellingParts where text != entry.place.value?.address {
        add(text, entry.path, "place")
      }
    }
  }

  /// The people who answer for a leaflet and who approved it; a role is no secret.
  private mutating func addPerson(_ who: String, _ path: String, _ field: String) {
    add(Person.parts(of: who, in: "").name, path, field)
  }

  private mutating func add(_ practice: PracticeFacts, _ entry: PublicEntry) {
    add(practice.openToReferrals.value, entry.path, "open to referrals")
    if entry.canHelpWith == nil { add(practice.canHelpWith, entry.path, "can help with") }
    if entry.cannotHelpWith == nil { add(practice.cannotHelpWith, entry.path, "cannot help with") }
  }

  /// A name of two real words: one such as “Wednesdays” would be found in the tool's own words.
  private static func isTelling(_ name: String) -> Bool {
    name.split { !$0.isLetter }.count { $0.count >= 4 } >= 2
      || name.contains { $0.isNumber } && name.contains("-")
  }

  /// Names, addresses and sentences of files that are not in the edition.
  private mutating func addUnpublished(_ catalogue: Catalogue, for audience: Audience) {
    let isHidden: (FileRecord) -> Bool = { file in
      switch file.standing {
      case .draft, .later, .ended(.some): true
      case .published, .ended(nil): audience == .public && file.isForPractices
      case .withheld: false
      }
    }
    let hidden = catalogue.files.filter(isHidden)
    let shown = Set(catalogue.files.filter { !isHidden($0) }.compactMap(\.address))
    for file in hidden where file.kind != "place" {
      if Self.isTelling(file.name) { add(file.name, file.path, "name") }
      if let address = file.address, !shown.contains(address) { add(address, file.path, "address") }
    }
    let paths = Set(hidden.map { SourcePath($0.path) })
    for text in catalogue.texts where paths.contains(SourcePath(text.path)) {
      let manuscript = text.manuscript
      for text in manuscript.prose.texts where text.utf8.count >= 32 {
        add(text, manuscript.path, "text")
      }
      for field in manuscript.frontMatter.fields where Self.sentences.contains(field.name) {
        for text in field.value.texts where text.utf8.count >= 16 {
          add(text, manuscript.path, FieldNames.spaced(field.name))
        }
      }
    }
  }

  /// The fields that hold an author's own sentences, not words that any file may share.
  private static let sentences: Set = [
    "summary", "what", "do_this", "learning", "questions", "details_changed", "called", "alert",
    "first_visit",
  ]

  /// Short and common words would be found everywhere; the types alone keep those out.
  private mutating func add(_ text: String?, _ path: String, _ field: String) {
    guard let text = text?.trimmed, text.utf8.count >= 8, !Self.common.contains(text.lowercased())
    else { return }
    values.append(Value(text: text, path: path, field: field))
  }

  private static let common: Set = [
    "talk to us first", "volunteers", "transport", "training", "yes, talk to us first",
  ]
}

extension FileRecord {
  /// In the practice edition only.
  package var isForPractices: Bool { audience == .practice || kind == "case study" }
}

extension FieldValue {
  fileprivate var texts: [String] {
    switch self {
    case .text(let scalar): [scalar.text]
    case .list(let values, _): values.flatMap(\.texts)
    case .map(let fields, _): fields.flatMap(\.value.texts)
    }
  }
}

extension Prose {
  /// The plain texts in order.
  package var texts: [String] {
    var texts: [String] = []
    for inline in inlines {
      switch inline {
      case .text(let text, _), .code(let text, _): texts.append(text)
      case .emphasis, .strong, .link, .picture, .softBreak, .lineBreak, .rawHTML: continue
      }
    }
    return texts
  }

  /// Every inline, those within others too, in order.
  package var inlines: [Inline] { blocks.flatMap(\.inlines) }
}

extension Block {
  package var inlines: [Inline] {
    switch self {
    case .heading(_, let content, _), .paragraph(let content, _): content.flatMap(\.withInner)
    case .list(let list, _): list.items.flatMap { $0.blocks.flatMap(\.inlines) }
    case .quote(let blocks, _): blocks.flatMap(\.inlines)
    case .table(let table, _):
      (table.header + table.rows.flatMap { $0 }).flatMap { $0.content.flatMap(\.withInner) }
    case .code, .thematicBreak, .rawHTML: []
    }
  }
}

extension Inline {
  fileprivate var withInner: [Inline] {
    switch self {
    case .emphasis(let content, _), .strong(let content, _):
      [self] + content.flatMap(\.withInner)
    case .link(let link, _): [self] + link.content.flatMap(\.withInner)
    case .picture(let picture, _): [self] + picture.alt.flatMap(\.withInner)
    case .text, .code, .softBreak, .lineBreak, .rawHTML: [self]
    }
  }
}
