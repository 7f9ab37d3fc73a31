import Cataloguing
import Foundation
import Reading
import Support
import Testing

/// Where findings point.
struct PlaceOfFindingTests {
  @Test func severalFaultsAreToldInOneRunEachInItsPlace() throws {
    let file = """
      ---
      name: Thé du mardi
      wat: Tea
      where: Mill Hall
      when: ask
      contact: ask
      review by: 2026-02-30
      ages: é quite old
      helps with: [housing, plumbing]
      ---
      """
    let findings = try MadeUpProject(["Content/listings/tea.md": file]).findings()
    let places = findings.map {
      "\($0.range.start.line):\($0.range.start.column) \($0.rule) \($0.text)"
    }
    #expect(
      places == [
        "1:1 missing-fact ", "3:1 unknown-field wat", "7:12 front-matter 2026-02-30",
        "8:7 front-matter é quite old", "9:23 front-matter plumbing",
      ]
    )
  }

  private static let root: URL = {
    var folder = URL(filePath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder
  }()

  /// The listings of both projects in this repository.
  static let listings: [String] = ["Content/listings", "Examples/Thornby/Content/listings"].flatMap
  {
    folder in
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: folder).path
    )
    return (names ?? []).filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
  }

  @Test func thereAreListingsToTry() { #expect(Self.listings.count > 40) }

  @Test(arguments: listings)
  func aFindingsTextIsTheSourceItPointsAt(_ path: String) throws {
    let original = try Array(Data(contentsOf: Self.root.appending(path: path)))
    var numbers = SeededNumbers(seed: original.count)
    for round in 0..<12 {
      let bytes = round == 0 ? original : Self.damaged(original, &numbers)
      let project = MadeUpProject()
      let file = SourceFile(path: "Content/listings/tried.md", bytes: bytes)
      let catalogue = try gathered(project.sources + [file])
      #expect(catalogue.files.count { $0.path == file.path } == 1)
      let lines = SourceLines(bytes)
      for finding in catalogue.findings where finding.file == file.path {
        let isWhole = finding.range == .wholeFile
        #expect(finding.text == (isWhole ? "" : lines[finding.range]), "\(finding)")
        #expect(finding.range.start.line >= 1 && finding.range.start.column >= 1, "\(finding)")
        #expect(isWhole || finding.range.end.line <= lines.count, "\(finding)")
        let last = lines.line(finding.range.end.line)
        #expect(isWhole || finding.range.end.column <= last.count + 1, "\(finding)")
        #expect(!finding.message.isEmpty && !finding.remedy.isEmpty, "\(finding)")
      }
    }
  }

  /// One to four lines repeated, dropped, cut, swapped or filled with something unlikely.
  private static func damaged(_ bytes: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    for _ in 0..<Int.random(in: 1...4, using: &numbers) {
      let index = Int.random(in: 0..<lines.count, using: &numbers)
      switch Int.random(in: 0..<7, using: &numbers) {
      case 0: lines.insert(lines[index], at: index)
      case 1 where lines.count > 1: lines.remove(at: index)
      case 2: lines[index] = Array(lines[index].prefix(lines[index].count / 2))
      case 3: lines.swapAt(index, Int.random(in: 0..<lines.count, using: &numbers))
      case 4:
        let key = lines[index].prefix { $0 != 0x3A }
        let odd = odds[Int.random(in: 0..<odds.count, using: &numbers)]
        lines[index] = Array(key) + Array(": \(odd)".utf8)
      case 5: lines[index] = Array("  ".utf8) + lines[index]
      case _ where !lines[index].isEmpty:
        let place = Int.random(in: 0..<lines[index].count, using: &numbers)
        lines[index][place] = UInt8.random(in: 0...255, using: &numbers)
      case _: continue
      }
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  private static let odds = [
    "[]", "{}", "[a, [b]]", "{a: b}", "{text: {a: b}}", "\"\"", "999999999999999999:59", "ask",
    "2026-02-30", "- x", "«é»", "👩‍👩‍👧", "[ask, not known]", "yes", "‮abc", "every 9999999999 weeks",
    "Mondays 25pm to 99", "£", ",;,", "{day: Monday, from: [1], to: {}}", "|", ">", "*x", "&x",
  ]
}
