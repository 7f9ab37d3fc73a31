import Cataloguing
import Reading
import Testing

@testable import Checking

struct RuleTests {
  @Test(arguments: RuleExample.all)
  func flagsExactlyWhatItsExampleMarks(_ example: RuleExample) throws {
    let catalogue = try Catalogue.example([example.manuscript])
    let findings = Inspection(of: catalogue).findings(for: example.manuscript)
      .filter { $0.rule == example.rule.id }
    let source = example.manuscript.source
    let marked = example.marked.map { source[$0] }
    #expect(findings.map(\.range) == example.marked, "\(findings.map(\.text)) not \(marked)")
  }

  @Test(arguments: Rule.all.map(\.id))
  func everyRuleHasFourExamplesEachWay(_ id: String) throws {
    let rule = try #require(Rule.named(id))
    #expect(rule.flags.count >= 4)
    #expect(rule.allows.count >= 4)
    #expect(rule.flags.allSatisfy { $0.contains("⟦") })
    #expect(!rule.allows.contains { $0.contains("⟦") })
  }

  @Test func idsStandInOrderAndOnce() {
    let ids = Rule.all.map(\.id)
    #expect(ids == Set(ids).sorted())
  }

  /// A message states a fact; neither it nor the remedy ends in a full stop or scolds.
  @Test(arguments: RuleExample.all)
  func messagesKeepTheHouseVoice(_ example: RuleExample) throws {
    let catalogue = try Catalogue.example([example.manuscript])
    for finding in Inspection(of: catalogue).findings(for: example.manuscript) {
      for words in [finding.message, finding.remedy] {
        #expect(!words.isEmpty && !words.hasSuffix("."), "\(words)")
        #expect(!words.lowercased().contains("invalid") && !words.contains("please"), "\(words)")
      }
      #expect(!finding.message.contains("\""), "\(finding.message)")
    }
  }

  @Test(arguments: RuleExample.all)
  func findingsQuoteTheSource(_ example: RuleExample) throws {
    let catalogue = try Catalogue.example([example.manuscript])
    for finding in Inspection(of: catalogue).findings(for: example.manuscript) {
      #expect(finding.text == example.manuscript.source[finding.range])
    }
  }
}
