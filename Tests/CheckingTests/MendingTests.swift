import Cataloguing
import Reading
import Scheduling
import Support
import Testing

@testable import Checking

struct MendingTests {
  private static let head = "---\ntitle: Hall\nsummary: Open 9am-5pm\n---\n\n"

  private static func findings(in file: SourceFile) throws -> [Finding] {
    let manuscript = Manuscript(reading: file)
    return Inspection(of: try Catalogue.example([manuscript])).findings(for: manuscript)
  }

  /// Mends until there is nothing left to mend.
  private static func mended(_ file: SourceFile, rounds: Int = 12) throws -> SourceFile {
    var file = file
    for _ in 0..<rounds {
      guard let mending = Mending(file, findings: try findings(in: file)) else { return file }
      file = SourceFile(path: file.path, bytes: mending.new)
    }
    Issue.record("there is always more to mend in \(String(decoding: file.bytes, as: UTF8.self))")
    return file
  }

  @Test(arguments: [
    ("Open 9am-5pm.", "Open 9am to 5pm."),
    ("Come on 06/08/2026 at 17:30.", "Come on 6 August 2026 at 5:30pm."),
    ("Tea is £2.00, for seven people.", "Tea is £2, for 7 people."),
    ("Ring 01632960123, e.g. at 12pm.", "Ring 01632 960 123, for example at midday."),
    ("- 10:00-11:30\n- *PLEASE BRING TEA*", "- 10:00 to 11:30\n- *Please bring tea*"),
  ])
  func sureFixesArePutIn(_ before: String, _ after: String) throws {
    let file = SourceFile(path: "Content/pages/a.md", text: Self.head + before)
    let text = String(decoding: try Self.mended(file).bytes, as: UTF8.self)
    #expect(text.hasSuffix(after), "\(text)")
    #expect(text.contains("summary: Open 9am to 5pm\n"))
  }

  @Test func lineEndsAndTheByteOrderMarkStayAsTheyWere() throws {
    let text = Self.head.replacing("\n", with: "\r\n") + "Open\t9am-5pm. \r\n\r\nTea: 12pm\r\n\r\n"
    let file = SourceFile(path: "Content/pages/a.md", bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8))
    let wanted = text.replacing("9am-5pm", with: "9am to 5pm").replacing("12pm", with: "midday")
    #expect(try Self.mended(file).bytes == [0xEF, 0xBB, 0xBF] + Array(wanted.utf8))
  }

  @Test func ofTwoFixesThatOverlapTheFirstIsPutIn() throws {
    let file = SourceFile(path: "a.md", text: "---\ntitle: A\n---\nTea 12pm-2.30 p.m.")
    let source = SourceLines(file.bytes)
    let start = "---\ntitle: A\n---\nTea ".utf8.count
    func finding(_ rule: String, _ range: Range<Int>, _ new: String) -> Finding {
      let range = source.range(ofBytes: (start + range.lowerBound)..<(start + range.upperBound))
      return Finding(
        rule: rule,
        severity: .advice,
        file: "a.md",
        range: range,
        text: source[range],
        message: "m",
        remedy: "r",
        replacement: new
      )
    }
    let all = [finding("time-format", 0..<4, "midday"), finding("range-dash", 0..<14, "x")]
    let mending = try #require(Mending(file, findings: all))
    #expect(mending.mended.count == 1)
  }

  @Test(arguments: 0..<40)
  func whatIsMendedOnceIsNotMendedAgain(_ seed: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    let bits = [
      "9am-5pm", "06/08/2026", "12 noon", "£2.00", "seven", "1200 people", "01632960123", "e.g.",
      "Mon-Fri", "THIS IS LOUD", "6th of August", "ten pounds", " ", "\n\n", "\n- ", "\r\n", "**",
      "“", "”", "(", ")", ".", ", ", "Wed 6 Aug", "5.30pm-7pm", "etc.", "é", "twenty-five", "\n## ",
    ]
    let text = (0..<30).map { _ in bits.randomElement(using: &numbers) ?? "" }.joined(
      separator: " "
    )
    let file = SourceFile(path: "Content/pages/a.md", text: Self.head + text)
    let once = try Self.mended(file)
    #expect(Mending(once, findings: try Self.findings(in: once)) == nil)
    let before = Manuscript(reading: file).findings.count
    #expect(Manuscript(reading: once).findings.count <= before)
  }
}
