import Cataloguing
import Reading
import Testing

@testable import Checking

/// What the checker asks of others holds for what it says itself.
struct OwnWordsTests {
  /// Rules about words and sentences; the others ask for what only a leaflet or a listing has.
  private static let rules: Set = [
    "acronym-not-expanded", "blaming-language", "bureaucratic-word", "clinical-term",
    "gendered-language", "hidden-verb", "idiom-metaphor", "jargon-term", "label-group",
    "latin-abbreviation", "sentence-long", "slash-and-ampersand", "stigma-age",
    "stigma-disability", "stigma-ethnicity", "stigma-mental-health", "stigma-substance",
    "stigma-weight", "us-spelling", "wordy-phrase",
  ]

  /// Kinds of file and a kind of check, which people meet under just these letters.
  private static let letters: Set = ["DBS", "HTML", "JPEG", "PNG", "SVG"]

  /// What the rules about words find in some lines, each a paragraph by itself, but for what a line
  /// quotes.
  private func faults(in lines: [String]) throws -> [String] {
    let lines = Set(lines).sorted()
    let body = lines.map { Self.escaped($0) + "." }.joined(separator: "\n\n")
    return try findings(body).filter { Self.rules.contains($0.rule) }.compactMap { finding in
      let line = lines[(finding.range.start.line - 5) / 2]
      let isQuoted = line.contains("“") && finding.rule == "sentence-long"
      let isKnown = Self.letters.contains(finding.text) || Self.quotes(finding.text, in: line)
      return isKnown || isQuoted ? nil : "\(finding.rule) “\(finding.text)”: \(line)"
    }
  }

  private static func quotes(_ words: String, in line: String) -> Bool {
    guard let place = line.firstRange(of: words) else { return false }
    let before = line[..<place.lowerBound]
    return before.count { $0 == "“" } > before.count { $0 == "”" }
  }

  /// As Markdown shows it again, the names of files as code.
  private static func escaped(_ line: String) -> String {
    line.split(separator: " ").map { word in
      if word.contains("/") { return "`\(word)`" }
      return String(word.flatMap { "<>[]*_`#".contains($0) ? ["\\", $0] : [$0] })
    }
    .joined(separator: " ")
  }

  @Test func ruleAndNoticeSayWhatIsGoodInPlainWords() throws {
    let rules = Rule.all.flatMap { [$0.says] }
    let notices = Notice.all.flatMap { [$0.says, $0.toDo] }
    let found = try faults(in: rules + notices)
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }

  @Test(arguments: Rule.all.map(\.id))
  func messagesAreInPlainWords(_ id: String) throws {
    let examples = RuleExample.all.filter { $0.rule.id == id && !$0.marked.isEmpty }
    let lines = try examples.flatMap { example in
      let catalogue = try Catalogue.example([example.manuscript])
      return Inspection(of: catalogue).findings(for: example.manuscript).filter { $0.rule == id }
        .flatMap { [$0.message, $0.remedy] }
    }
    let found = try faults(in: lines)
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }
}
