internal import Reading
internal import Scheduling

/// All that people decided about the directory: who is who, who is right, and what an editor laid
/// over it.
struct DeskBook: Sendable {
  var matches = MatchBook()
  private var decisions: [String: [DecisionBook.Decision]] = [:]
  private var overrides: [String: [OverrideBook.Override]] = [:]
  private var pages: [String: Manuscript] = [:]

  init() {}

  init(_ files: [SourceFile], today: CalendarDay, findings: inout [Finding]) {
    var laidOver = OverrideBook()
    var book = DecisionBook()
    for file in files where file.path.hasPrefix("Content/directory/") {
      switch file.path {
      case MatchBook.path: matches = MatchBook(file, today: today, findings: &findings)
      case DecisionBook.path: book = DecisionBook(file, today: today, findings: &findings)
      case _ where OverrideBook.holds(file.path):
        laidOver.read(file, today: today, findings: &findings)
      case _: continue
      }
    }
    decisions = Dictionary(grouping: book.decisions, by: \.listing)
    let ordered = laidOver.overrides.sorted {
      if $0.file != $1.file { return $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
      return $0.range < $1.range
    }
    overrides = Dictionary(grouping: ordered, by: \.listing)
    pages = laidOver.pages
  }

  var hasOverrides: Bool { !overrides.isEmpty }

  /// Something was decided.
  var isUsed: Bool { !matches.lines.isEmpty || !decisions.isEmpty || !overrides.isEmpty }

  /// Whether a file below `Content/directory` is one of the desk's own.
  static func holds(_ path: String) -> Bool {
    path == MatchBook.path || path == DecisionBook.path || OverrideBook.holds(path)
  }

  func decisions(on references: [String]) -> [DecisionBook.Decision] {
    references.flatMap { decisions[$0] ?? [] }
  }

  func overrides(on references: [String]) -> [OverrideBook.Override] {
    references.flatMap { overrides[$0] ?? [] }
  }

  func page(_ file: String) -> Manuscript? { pages[file] }

  /// The listings that decisions and overrides name, with the place of each.
  var named: [(listing: String, file: String, range: SourceRange)] {
    let decided = decisions.values.joined().map {
      (listing: $0.listing, file: DecisionBook.path, range: $0.range)
    }
    let laidOver = overrides.values.joined().map {
      (listing: $0.listing, file: $0.file, range: $0.range)
    }
    return (decided + laidOver).sorted { ($0.file, $0.range) < ($1.file, $1.range) }
  }
}
