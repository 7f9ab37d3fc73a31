import Cataloguing
import Reading

/// A note on a picture, as its author wrote it: in a page's own facts, or in a file beside the
/// picture.
struct PictureNote: Sendable {
  let range: SourceRange
  /// As it was named, or else as the note's own file is, without an ending; empty where neither is.
  let file: String
  private let fields: [String: FieldValue]

  private init(_ fields: [Field], _ range: SourceRange, besides name: String) {
    self.range = range
    let named = fields.compactMap { field in
      Picture.names.canonical(field.name).map { ($0, field.value) }
    }
    self.fields = Dictionary(named) { first, _ in first }
    let told = self.fields["file"]?.texts.first?.trimmed ?? ""
    file = told.isEmpty ? name : told
  }

  private static let fieldNames = ["pictures", "picture", "images", "image"]

  /// Those of a file's facts; a sheet of notes beside a picture has its name.
  static func all(in facts: FrontMatter, at path: String) -> [PictureNote] {
    let isBeside = [".yml", ".yaml"].contains { path.lowercased().hasSuffix($0) }
    let name = isBeside ? name(ofFileAt: path) : ""
    return fieldNames.flatMap { facts[$0].map { all(in: $0.value, besides: name) } ?? [] }
  }

  private static func all(in value: FieldValue, besides name: String) -> [PictureNote] {
    switch value {
    case .text: []
    case .list(let items, _): items.flatMap { all(in: $0, besides: name) }
    case .map(let fields, let range): [PictureNote(fields, range, besides: name)]
    }
  }

  /// Pictures that are only named; their notes stand elsewhere.
  static func names(in facts: FrontMatter) -> [Scalar] {
    fieldNames.flatMap { facts[$0].map { names(in: $0.value) } ?? [] }
  }

  private static func names(in value: FieldValue) -> [Scalar] {
    switch value {
    case .text(let scalar): scalar.text.parts(at: [",", ";"]).map { Scalar($0, scalar.range) }
    case .list(let items, _): items.flatMap { names(in: $0) }
    case .map: []
    }
  }

  /// A file's name without folders and ending, by which notes are found.
  static func name(ofFileAt path: String) -> String {
    let file = path.lastPart
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return String(file) }
    return String(file[..<dot])
  }

  subscript(name: String) -> FieldValue? { fields[name] }

  func scalar(_ name: String) -> Scalar? {
    guard case .text(let scalar) = fields[name], !scalar.text.isBlank else { return nil }
    return scalar
  }

  func text(_ name: String) -> String? { scalar(name)?.text }

  func number(_ name: String) -> Int? {
    text(name).flatMap { Int(reckonable: $0.filter { $0 != "," && $0 != " " && $0 != "_" }) }
  }

  /// Nil where it says neither yes nor no.
  func says(_ name: String) -> Bool? {
    switch text(name)?.lowercased() {
    case "yes", "true", "y": true
    case "no", "false", "n": false
    case _: nil
    }
  }
}

extension PictureNote {
  var kind: Picture.Kind {
    if let kind = text("kind").flatMap({ Picture.Kind(rawValue: $0.lowercased()) }) { return kind }
    return isDrawn ? .drawing : .photo
  }

  /// Drawn by numbers, so that it has no points to count.
  var isDrawn: Bool { file.lowercased().hasSuffix(".svg") }

  var isDecorative: Bool { says("decorative") ?? false }

  /// Whether it says what people who cannot see the picture are told.
  var hasWords: Bool { isDecorative || text("alt") != nil }

  /// Whether the note is on the picture that a text shows.
  func isOn(_ source: String) -> Bool {
    file.lastPart == source.lastPart
  }

  var shows: ShownPeople? {
    fields["shows"].flatMap { ShownPeople($0) }
  }

  /// Told, or an honest “no”: not left blank.
  func tells(_ name: String) -> Bool {
    switch fields[name] {
    case .text(let scalar)?:
      !["", "no", "false", "none", "not known", "unknown", "?"].contains(
        scalar.text.trimmed.lowercased()
      )
    case .list(let items, _)?: !items.isEmpty
    case .map(let fields, _)?: !fields.isEmpty
    case nil: false
    }
  }
}

extension Subject {
  /// The words that the text gives a picture, or the note's own.
  func alt(of note: PictureNote) -> String {
    let shown = parts.pictures.first { note.isOn($0.picture.source) }?.picture.alt.words
    return [shown, note.text("alt"), note.text("caption")].compactMap { $0 }.joined(separator: " ")
  }
}

extension Int {
  /// A whole number that can be reckoned with: whoever writes a longer one counts nothing.
  init?(reckonable text: some StringProtocol) {
    guard text.utf8.count <= 12, let number = Int(text), number >= 0 else { return nil }
    self = number
  }
}
