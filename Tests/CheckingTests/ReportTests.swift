import Cataloguing
import Reading
import Scheduling
import Testing

@testable import Checking

struct ReportTests {
  private func report() throws -> Report {
    let rent = Manuscript(
      "---\ntitle: Rent\n---\nCafé open. For help, [click here](https://a.example).\n\nOpen 9am-5pm.\n",
      path: "Content/pages/rent.md"
    )
    let draft = Manuscript(
      "---\ntitle: Draft\ndraft: yes\n---\nHello.",
      path: "Content/pages/new.md"
    )
    return Report(checking: try Catalogue.example([rent, draft]))
  }

  @Test func printsAFindingAsTheStyleSays() throws {
    let report = try report()
    let finding = try #require(report.findings.first)
    #expect(
      report.text(of: finding) == """
        Content/pages/rent.md:4:23: error: link text “click here” doesn't say where it goes \
        [link-text-vague]
            Café open. For help, [click here](https://a.example).
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            name the task or the page, as in “apply for a Blue Badge”

        """
    )
  }

  @Test func pinsTheFormForPrograms() throws {
    #expect(
      try report().json(command: "check") == """
        {"schema": "noticeboard.report/1", "command": "check", "today": "2026-11-21", "ok": false, \
        "counts": {"read": 2, "published": 0, "draft": 1, "later": 0, "ended": 0, "withheld": 1, \
        "error": 1, "warning": 0, "advice": 1}, "findings": [
          {"rule": "link-text-vague", "severity": "error", "file": "Content/pages/rent.md", \
        "line": 4, "column": 23, "endLine": 4, "endColumn": 54, \
        "text": "[click here](https://a.example)", \
        "message": "link text “click here” doesn't say where it goes", \
        "remedy": "name the task or the page, as in “apply for a Blue Badge”"},
          {"rule": "range-dash", "severity": "advice", "file": "Content/pages/rent.md", \
        "line": 6, "column": 6, "endLine": 6, "endColumn": 13, "text": "9am-5pm", \
        "message": "“9am-5pm” can lose its dash when it is read aloud", \
        "remedy": "write “9am to 5pm”", "fix": {"replace": "9am to 5pm"}}
        ]}

        """
    )
  }

  @Test func withholdsWhatHasAnError() throws {
    let report = try report()
    #expect(report.withheldPaths == ["Content/pages/rent.md"])
    #expect(!report.ok)
  }

  /// “é” as one letter, and as an “e” with an accent after it.
  private static let twins = ["Content/pages/caf\u{E9}.md", "Content/pages/cafe\u{301}.md"]

  @Test func filesWhoseNamesLookAlikeAreNamedEach() throws {
    let pages = Self.twins.map { Manuscript("---\ntitel: Rent\n---\nHello.", path: $0) }
    let report = Report(checking: try Catalogue.example(pages))
    let named = report.findings.filter { $0.severity == .error }.map { SourcePath($0.file) }
    #expect(Set(named) == Set(Self.twins.map { SourcePath($0) }), "\(report.findings)")
    #expect(report.withheldPaths == Set(named))
    #expect(report.counts.withheld == 2)
  }

  @Test func aFileIsNotWithheldForItsTwinsFaults() throws {
    let texts = [
      "---\ntitle: Rent\n---\nHello, [click here](https://a.example).",
      "---\ntitle: Tea\nslug: tea\n---\nHello.",
    ]
    let pages = zip(texts, Self.twins).map { Manuscript($0, path: $1) }
    let catalogue = try Catalogue.example(pages)
    let report = Report(checking: catalogue)
    #expect(report.withheldPaths == [SourcePath(Self.twins[0])])
    #expect(report.counts.published == 1)
    let kept = catalogue.withholding(report.withheldPaths)
    #expect(kept.pages.map(\.title) == ["Tea"])
    #expect(report.text().contains("Hello, [click here]"))
  }

  @Test func anEmptyReportIsWhole() throws {
    let page = Manuscript("---\ntitle: A\n---\nHello.")
    let report = Report(checking: try Catalogue.example([page]))
    #expect(report.ok && report.text().isEmpty && report.github.isEmpty)
    #expect(report.json(command: "build").hasSuffix("\"advice\": 0}, \"findings\": []}\n"))
  }

  @Test func saysTheSameWhateverTheOrder() throws {
    let pages = (1...8).map { number in
      Manuscript(
        "---\ntitle: \(number)\n---\nThis is IMPORTANT. Open 9-5, etc. Ring 01632960123.",
        path: "Content/pages/page-\(number).md"
      )
    }
    let inspection = Inspection(of: try Catalogue.example(pages))
    let found = pages.map { inspection.findings(for: $0) }
    let once = Report(of: inspection, found)
    let again = Report(of: inspection, found.reversed())
    #expect(once.json(command: "check") == again.json(command: "check"))
    #expect(Report(checking: inspection.catalogue).sarif() == again.sarif())
  }

  @Test func countsWhatItDoesNotShow() throws {
    let body = (1...60).map { "Cards, tea etc and more \($0).\n" }.joined(separator: "\n")
    let page = Manuscript("---\ntitle: A\n---\n\(body)\nThis is [here](https://a.example).")
    let text = Report(checking: try Catalogue.example([page])).text()
    #expect(text.hasSuffix("and 11 more:\n    11 [latin-abbreviation]\n"), "\(text.suffix(200))")
    #expect(text.contains("[link-text-vague]"))
  }

  @Test func githubCommandsCannotBeBrokenOutOf() {
    let finding = Finding(
      rule: "slug",
      severity: .advice,
      file: "a,b:c%\n::error::x.md",
      message: "one\r\ntwo: 100%\u{1B}",
      remedy: "three"
    )
    let report = Report(of: [finding], today: .first)
    #expect(
      report.github == "::notice file=a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3Ax.md,line=1,title=slug::"
        + "one%0D%0Atwo: 100%25\\u{1B}: three\n"
    )
  }

  @Test func sarifHasWhatItMust() throws {
    let sarif = try report().sarif()
    #expect(sarif.hasPrefix("{\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\", "))
    for part in [
      "\"version\": \"2.1.0\"", "\"runs\": [{\"tool\": {\"driver\": {\"name\": \"noticeboard\"",
      "\"columnKind\": \"utf16CodeUnits\"", "\"ruleId\": \"link-text-vague\"",
      "\"level\": \"note\"", "\"uri\": \"Content/pages/rent.md\"",
      "\"region\": {\"startLine\": 4, \"startColumn\": 22, \"endLine\": 4, \"endColumn\": 53}",
      "\"insertedContent\": {\"text\": \"9am to 5pm\"}",
    ] {
      #expect(sarif.contains(part), "\(part)")
    }
  }
}

