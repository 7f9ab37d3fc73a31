import Cataloguing
import Foundation
import Reading
import Testing

@testable import Checking

/// What the schema of SARIF 2.1.0 asks of the parts that we write.
struct SARIFTests {
  private typealias Object = [String: Any]

  private let log: [String: Any]

  init() throws {
    let path = "Content/pages/über & so.md"
    let text =
      "---\ntitle: Hall\n---\n\nOpen 9am-5pm 🙂 e.g. at 12pm.\n\n## Cost\n\n## \n\n| | |\n|--|--|\n"
    let manuscript = Manuscript(text + String(repeating: "| a | b |\n", count: 3), path: path)
    let report = Report(checking: try Catalogue.example([manuscript]))
    let data = Data(report.sarif().utf8)
    log = try #require(try JSONSerialization.jsonObject(with: data) as? Object)
  }

  private func run() throws -> Object {
    try #require((log["runs"] as? [Object])?.first)
  }

  @Test func theLogNamesItsVersionItsToolAndItsColumns() throws {
    #expect(log["version"] as? String == "2.1.0")
    #expect((log["$schema"] as? String).flatMap { URL(string: $0)?.scheme } == "https")
    #expect(Set(log.keys) == ["$schema", "version", "runs"])
    let run = try run()
    #expect(run["columnKind"] as? String == "utf16CodeUnits")
    let driver = (run["tool"] as? Object)?["driver"] as? Object
    #expect(driver?["name"] as? String == "noticeboard")
  }

  @Test func everyRuleHasAnIdOfItsOwnAndTexts() throws {
    let driver = (try run()["tool"] as? Object)?["driver"] as? Object
    let rules = try #require(driver?["rules"] as? [Object])
    let ids = rules.compactMap { $0["id"] as? String }
    #expect(ids.count == rules.count && Set(ids).count == ids.count)
    for rule in rules {
      for name in ["shortDescription", "fullDescription", "help"] where rule[name] != nil {
        #expect((rule[name] as? Object)?["text"] is String)
      }
    }
  }

  @Test func everyResultNamesItsRuleItsLevelAndItsPlace() throws {
    let run = try run()
    let driver = (run["tool"] as? Object)?["driver"] as? Object
    let rules = try #require(driver?["rules"] as? [Object])
    let results = try #require(run["results"] as? [Object])
    #expect(results.count > 3)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      #expect(["none", "note", "warning", "error"].contains(result["level"] as? String))
      let message = (result["message"] as? Object)?["text"] as? String ?? ""
      #expect(!message.isEmpty)
      let place = try #require((result["locations"] as? [Object])?.first)
      let physical = try #require(place["physicalLocation"] as? Object)
      let uri = (physical["artifactLocation"] as? Object)?["uri"] as? String
      #expect(uri == "Content/pages/%C3%BCber%20%26%20so.md")
      if let region = physical["region"] as? Object { try expectInOrder(region) }
      for fix in result["fixes"] as? [Object] ?? [] { try expectWhole(fix) }
    }
  }

  private func expectInOrder(_ region: Object) throws {
    let names = ["startLine", "startColumn", "endLine", "endColumn"]
    let numbers = try names.map { try #require(region[$0] as? Int) }
    #expect(numbers.allSatisfy { $0 >= 1 })
    #expect((numbers[0], numbers[1]) <= (numbers[2], numbers[3]))
  }

  private func expectWhole(_ fix: Object) throws {
    let changes = try #require(fix["artifactChanges"] as? [Object])
    #expect(!changes.isEmpty)
    for change in changes {
      #expect((change["artifactLocation"] as? Object)?["uri"] is String)
      let replacements = try #require(change["replacements"] as? [Object])
      #expect(!replacements.isEmpty)
      for replacement in replacements {
        try expectInOrder(try #require(replacement["deletedRegion"] as? Object))
        #expect((replacement["insertedContent"] as? Object)?["text"] is String)
      }
    }
  }
}
