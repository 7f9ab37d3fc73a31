import Cataloguing
import Reading
import Testing

@testable import Checking

struct BaselineTests {
  private static func report(_ text: String) throws -> Report {
    let manuscript = Manuscript("---\ntitle: A\n---\n\n" + text, path: "Content/pages/a.md")
    return Report(checking: try Catalogue.example([manuscript]))
  }

  private static func read(_ csv: String) throws -> Baseline {
    var findings: [Finding] = []
    let file = SourceFile(path: Baseline.path, text: csv)
    let baseline = Baseline(reading: file, findings: &findings)
    #expect(findings.isEmpty, "\(findings)")
    return try #require(baseline)
  }

  @Test func whatIsKnownIsLeftOutWhereverItsLineStands() throws {
    let old = try Self.report("Open 9am-5pm.\n\nClosed Mon-Wed.")
    let list = try Self.read(Baseline(of: old).csv)
    let now = try Self.report("Hello.\n\nClosed Mon-Wed.\n\nOpen 9am-5pm.\n\nTea is at 12pm.")
    let (left, gone) = list.leftOut(of: now)
    #expect(left.findings.map(\.text) == ["12pm"])
    #expect(gone == 0)
  }

  @Test func theSameFaultOnceMoreIsNew() throws {
    let list = Baseline(of: try Self.report("Open 9am-5pm."))
    let now = try Self.report("Open 9am-5pm.\n\nOpen 9am-5pm.")
    #expect(list.leftOut(of: now).report.findings.count == 1)
  }

  @Test func errorsAreNeverKnown() throws {
    let report = try Self.report("We meet on TBC.")
    #expect(!report.ok)
    let list = Baseline(of: report)
    #expect(list.leftOut(of: report).report.counts.error == report.counts.error)
  }

  @Test func theListOnlyShrinks() throws {
    let list = Baseline(of: try Self.report("Open 9am-5pm.\n\nClosed Mon-Wed."))
    let now = try Self.report("Closed Mon-Wed.\n\nTea is at 12pm.")
    #expect(list.leftOut(of: now).gone == 1)
    let shrunk = list.shrunk(to: now)
    #expect(shrunk.count == 1)
    #expect(shrunk.leftOut(of: now).report.findings.map(\.text) == ["12pm"])
  }

  @Test(arguments: ["", "a,b\n1,2\n", "rule,page\nx,y\n"])
  func aListThatCannotBeReadIsNamed(_ csv: String) {
    var findings: [Finding] = []
    let file = SourceFile(path: Baseline.path, text: csv)
    #expect(Baseline(reading: file, findings: &findings) == nil)
    #expect(!findings.isEmpty)
  }
}