struct ExcerptTests {
  @Test(arguments: [
    ("Tea at 5", 4..<6, "Tea at 5", "    ^^"),
    ("日本 tea", 0..<6, "日本 tea", "^^^^"),
    ("a\tb", 2..<3, "a b", "  ^"),
    ("a\u{1B}[31mb\u{202E}c", 6..<7, "a\\u{1B}[31mb\\u{202E}c", "           ^"),
    ("e\u{301}x", 3..<4, "e\u{301}x", " ^"),
    ("end", 3..<3, "end", "   ^"),
  ])
  func caretsStandUnderThePlace(
    _ line: String,
    _ marked: Range<Int>,
    _ printed: String,
    _ carets: String
  ) {
    let excerpt = Excerpt(Array(line.utf8), marked)
    #expect(excerpt.line == printed)
    #expect(excerpt.carets == carets)
  }

  @Test func longLinesAreCutAroundThePlace() {
    let line =
      String(repeating: "word ", count: 100) + "HERE" + String(repeating: " word", count: 100)
    let excerpt = Excerpt(Array(line.utf8), 500..<504)
    #expect(excerpt.line.count <= 100)
    let start = excerpt.line.index(excerpt.line.startIndex, offsetBy: excerpt.carets.count - 4)
    #expect(excerpt.line[start...].hasPrefix("HERE"))
    #expect(excerpt.line.hasPrefix("…") && excerpt.line.hasSuffix("…"))
  }
}
