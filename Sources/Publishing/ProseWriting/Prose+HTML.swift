package import Reading
package import Templating

extension Prose {
  /// The prose as markup for one page. What is left out of it, and why, is a finding. Nil, with an
  /// error among the findings, when the markup would pass its budget.
  ///
  /// The writer goes down into lists, quotations and inlines by recursion: `Prose(reading:)` lets
  /// nothing stand over 100 deep, which a thread's stack holds many times over.
  package func html(
    from source: SourceLines,
    path: String,
    in setting: ProseSetting,
    ids: inout HeadingIDs,
    findings: inout [Finding]
  ) -> HTML? {
    let headings = headings
    let highest = headings.map(\.level).min() ?? setting.headingBase
    var writer = ProseWriter(
      source: source,
      path: path,
      setting: setting,
      lowering: max(0, setting.headingBase - highest),
      headingIDs: headings.map { ids.next(for: $0.words) }
    )
    writer.write(blocks)
    findings += writer.findings
    return writer.isOverBudget ? nil : writer.html
  }
}

extension Manuscript {
  /// The manuscript's prose as markup for one page.
  package func html(
    in setting: ProseSetting,
    ids: inout HeadingIDs,
    findings: inout [Finding]
  ) -> HTML? {
    prose.html(from: source, path: path, in: setting, ids: &ids, findings: &findings)
  }
}
