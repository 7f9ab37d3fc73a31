internal import Cataloguing
package import Reading
internal import Scheduling

/// A listing's file with the day of a check put in, and nothing else of it changed by a byte.
package struct CheckedFile: Sendable, Hashable {
  package let path: String
  package let old: [UInt8]
  package let new: [UInt8]

  /// Why a file is left alone, and what its author can do.
  package struct Refusal: Error, Hashable {
    package var message: String
    package var remedy: String
  }

  package static func noting(_ note: CheckNote, in file: SourceFile) -> Result<Self, Refusal> {
    let manuscript = Manuscript(reading: file)
    if let refusal = refusal(of: manuscript, note) { return .failure(refusal) }
    let source = manuscript.source
    let mark = file.bytes.prefix(file.bytes.count - source.bytes.count)
    guard let edits = CheckedEdits(note, in: manuscript) else {
      return .failure(byHand(note, in: manuscript))
    }
    let changed = Self(
      path: file.path,
      old: file.bytes,
      new: Array(mark) + edits.applied(to: source)
    )
    guard changed.isSound(note, before: manuscript) else {
      return .failure(byHand(note, in: manuscript))
    }
    return .success(changed)
  }

  private static func refusal(of manuscript: Manuscript, _ note: CheckNote) -> Refusal? {
    if let fault = manuscript.findings.first(where: { $0.severity == .error }) {
      return Refusal(
        message: "“\(manuscript.path)” cannot be read, so it is left alone: \(fault.message)",
        remedy: fault.remedy
      )
    }
    let facts = ListingFacts(of: manuscript, today: note.day)
    // A day after the note's own reads as one that has not come.
    let later = facts.words(of: "checked").first.map(\.text) ?? facts.checkedDayInMap
    guard let later, facts.checked == nil, let first = later.split(separator: ",").first,
      let day = CalendarDay(english: first.trimmed), day > note.day
    else { return nil }
    return Refusal(
      message: "“\(manuscript.path)” says that it was checked later, on \(day.long)",
      remedy: "leave it, or correct that day by hand"
    )
  }

  private static func byHand(_ note: CheckNote, in manuscript: Manuscript) -> Refusal {
    let line = manuscript.frontMatter["checked"]?.key.range.start.line
    let place = line.map { "on line \($0)" } ?? "before the second “---”"
    return Refusal(
      message: "the day cannot be put into “\(manuscript.path)” without touching more of it",
      remedy: "write this \(place) yourself: “checked: \(note.line)”"
    )
  }

  /// Read again, it says the new day, and all else as before.
  private func isSound(_ note: CheckNote, before: Manuscript) -> Bool {
    let after = Manuscript(reading: SourceFile(path: path, bytes: new))
    let facts = ListingFacts(of: after, today: note.day)
    return facts.checked?.on == note.day && after.findings.count <= before.findings.count
      && after.otherFacts == before.otherFacts && after.body == before.body
  }
}

extension ListingFacts {
  fileprivate var checkedDayInMap: String? {
    guard case .map(let fields, _) = value(of: "checked"),
      case .text(let day) = fields.first(where: { ["date", "on"].contains($0.name) })?.value
    else { return nil }
    return day.text
  }
}

extension Manuscript {
  fileprivate var otherFacts: [[String]] {
    frontMatter.fields.filter { $0.name != "checked" }.map { [$0.key.text] + $0.value.said }
  }

  fileprivate var body: ArraySlice<UInt8> {
    let start = textStart.map { source.offset(of: SourcePosition(line: $0, column: 1)) }
    return source.bytes[(start ?? 0)...]
  }
}

extension FieldValue {
  /// Every key and word, with the shape they stand in.
  fileprivate var said: [String] {
    switch self {
    case .text(let scalar): ["=", scalar.text]
    case .list(let items, _): ["["] + items.flatMap(\.said) + ["]"]
    case .map(let fields, _): ["{"] + fields.flatMap { [$0.key.text] + $0.value.said } + ["}"]
    }
  }
}
