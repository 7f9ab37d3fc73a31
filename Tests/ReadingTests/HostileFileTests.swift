import Testing

@testable import Reading

/// The shared hostile files, as its EXPECTED.md says. What needs the meaning of a fact (an impossible
/// date, a slug) is refused by Cataloguing; here its words are kept.
@Suite(.enabled(if: SharedData.root != nil, "the shared data is not here"))
struct HostileFileTests {
  @Test(
    arguments: [
      ("y01__time", .accepted(["start": "10:30"])),
      ("y02__times", .accepted(["start": "09:30", "end": "18:00"])),
      ("y03__norway", .accepted(["area": "NO", "stepfree": "yes", "parking": "off"])),
      ("y04__phone", .accepted(["phone": "01865123456"])),
      ("y05__phone2", .accepted(["phone": "+441865123456"])),
      ("y06__octal", .accepted(["ref": "012"])),
      ("y07__ver", .accepted(["title": "1.10"])),
      ("y08__date", .accepted(["review": "2026-02-30"])),
      ("y09__dup", .refused(line: 3, "“title” stands twice")),
      ("y10__colon", .refused(line: 2, "title: \"Walk: riverside\"")),
      ("y11__hash", .warned(line: 2, "left out")),
      ("y12__bomb", .refused(line: 2, "begins with &")),
      ("y13__mergebomb", .refused(line: 2, "begins with &")),
      ("y14__complexkey", .refused(line: 2, "not a name")),
      ("y15__mapkey", .refused(line: 2, "name: value")),
      ("y16__sexoverflow", .accepted(["t": "999999999999999999:59"])),
      ("y17__tag", .refused(line: 2, "begins with !")),
      ("y18__deep", .refused(line: 2, "too many levels")),
      ("y19__unclosed", .refused(line: 1, "closing --- is missing")),
      ("y20__none", .refused(line: 1, "facts at the head are missing")),
      ("y21__tab", .refused(line: 3, "begins with a tab")),
      ("y22__bom", .accepted(["title": "A"])),
      ("y23__crlf", .accepted(["title": "A"])),
      ("e01__utf16", .refused(line: 1, "save the file as UTF-8")),
      ("e02__latin1", .refused(line: 2, "byte E9")),
      ("e03__cp1252", .refused(line: 2, "byte 92")),
      ("e04__nul", .refused(line: 4, "zero")),
      ("e05__overlong", .refused(line: 4, "byte C0")),
    ] as [(String, FileCase.Outcome)]
  )
  func behavesAsExpected(_ name: String, _ outcome: FileCase.Outcome) throws {
    let bytes = try #require(SharedData.bytes("hostile/files/\(name).md"))
    FileCase(name, bytes, outcome).check()
  }
}
