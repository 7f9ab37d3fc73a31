import Reading
import Support
import Templating
import Testing

/// No template traps, takes long, or is reported on without end.
struct HostileTemplateTests {
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "{{#a}}", "{{#paused}}", "{{#sessions}}", "{{^paused}}", "{{/a}}", "{{", "{{{", "{{!", "{",
      "{{a", "{{=", "{{$a}}", "{{#paused}}{{/paused}}", "{{name}}", "{{naem}}", "{{ \n", "}}",
      "{{contact.", "{{#a}}\n", "  {{! a }}\n", "{{>b}}", "{{body}}", "\u{301}{{\"\u{301}}}",
    ]
  )
  func oneThingOverAndOver(_ piece: String) {
    let length = piece == "{{#a}}" ? 1 << 20 : 1 << 16
    let source = String(repeating: piece, count: length / piece.utf8.count)
    let filling = Filling(source, with: .bare)
    #expect(filling.findings.count <= 100)
    #expect((filling.text == nil) == !filling.findings.isEmpty)
    #expect(filling.findings.allSatisfy { $0.text.utf8.count < 100 && $0.message.utf8.count < 400 })
  }

  @Test func sectionsNoMoreThanAHundredDeep() {
    func source(_ depth: Int) -> String {
      String(repeating: "{{#paused}}", count: depth) + "x"
        + String(repeating: "{{/paused}}", count: depth)
    }
    #expect(Filling(source(99)).text == "x")
    let findings = Filling(source(100)).findings
    #expect(
      findings.map(\.message)
        == ["sections and templates stand more than 100 deep in one another"]
    )
    #expect(findings.map(\.range) == [SourceRange(line: 1, columns: 1090..<1101)])
  }

  @Test(.timeLimit(.minutes(1)))
  func manyTagsAfterALongIndentation() {
    let tags = String(repeating: "{{name}}", count: 10_000)
    #expect(Filling(String(repeating: " ", count: 1 << 16) + tags).findings.isEmpty)
  }

  @Test func templatesThatDoubleOneAnother() {
    var partials = ["p0": "{{name}}"]
    for level in 1...60 { partials["p\(level)"] = "{{>p\(level - 1)}}{{>p\(level - 1)}}" }
    let findings = Filling("{{>p60}}", partials: partials).findings
    #expect(
      findings.map(\.message) == ["the template grows too large when others are put into it"]
    )
  }

  @Test func templatesThatDoubleALongText() {
    var partials = ["p0": String(repeating: "x", count: 1 << 16)]
    for level in 1...8 { partials["p\(level)"] = "{{>p\(level - 1)}}\n {{>p\(level - 1)}}\n" }
    #expect(Filling("{{>p8}}", partials: partials).findings.count == 1)
  }

  @Test(arguments: 0..<8)
  func bytesAtRandom(_ seed: Int) {
    var numbers = SeededNumbers(seed: seed)
    let likely = Array("{{{{{{}}}}}}##^^//>!&=.\n\r name paused sessions \u{FEFF}é".utf8)
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...200, using: &numbers)).map { _ in
        let isLikely = Int.random(in: 0..<8, using: &numbers) > 0
        let place = Int.random(in: 0..<likely.count, using: &numbers)
        return isLikely ? likely[place] : UInt8.random(in: 0...255, using: &numbers)
      }
      expectAnAnswer(bytes)
      expectAnAnswer(Array(String(decoding: bytes, as: UTF8.self).utf8))
    }
    expectAnAnswer((0..<(1 << 18)).map { _ in UInt8.random(in: 0...255, using: &numbers) })
  }

  private func expectAnAnswer(_ bytes: [UInt8]) {
    let set = TemplateSet(files: [TemplateFile(SourceFile(path: "T/page.html", bytes: bytes))])
    var findings: [Finding] = []
    let template = set.template(named: "page", for: Club.vocabulary, findings: &findings)
    #expect((template == nil) == !findings.isEmpty)
    _ = template?.html(.full)
  }
}
