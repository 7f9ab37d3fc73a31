import Cataloguing
import Reading

extension Rule {
  package static let imgChartNoDescription = Rule(
    id: "img-chart-no-description",
    says: "What a chart or a map shows stands in words or in a table too",
    because: "Nobody can hear a curve. (NHS content guide, Images; W3C complex images; WCAG 1.1.1)",
    severity: .error,
    flags: [
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: v.png\n    kind: chart⟧\n---\n![Visits](v.png)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - ⟦file: m.png\n    kind: map\n    alt: Us⟧\n---\nHi.",
      "⟦![Bar chart of visits by month](visits.png)⟧",
      "⟦![A pie chart of who came](who.png)⟧\n\nMany people came.",
    ],
    allows: [
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: v.png\n    kind: chart\n"
        + "    long_description: table\n---\n![Visits](v.png)",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: v.png\n    kind: chart\n---\n![Visits](v.png)\n\n"
        + "| Year | Visits |\n|---|---|\n| 2025 | 40 |",
      "---\ntype: leaflet\ntitle: A\npictures:\n  - file: f.png\n    kind: drawing\n---\n![A rose](f.png)",
      "![A woman writes on a flip chart](w.jpg)",
      "![Chart: visits rose from 20 to 40](v.png)\n\n| Year | Visits |\n|---|---|\n| 2025 | 40 |",
    ],
    mayConcern: { $0.hasPictures && !isAnswered($0) }
  ) { subject, site in
    guard !isAnswered(subject) else { return [] }
    let notes = subject.pictureNotes
    let silent = notes.filter { $0.kind.needsWords && !$0.tells("long_description") }.map(\.range)
    let unnoted = subject.parts.pictures.filter { placed in
      let source = placed.picture.source
      return !notes.contains { $0.isOn(source) } && site.pictures.find(source) == nil
        && isChart(placed.picture.alt.words)
    }
    return (silent + unnoted.map(\.range)).map { range in
      Remark(
        range,
        "nothing says in words what this shows",
        remedy: "add a sentence or a small table, and name it in “long description”"
      )
    }
  }
}

/// A table on the page is taken for the chart's.
private func isAnswered(_ subject: Subject) -> Bool { !subject.parts.tables.isEmpty }

private func isChart(_ alt: String) -> Bool {
  let tokens = Words(alt).tokens
  return !tokens.isEmpty && charts.phrase(at: 0, in: tokens) != nil
}

private let charts: PhraseSet = {
  let names = [
    "chart", "bar chart", "pie chart", "line chart", "graph", "bar graph", "line graph", "diagram",
    "infographic", "flow chart", "flowchart", "scatter plot", "histogram",
  ]
  return PhraseSet(names + names.flatMap { ["a \($0)", "the \($0)", "an \($0)"] })
}()

extension Picture.Kind {
  fileprivate var needsWords: Bool {
    switch self {
    case .chart, .map: true
    case .photo, .drawing, .logo, .scan: false
    }
  }
}
