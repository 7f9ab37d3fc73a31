import Testing

@testable import Reading

/// A file, and what reading it should give.
struct FileCase: CustomTestStringConvertible {
  enum Outcome {
    /// Read without remark, with these facts as words.
    case accepted([String: String])
    /// Read, with a warning at this line that has these words in it.
    case warned(line: Int, String)
    /// Withheld, with an error at this line whose message or remedy has these words in it.
    case refused(line: Int, String)
  }

  var name: String
  var bytes: [UInt8]
  var outcome: Outcome

  var testDescription: String { name }

  init(_ name: String, _ text: String, _ outcome: Outcome) {
    self.init(name, Array(text.utf8), outcome)
  }

  init(_ name: String, _ bytes: [UInt8], _ outcome: Outcome) {
    self.name = name
    self.bytes = bytes
    self.outcome = outcome
  }

  func check() {
    let manuscript = Manuscript(reading: SourceFile(path: "Content/x.md", bytes: bytes))
    let findings = manuscript.findings
    switch outcome {
    case .accepted(let facts):
      #expect(findings.isEmpty, "\(findings)")
      for (name, words) in facts { #expect(manuscript.frontMatter[name]?.words == words) }
    case .warned(let line, let words):
      #expect(findings.map(\.severity) == [.warning], "\(findings)")
      #expect(findings.first?.says(words, at: line) == true, "\(findings)")
    case .refused(let line, let words):
      #expect(!manuscript.isReadable)
      #expect(findings.first?.says(words, at: line) == true, "\(findings)")
    }
  }
}

extension Finding {
  fileprivate func says(_ words: String, at line: Int) -> Bool {
    range.start.line == line && (message.contains(words) || remedy.contains(words))
  }
}

extension Field {
  fileprivate var words: String? {
    guard case .text(let scalar) = value else { return nil }
    return scalar.text
  }
}

struct FrontMatterTests {
  private static func facts(_ lines: String) -> String { "---\n\(lines)\n---\nbody\n" }

  @Test(arguments: [
    FileCase("a time is words", facts("start: 10:30"), .accepted(["start": "10:30"])),
    FileCase(
      "all times are alike",
      facts("a: 09:30\nb: 18:00"),
      .accepted(["a": "09:30", "b": "18:00"])
    ),
    FileCase(
      "NO is a place's name",
      facts("area: NO\nx: off"),
      .accepted(["area": "NO", "x": "off"])
    ),
    FileCase(
      "a phone number keeps its 0",
      facts("phone: 01632960123"),
      .accepted(["phone": "01632960123"])
    ),
    FileCase(
      "a phone number keeps its +",
      facts("phone: +441632960123"),
      .accepted(["phone": "+441632960123"])
    ),
    FileCase(
      "a number keeps its noughts",
      facts("ref: 012\nv: 1.10"),
      .accepted(["ref": "012", "v": "1.10"])
    ),
    FileCase("a date is words", facts("review: 2026-02-30"), .accepted(["review": "2026-02-30"])),
    FileCase(
      "a huge time is words",
      facts("t: 999999999999999999:59"),
      .accepted(["t": "999999999999999999:59"])
    ),
    FileCase("a byte order mark goes", "\u{FEFF}" + facts("title: A"), .accepted(["title": "A"])),
    FileCase("Windows line ends", "---\r\ntitle: A\r\n---\r\nbody\r\n", .accepted(["title": "A"])),
    FileCase("old Mac line ends", "---\rtitle: A\r---\rbody\r", .accepted(["title": "A"])),
    FileCase("keys in any spelling", facts("Last Checked: x"), .accepted(["last_checked": "x"])),
    FileCase(
      "words after # are lost",
      facts("title: 50% off #1 club"),
      .warned(line: 2, "left out")
    ),
    FileCase(
      "a key twice",
      facts("title: A\ntitle: B"),
      .refused(line: 3, "stands twice; it is on line 2")
    ),
    FileCase(
      "a key twice in two spellings",
      facts("a b: A\nA_b: B"),
      .refused(line: 3, "stands twice")
    ),
    FileCase(
      "a colon in a value",
      facts("title: Walk: by the river"),
      .refused(line: 2, "title: \"Walk: by the river\"")
    ),
    FileCase("an anchor", facts("a: &a [x]\nb: [*a, *a]"), .refused(line: 2, "begins with &")),
    FileCase("an alias", facts("a: x\nb: *a"), .refused(line: 3, "begins with *")),
    FileCase("a merge key", facts("a: {<<: {x: 1}}"), .refused(line: 2, "not a name for a fact")),
    FileCase(
      "a tag",
      facts("x: !!python/object/apply:os.system [id]"),
      .refused(line: 2, "begins with !")
    ),
    FileCase("a list as a key", facts("? [a, b]\n: c"), .refused(line: 2, "not a name for a fact")),
    FileCase("a map as a key", facts("{a: b}: c"), .refused(line: 2, "name: value")),
    FileCase("nine levels", facts("a: [[[[[[[[[x]]]]]]]]]"), .refused(line: 2, "too many levels")),
    FileCase(
      "201 values",
      facts("a: [\(String(repeating: "x, ", count: 200))x]"),
      .refused(line: 2, "too much")
    ),
    FileCase(
      "a long name",
      facts("\(String(repeating: "n", count: 65)): x"),
      .refused(line: 2, "over 64 letters")
    ),
    FileCase(
      "a long value",
      facts("a: \(String(repeating: "v", count: 4_097))"),
      .refused(line: 2, "over 4 KB")
    ),
    FileCase(
      "much at the head",
      facts("a: |\n" + String(repeating: "  words\n", count: 2_100)),
      .refused(line: 1, "over 16 KB")
    ),
    FileCase("no end", "---\ntitle: A\nbody\n", .refused(line: 1, "closing --- is missing")),
    FileCase("no head", "Just text\n", .refused(line: 1, "facts at the head are missing")),
    FileCase("nothing at all", "", .refused(line: 1, "facts at the head are missing")),
    FileCase("a tab", facts("title: A\n\tdays: mon"), .refused(line: 3, "begins with a tab")),
    FileCase("not facts", facts("just words"), .refused(line: 2, "name: value")),
    FileCase("a second document", facts("a: b\n... \n--- x"), .refused(line: 4, "")),
  ])
  func readsOrRefuses(_ example: FileCase) {
    example.check()
  }

