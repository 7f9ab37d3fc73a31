import Reading

/// One dated copy of a source, where several stand side by side: `*` in its file stands for the day.
struct SourceEdition: Sendable, Hashable {
  /// A file, or a folder of files.
  var path: String
  /// As `2026-11-01`.
  var day: String

  /// As “1 November 2026”.
  var says: String { CalendarDate(reading: day)?.english ?? day }

  /// The copies of a source, the newest first; none when its file names no day.
  static func all(of source: DirectorySource, among paths: [String]) -> [Self] {
    guard let pattern = source.pattern else { return [] }
    let found = Set(paths.compactMap { Self($0, matching: pattern) })
    return found.sorted { ($1.day, $1.path) < ($0.day, $0.path) }
  }

  /// Nil when the path is neither such a copy nor within one.
  init?(_ path: String, matching pattern: String) {
    let wanted = pattern.split(separator: "/", omittingEmptySubsequences: false)
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= wanted.count else { return nil }
    var day: String?
    for (part, want) in zip(parts, wanted) where part != want {
      guard day == nil, let found = Self.day(in: part, matching: want) else { return nil }
      day = found
    }
    guard let day else { return nil }
    self.path = parts.prefix(wanted.count).joined(separator: "/")
    self.day = day
  }

  /// What stands in the place of `*`, when it is a day.
  private static func day(in part: Substring, matching want: Substring) -> String? {
    let ends = want.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
    guard ends.count == 2, part.hasPrefix(ends[0]), part.hasSuffix(ends[1]),
      part.utf8.count == ends[0].utf8.count + ends[1].utf8.count + 10
    else { return nil }
    let text = String(part.dropFirst(ends[0].count).dropLast(ends[1].count))
    return CalendarDate(reading: text)?.iso == text ? text : nil
  }
}

extension DirectorySource {
  /// The same source as one of its copies has it.
  func edition(_ edition: SourceEdition) -> Self {
    var source = self
    source.file = edition.path
    source.retrieved = Scalar(edition.says, retrieved?.range ?? range)
    return source
  }

  /// Whether a file is this source's own, or one of its older copies'.
  package func owns(_ path: String) -> Bool {
    if holds(path) { return true }
    guard let pattern, let edition = SourceEdition(path, matching: pattern) else { return false }
    return self.edition(edition).holds(path)
  }
}
