internal import Checking
internal import Publishing
internal import Reading

extension HandbookEntry {
  /// What the checker looks for, as pages, the gravest first.
  static let all: [HandbookEntry] = Severity.allCases.sorted(by: >).flatMap { severity in
    Handbook.entries.filter { $0.severity == severity }.map(HandbookEntry.init)
  }

  private init(_ entry: Handbook.Entry) {
    self.init(
      id: entry.id,
      severity: "\(entry.severity.rawValue): \(Handbook.meaning(of: entry.severity))",
      says: entry.says.hasSuffix(".") ? String(entry.says.dropLast()) : entry.says,
      because: entry.because,
      flagged: Self.printed(entry.rule?.flags ?? []),
      allowed: Self.printed(entry.rule?.allows ?? [])
    )
  }

  /// A few, and short ones. Figures that could by chance be somebody's telephone number stay out.
  private static func printed(_ examples: [String]) -> [[Piece]] {
    examples
      .filter { $0.utf8.count < 300 && $0.utf8.count { (0x30...0x39).contains($0) } < 6 }
      .prefix(4)
      .map { example in
        RuleExample.pieces(of: example).map { Piece($0.text, isMarked: $0.isMarked) }
      }
  }
}