  @Test(arguments: [
    FileCase("UTF-16", [0xFF, 0xFE, 0x2D, 0], .refused(line: 1, "save the file as UTF-8")),
    FileCase(
      "UTF-16, the other way",
      [0xFE, 0xFF, 0, 0x2D],
      .refused(line: 1, "save the file as UTF-8")
    ),
    FileCase(
      "Latin-1",
      Array("---\ntitle: Caf".utf8) + [0xE9, 0x0A],
      .refused(line: 2, "byte E9")
    ),
    FileCase("Windows", Array("---\nx: ".utf8) + [0x92, 0x73, 0x0A], .refused(line: 2, "byte 92")),
    FileCase("a zero", Array("---\nx: y\n---\na".utf8) + [0], .refused(line: 4, "zero")),
    FileCase(
      "overlong",
      Array("---\nx: y\n---\n".utf8) + [0xC0, 0xAF],
      .refused(line: 4, "byte C0")
    ),
    FileCase("overlong, three bytes", [0xE0, 0x80, 0xAF], .refused(line: 1, "byte E0")),
    FileCase("half a pair", [0x0A, 0xED, 0xA0, 0x80], .refused(line: 2, "byte ED")),
    FileCase("above Unicode", [0xF4, 0x90, 0x80, 0x80], .refused(line: 1, "byte F4")),
    FileCase("cut off", [0x0A, 0x0A, 0xE2, 0x82], .refused(line: 3, "byte E2")),
    FileCase("after a mark", [0xEF, 0xBB, 0xBF, 0x61, 0xFF], .refused(line: 1, "byte FF")),
  ])
  func refusesWhatIsNotUTF8(_ example: FileCase) {
    example.check()
  }

  @Test func aFaultyByteIsPointedAtBehindAByteOrderMark() {
    let file = SourceFile(path: "x.md", bytes: [0xEF, 0xBB, 0xBF, 0x61, 0xFF])
    #expect(Manuscript(reading: file).findings.first?.range.start.column == 5)
  }
}
