internal import Reading
internal import Scheduling

extension TermDates {
  private static let path = "Site/term-dates.yml"

  /// School terms, from `Site/term-dates.yml`; nil when there is no such file.
  static func reading(_ files: [SourceFile], findings: inout [Finding]) -> TermDates? {
    guard let file = files.first(where: { $0.path == Self.path }),
      let matter = FrontMatter(settings: file, findings: &findings),
      case .list(let items, _) = matter["terms"]?.value
    else { return nil }
    var terms: [ClosedRange<CalendarDay>] = []
    for item in items {
      if let term = Self.term(item) {
        terms.append(term)
      } else {
        findings.append(Self.unreadable(item))
      }
    }
    return TermDates(terms)
  }

  private static func term(_ item: FieldValue) -> ClosedRange<CalendarDay>? {
    guard case .map(let fields, _) = item else { return nil }
    let map = FrontMatter(fields: fields)
    guard let from = map.text("from").flatMap({ CalendarDay(english: $0) }),
      let until = (map.text("until") ?? map.text("to")).flatMap({ CalendarDay(english: $0) }),
      from <= until
    else { return nil }
    return from...until
  }

  private static func unreadable(_ item: FieldValue) -> Finding {
    Finding(
      rule: "site-settings",
      severity: .error,
      file: path,
      range: item.range,
      message: "this term has no first and last day",
      remedy: "write “{name: Autumn, from: 2 September 2026, until: 16 October 2026}”"
    )
  }
}
