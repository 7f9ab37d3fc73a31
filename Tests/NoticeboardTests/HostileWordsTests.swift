internal import Foundation
internal import Publishing
internal import Testing

@testable internal import noticeboard

/// Whole builds of listings whose words are made to break out of a page, a calendar or a script:
/// each is published as the words it is, or withheld and named.
struct HostileWordsTests: ~Copyable {
  private let project: Scratch

  init() throws { project = try Self.site() }

  private static func site() throws -> Scratch {
    let project = try Scratch()
    try project.write(
      "Site/site.yml",
      "name: Board\nrun by: Hub\naddress: https://board.example\ncontact:\n  phone: 01632 960200\n"
    )
    return project
  }

  /// Words, and what would stand in a page if they had broken out.
  private static let texts: [(words: String, never: String)] = [
    ("<script>zq()</script>", "<script>zq"),
    ("Tea\" onclick=\"zq()", "\" onclick=\"zq"),
    ("Tea' autofocus onfocus='zq()", "' autofocus onfocus='zq"),
    ("</title></head><base href=//zq.example>", "<base href=//zq"),
    ("[Tea](javascript:zq()) and <javascript:zq()>", "href=\"javascript:"),
    ("<img src=zq alt=Tea onerror=zq()>", "<img src=zq"),
    ("</script><!-- zq ]]> <![CDATA[", "<!-- zq"),
    ("Tea &lt;i&gt;zq&lt;/i&gt; &#60;b>", "<i>zq"),
    ("Tea {{{body}}} {{> page}} {{#site}}zq{{/site}}", "<p>Tea <"),
    ("Tea\\r\\nEND:VEVENT\\r\\nBEGIN:VEVENT\\r\\nSUMMARY:zq", "<BEGIN"),
    ("Tea \\u2028 \\u0007 \\uFEFF <zq>", "<zq>"),
  ]

  @Test(arguments: ["name", "summary", "activity", "contact", "body"])
  func areOnlyWordsOrAreWithheld(_ field: String) async throws {
    for (number, text) in Self.texts.enumerated() {
      let listing = Self.listing(field, text.words, number)
      try project.write("Content/listings/group-\(number).md", listing)
    }
    let ended = await Noticeboard.run(
      ["build", "--project", project.path, "--today", "2026-11-21", "--quiet"]
    )
    #expect(ended == .done || ended == .withheld)
    let report = project.text("Output/report.json") ?? ""
    var published = 0
    for number in Self.texts.indices {
      let isThere = project.text("Output/public/groups/group-\(number).html") != nil
      let isNamed = report.contains("\"Content/listings/group-\(number).md\"")
      #expect(isThere || isNamed, "\(Self.texts[number].words)")
      published += isThere ? 1 : 0
    }
    #expect(published >= Self.texts.count - 3)
    for edition in ["public", "practice"] {
      for (path, text) in project.site("Output/\(edition)") { expectHolds(text, path) }
    }
  }

  /// A calendar is plain text, in which only a new line could say something else.
  private func expectHolds(_ text: String, _ path: String) {
    if path.hasSuffix(".ics") {
      #expect(text.range(of: "\r\nSUMMARY:zq", options: .literal) == nil, "\(path)")
    }
    guard path.hasSuffix(".html") else { return }
    for (words, never) in Self.texts {
      #expect(text.range(of: never, options: .literal) == nil, "\(path): \(words)")
    }
    let faults = Gate.faults(in: Array(text.utf8))
    #expect(faults.isEmpty, "\(path): \(faults)")
  }

  private static func listing(_ field: String, _ words: String, _ number: Int) -> String {
    // Each has a number of its own: what a withheld file says of whom to ring is kept private.
    let phone = "01632 9600\(10 + number)"
    var facts = [
      "name": "Group \(number)", "summary": "Come in.", "where": "Example Hall, NG00 0AA",
      "when": "Every Tuesday, 10am to 12 noon", "contact": "The leader, \(phone)",
      "slug": "group-\(number)", "cost": "ask", "access": "ask", "getting here": "ask",
    ]
    if field != "body" {
      facts[field] = field == "contact" ? "The \(words) desk, \(phone)" : words
    }
    let lines = facts.sorted { $0.key < $1.key }.map { name, fact in
      "\(name): \"\(fact.replacingOccurrences(of: "\"", with: "\\\""))\"\n"
    }
    return "---\n\(lines.joined())---\n\n\(field == "body" ? words : "Hello.")\n"
  }
}
