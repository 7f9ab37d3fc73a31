import Support
import Testing

@testable import Reading

struct RandomBytesTests {
  private static let pieces: [[UInt8]] =
    [
      "---\n", "---", "name: x\n", "a: [b, c]\n", "- ", "\"", "'", "{", "}", "&a ", "*a", "# ",
      "!t ",
      "|\n", ">\n", "  ", "\t", "\r\n", "\r", "\n\n", "[a](b)", "*", "`", "<b>", "| a |\n|---|\n",
      "é",
      "? ", ": ", "%YAML 1.1\n", "...\n", "🍵", "<<: ", "~", "\u{FEFF}", "\u{2028}", "\u{85}",
    ].map { Array($0.utf8) } + [
      [0x80], [0xFF], [0xC0], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0], [7],
    ]

  /// Whatever stands in a file: it is read or refused, in words, and every finding lies in it.
  @Test(arguments: 0..<20)
  func anyBytesAreReadOrRefused(_ part: Int) {
    var numbers = SeededNumbers(seed: part + 90_000)
    for round in 0..<200 {
      let file = SourceFile(path: "x.md", bytes: Self.bytes(round, &numbers))
      let manuscript = Manuscript(reading: file)
      for finding in manuscript.findings {
        #expect(!finding.message.isEmpty && !finding.remedy.isEmpty)
        #expect(finding.range.start.line <= SourceLines(file.bytes).count, "\(finding)")
        #expect(finding.text == manuscript.source[finding.range], "\(finding)")
      }
      if !manuscript.isReadable { #expect(!manuscript.findings.isEmpty) }
    }
  }

  /// By turns noise, scraps, and scraps behind a proper head.
  private static func bytes(_ round: Int, _ numbers: inout SeededNumbers) -> [UInt8] {
    let count = Int.random(in: 0...60, using: &numbers)
    guard round % 3 > 0 else {
      return (0..<count).map { _ in UInt8.random(in: 0...255, using: &numbers) }
    }
    let usual = pieces.dropLast(round % 2 == 0 ? 7 : 0)
    let scraps = (0..<count).flatMap { _ in usual.randomElement(using: &numbers) ?? [] }
    return round % 3 == 1 ? Array("---\n".utf8) + scraps + Array("\n---\nbody".utf8) : scraps
  }
}
