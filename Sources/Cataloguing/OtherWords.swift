internal import Reading

/// Words that readers type for the same thing: who looks for one of them is shown what any other
/// would find. The site's own stand in `Site/other-words.csv`.
package struct OtherWords: Sendable, Hashable {
  package let terms: [String]

  package init(_ terms: String...) { self.terms = terms }

  private init(terms: [String]) { self.terms = terms }

  static let path = "Site/other-words.csv"

  /// A set a row: a word, and what else people call it, parted by semicolons.
  static func reading(_ files: [SourceFile], findings: inout [Finding]) -> [OtherWords] {
    guard let file = files.first(where: { $0.path == path }),
      let table = CSVTable(reading: file, findings: &findings)
    else { return [] }
    return table.rows.compactMap { row in
      let terms = row.cells.flatMap { $0.text.split(separator: ";") }
        .map { String($0).trimmed }.filter { !$0.isEmpty }
      if terms.count > 1 { return OtherWords(terms: terms) }
      if let term = terms.first {
        findings.append(
          Finding(
            rule: "site-settings",
            severity: .warning,
            file: path,
            range: row.range,
            message: "“\(term)” has no other word beside it",
            remedy: "write what else people call it in the next column"
          )
        )
      }
      return nil
    }
  }
}
