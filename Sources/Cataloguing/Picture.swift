package import Reading
internal import Scheduling

/// A picture with the note that says what it shows and whether it may be used.
package struct Picture: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case photo, drawing, chart, map, logo, scan
  }

  /// What to say in its place: words, or nothing because it is decoration.
  package enum Alternative: Sendable, Hashable {
    case words(String)
    case decorative
    case missing
  }

  /// The name by which content speaks of it.
  package var name: String
  /// Below the project.
  package var path: String
  package var kind: Kind
  package var alternative: Alternative
  package var caption: String?
  package var credit: String?
  package var licence: String?
  package var longDescription: String?
  package var hasText: Bool
  package var textOnPage: String?
  package var file: PictureFile?
  /// False once the people in it no longer agree.
  var mayBeShown = true
  package var note: SourceRange
  package var notePath: String

  package var alt: String {
    switch alternative {
    case .words(let words): words
    case .decorative, .missing: ""
    }
  }

  /// What a browser shows that cannot choose: wide enough for most screens.
  package var main: PictureCopy? {
    guard let copies = file?.forAll else { return nil }
    return copies.last { $0.width <= 800 } ?? copies.first
  }

  /// The largest, for paper.
  package var largest: PictureCopy? { file?.forAll.last }

  package func address(of copy: PictureCopy) -> String { copy.address(named: name) }

  /// The address of the main one, below an edition's folder.
  package var address: String? { main.map(address(of:)) }

  package static let names = FieldNames(
    [
      "file", "kind", "alt", "decorative", "caption", "has_text", "text_on_page",
      "long_description", "credit", "licence", "source", "consent", "identifiable", "shows",
      "taken", "width", "height", "focal_point", "frames", "bytes", "shown_width", "print_width_mm",
      "exif",
    ],
    synonyms: [
      "license": "licence", "what_it_shows": "alt", "permission": "consent", "by": "credit",
    ],
    common: false
  )

  init(reading fields: inout Fields, name: String, path: String, range: SourceRange) {
    self.name = name
    self.path = path
    note = range
    notePath = fields.path
    kind = fields.choice("kind", Kind.self).value ?? .photo
    let words = fields.string("alt")
    let isDecorative = fields.flag("decorative").value ?? false
    alternative = words.map { .words($0) } ?? (isDecorative ? .decorative : .missing)
    caption = fields.string("caption")
    credit = fields.string("credit")
    licence = fields.string("licence")
    longDescription = fields.string("long_description")
    hasText = fields.flag("has_text").value ?? false
    textOnPage = fields.string("text_on_page")
    readConsent(&fields)
  }

  private static let consentNames = FieldNames(
    ["given", "on", "how", "for", "until", "withdrawn"],
    common: false
  )

  /// A picture whose consent has ended or been taken back is not shown; a rule says so.
  private mutating func readConsent(_ fields: inout Fields) {
    if var inner = fields.map("consent", names: Self.consentNames) {
      for name in ["on", "until"] { _ = inner.day(name) }
      fields.take(inner.finish())
    }
    switch fields["consent"].map({ Consent($0.value).standing(on: fields.today) }) {
    case .ended, .withdrawn: mayBeShown = false
    case .holds, .undated, .missing, nil: break
    }
  }
}
