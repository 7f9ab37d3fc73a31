internal import Cataloguing
internal import Foundation
internal import Publishing
internal import Reading
internal import Scheduling
internal import Support
internal import Testing

@testable internal import Papers
@testable internal import noticeboard

/// With the typesetter itself: a leaflet that is too long says by how many words, and the longest that
/// fits is made.
@Suite(.enabled(if: RealEngine.isInstalled))
struct LeafletFitTests: ~Copyable {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test(arguments: ["A5", "DL", "A4", "A4 folded"])
  func theAmountIsTheTruth(_ size: String) async throws {
    let probe = try await results(size, words: [1_200])
    let over = try #require(Self.amount(in: probe[0]), "\(probe)")
    let most = 1_200 - over
    let ends = try await results(size, words: [most, most + 1, most + 38])
    guard case .made = ends[0] else {
      Issue.record("\(most) words should fit: \(ends[0])")
      return
    }
    #expect(Self.amount(in: ends[1]) == 1, "\(ends[1])")
    let amount = try #require(Self.amount(in: ends[2]))
    #expect((35...41).contains(amount))
  }

  @Test func eachPanelOfAFoldedLeafletIsMeasured() async throws {
    let long = Self.text(words: 300).replacing("\n\n## A part of it\n\n", with: " ")
    let result = try await results([
      "---\ntitle: T\nsize: A4 folded\n---\n\n\(long)\n\n## This is for you if\n\n\(long)\n\n## Then\n\nx\n"
    ])
    guard case .refused(let refusal) = result[0] else {
      Issue.record("\(result[0])")
      return
    }
    let why = refusal.why
    #expect(why.contains("for the front of A4 folded in three, 14 point"), "\(why)")
    #expect(why.contains("for the panel that folds in of A4 folded in three"), "\(why)")
    #expect(!why.contains("inside"), "\(why)")
  }

  private static func amount(in result: SettingResult) -> Int? {
    guard case .refused(let refusal) = result,
      let start = refusal.why.firstRange(of: "notice: ")
    else { return nil }
    return Int(refusal.why[start.upperBound...].prefix { $0.isNumber })
  }

  private func results(_ size: String, words counts: [Int]) async throws -> [SettingResult] {
    try await results(
      counts.map {
        "---\ntitle: Tea for two\nsize: \(size)\ndo_this: Ring us.\n---\n\n\(Self.text(words: $0))\n"
      }
    )
  }

  /// Paragraphs of some forty words, a heading before the fourth, whose words count too.
  private static func text(words count: Int) -> String {
    var numbers = SeededNumbers(seed: 38)
    let some = ["a", "tea", "of", "people", "neighbour", "the", "Tuesday", "round", "table", "on"]
    var text = ""
    for number in 0..<count {
      if number > 0, number % 40 == 0 {
        text += number == 120 ? "\n\n## A part of it\n\n" : "\n\n"
      }
      let word = some[Int.random(in: 0..<some.count, using: &numbers)]
      text += text.isEmpty || text.hasSuffix("\n") ? word : " \(word)"
    }
    return text
  }

  private func results(_ leaflets: [String]) async throws -> [SettingResult] {
    let papers = try leaflets.enumerated().map { number, leaflet in
      try Self.paper(leaflet, number: number)
    }
    try? scratch.makeFolder("Content")
    let output = try OutputFolder(
      at: scratch.path + "/Output",
      for: try Workspace(at: scratch.path)
    )
    var findings: [Finding] = []
    let templates = try #require(PaperTemplates(overriddenBy: [], findings: &findings))
    let faces = try #require(TypefaceShelf.found())
    let folder = try TypesettingFolder(in: output, templates, faces)
    return try await #require(RealEngine.typesetter).set(papers, in: folder)
  }

  private static func paper(_ leaflet: String, number: Int) throws -> PaperToSet {
    let files = [
      SourceFile(path: "Content/leaflets/tea.md", text: leaflet),
      SourceFile(
        path: "Site/site.yml",
        text: "name: B\nrun_by: H\naddress: https://b.example\ncontact: {phone: 01632 960100}\n"
      ),
    ]
    var findings: [Finding] = []
    let catalogue = Catalogue(
      gathering: [Manuscript(reading: files[0])],
      files: files,
      today: try #require(CalendarDay(iso: "2026-11-21")),
      findings: &findings
    )
    let view = EditionView(of: try #require(catalogue, "\(findings)"), for: .public)
    let orders = PaperOrder.all(of: view, styled: ":root { --brand: #0b4f4a; }")
    let order = try #require(orders.first { $0.address == "leaflets/tea.pdf" }, "\(findings)")
    let faces = try #require(TypefaceShelf.found())
    return PaperToSet(
      number: number,
      template: order.template,
      data: order.bytes(in: faces.letters),
      pictures: order.pictures
    )
  }
}
