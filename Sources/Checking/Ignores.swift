import Cataloguing
import Reading

/// The notes in a file that let a rule rest: `<!-- ignore RULE: reason -->`.
///
/// Before any other text it holds for the whole file, its facts included; elsewhere for the block
/// that it stands in, or, on a line of its own, for the block after it. Notes from hand to hand that
/// are not about rules are left alone.
struct Ignores {
  private struct Note {
    var rule: String
    var hasReason: Bool
    var place: SourceRange
    /// Nil for the whole file.
    var lines: ClosedRange<Int>?
    var isUsed = false
  }

  private let source: SourceLines
  private var notes: [Note] = []
  /// The lines on which something is quoted. Most rules leave quotations alone, which nobody who
  /// writes a note about one can know.
  private let quotedLines: [Int]

  /// Consent is a record, not a matter of wording; it cannot be talked away in a file. Nor can the
  /// rule about these notes.
  static let unignorable: Set = ["case-study-consent", "img-consent", "suppression-no-reason"]

  init(in subject: Subject) {
    source = subject.source
    guard !subject.parts.rawHTML.isEmpty else {
      quotedLines = []
      return
    }
    quotedLines = subject.passages.flatMap(\.quotationPlaces).map { [source] place in
      source.position(ofByte: place.lowerBound).line
    }
    let head = subject.prose.blocks.prefix { $0.isComment }
    for block in head { note(block, lines: nil) }
    read(Array(subject.prose.blocks.dropFirst(head.count)), within: nil)
  }

  private mutating func read(_ blocks: [Block], within outer: SourceRange?) {
    for (index, block) in blocks.enumerated() {
      switch block {
      case .rawHTML:
        let next = blocks[(index + 1)...].first { !$0.isComment }?.range ?? outer ?? block.range
        note(block, lines: next.start.line...max(next.start.line, next.end.line))
      case .list(let list, _):
        for item in list.items { read(item.blocks, within: item.range) }
      case .quote(let inner, let range): read(inner, within: range)
      case .heading, .paragraph, .table:
        for inline in block.ownInlines {
          guard case .rawHTML(let text, let range) = inline else { continue }
          let lines = block.range.start.line...max(block.range.start.line, block.range.end.line)
          note(text, range, lines: lines)
        }
      case .code, .thematicBreak: continue
      }
    }
  }

  private mutating func note(_ block: Block, lines: ClosedRange<Int>?) {
    guard case .rawHTML(let text, let range) = block else { return }
    note(text, range.holding(text, in: source), lines: lines)
  }

  private mutating func note(_ text: String, _ range: SourceRange, lines: ClosedRange<Int>?) {
    guard let words = Self.words(of: text) else { return }
    let parts = words.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let rule = parts.first?.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    let reason = parts.count > 1 ? parts[1].trimmed : ""
    notes.append(Note(rule: rule, hasReason: !reason.isEmpty, place: range, lines: lines))
  }

  /// What follows “ignore” in a comment; nil when the comment is about something else.
  private static func words(of text: String) -> String? {
    let text = text.trimmed
    guard text.hasPrefix("<!--"), text.hasSuffix("-->"), text.utf8.count >= 7 else { return nil }
    let inner = String(text.unicodeScalars.dropFirst(4).dropLast(3)).trimmed
    for opening in ["check-ignore", "ignore"] where inner.hasPrefix(opening) {
      let rest = inner.dropFirst(opening.count)
      if rest.isEmpty || rest.first?.isWhitespace ?? false || rest.first == ":" {
        return rest.trimmed
      }
    }
    return nil
  }
}

extension Ignores {
  /// Whether a note hides the finding; the note is then known to be of use.
  mutating func hide(_ finding: Finding) -> Bool {
    guard !Self.unignorable.contains(finding.rule) else { return false }
    var isHidden = false
    for index in notes.indices where notes[index].rule == finding.rule && notes[index].hasReason {
      if let lines = notes[index].lines {
        guard lines.contains(finding.range.start.line), finding.range != .wholeFile else {
          continue
        }
      } else if Self.isPrivate(finding.rule) {
        continue
      }
      notes[index].isUsed = true
      isHidden = true
    }
    return isHidden
  }

  /// A private detail may be explained where it stands, but never for a whole file.
  static func isPrivate(_ rule: String) -> Bool { rule.hasPrefix("pii-") }

  /// What is wrong with the notes themselves, once every finding has been shown to `hide`.
  var remarks: [Remark] {
    notes.compactMap { note in
      if note.rule.isEmpty {
        return Remark(
          note.place,
          "this note names no rule",
          remedy: "write “<!-- ignore RULE: reason -->”, or take the note out"
        )
      }
      guard Handbook.knows(note.rule) else {
        let near = Handbook.suggestion(for: note.rule)
        return Remark(
          note.place,
          "there is no rule “\(note.rule)”",
          remedy: near.remedy(or: "take the note out")
        )
      }
      if Self.unignorable.contains(note.rule) {
        return Remark(
          note.place,
          "the rule “\(note.rule)” cannot be ignored",
          remedy: "take the note out, and do what the rule asks"
        )
      }
      return note.hasReason ? unused(note) : noReason(note)
    }
  }

  private func noReason(_ note: Note) -> Remark {
    Remark(
      note.place,
      "this note gives no reason for ignoring “\(note.rule)”",
      remedy: "write “<!-- ignore \(note.rule): reason -->”, or take the note out"
    )
  }

  private func unused(_ note: Note) -> Remark? {
    guard !note.isUsed, !isAboutAQuotation(note) else { return nil }
    let isTooWide = note.lines == nil && Self.isPrivate(note.rule)
    return Remark(
      note.place,
      isTooWide
        ? "the rule “\(note.rule)” cannot be ignored for a whole file"
        : "nothing here is against the rule “\(note.rule)”",
      remedy: isTooWide ? "put the note just before the place it is about" : "take the note out"
    )
  }

  private func isAboutAQuotation(_ note: Note) -> Bool {
    guard let lines = note.lines else { return !quotedLines.isEmpty }
    return quotedLines.contains(where: lines.contains)
  }
}
