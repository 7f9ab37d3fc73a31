internal import Reading
internal import Templating

extension FuzzTarget {
  /// Templates of the office: compiled or refused with a place, and what they are filled with escaped.
  static let templates = FuzzTarget(
    "templates",
    seeds: [
      "<h1>{{name}}</h1>\n{{#summary}}<p>{{summary}}</p>{{/summary}}\n{{{body}}}\n",
      "{{#sessions}}\n  <li>{{day}}{{#lead}} {{lead.name}}{{/lead}}</li>\n{{/sessions}}\n{{>part}}\n",
      "{{^paused}}{{#contact}}{{name}} {{phone}}{{/contact}}{{/paused}}{{! note }}{{&body}}",
      "{{>part}}\u{0}<b>{{name}}</b>{{>part}}", "{{#tags}}{{text}}, {{/tags}}{{contact.phone}}",
    ],
    scraps: [
      "{{", "}}", "{{{", "}}}", "{{#", "{{^", "{{/", "{{>", "{{&", "{{!", "{{=", "=}}", "name",
      "summary", "body", "paused", "contact", "sessions", "tags", "text", "lead", "helpers",
      "clubs",
      "part", "page", ".", "..", " ", "\n", "\r\n", "\u{0}", "é", "{{name}}", "{{>part}}",
      "{{>page}}",
      "{{#clubs}}", "{{/clubs}}", "{{#sessions}}", "{{/sessions}}", "{{contact.name}}", "<", "\"",
    ]
  ) { input in
    let halves = input.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    let files = zip(["page", "part"], halves + [[]]).map { name, bytes in
      SourceFile(path: "Templates/\(name).html", bytes: Array(bytes))
    }
    let set = TemplateSet(files: files.map { TemplateFile($0) })
    var findings: [Finding] = []
    let template = set.template(named: "page", for: FuzzClub.vocabulary, findings: &findings)
    for finding in findings {
      guard let file = files.first(where: { $0.path == finding.file }) else { continue }
      if let complaint = finding.complaint(in: SourceLines(file.bytes)) { return complaint }
    }
    guard let template else { return findings.isEmpty ? "refused without a word" : nil }
    let page = template.html(.full).description + template.html(.bare).description
    let isQuoted = files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("q9") }
    return page.contains("<q9") && !isQuoted ? "a value was not escaped" : nil
  }
}

/// What the templates are filled with: each kind of value, all of them hostile.
private struct FuzzClub: Sendable {
  var text = "\"'&<q9 onclick=x>{{name}}{{{body}}}"
  var optional: String?
  var inner: [FuzzClub] = []

  static let bare = FuzzClub()
  static let full = FuzzClub(
    optional: "<q9>",
    inner: [bare, FuzzClub(optional: "x", inner: [bare])]
  )

  static let vocabulary: Vocabulary<FuzzClub> = Vocabulary(
    "club",
    [
      .text("name", "what it is called") { $0.text },
      .text("day", "when it is") { $0.text },
      .text("phone", "the number to ring") { $0.optional },
      .text("summary", "what it is") { $0.optional },
      .html("body", "all that is said") { "<p>\($0.text)</p>" },
      .flag("paused", "whether it has stopped") { !$0.inner.isEmpty },
      .one("contact", "whom to ask", vocabulary) { $0.inner.first },
      .one("lead", "who leads it", vocabulary) { $0.inner.last },
      .list("sessions", "when it meets", vocabulary) { $0.inner },
      .texts("tags", "words to find it by") { [$0.text, "b"] },
    ]
  )
}
