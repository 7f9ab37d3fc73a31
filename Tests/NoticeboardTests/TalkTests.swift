internal import Testing

@testable internal import noticeboard

struct TalkTests {
  @Test(
    arguments: [
      ("a\u{1B}[2Jb", "a\\u001B[2Jb"),
      ("line\r\nnext\tend", "line\\u000D\nnext\tend"),
      ("\u{9B}x\u{7F}\u{0}", "\\u009Bx\\u007F\\u0000"),
      ("evil\u{202E}txt\u{2066}", "evil\\u202Etxt\\u2066"),
      ("naïve 👩‍👩‍👧 “quoted”", "naïve 👩‍👩‍👧 “quoted”"),
    ]
  )
  func nothingSteersTheTerminal(_ text: String, _ shown: String) {
    #expect(text.escapedForTerminal == shown)
  }

  @Test(
    arguments: [
      (1_774_745_999, "2026-03-29"), (1_774_825_199, "2026-03-29"), (1_774_825_200, "2026-03-30"),
      (1_774_740_600, "2026-03-28"), (1_792_882_799, "2026-10-24"), (1_792_882_800, "2026-10-25"),
      (1_792_971_000, "2026-10-25"), (0, "1970-01-01"), (951_782_400, "2000-02-29"),
      (4_102_444_800, "2100-01-01"), (1_782_860_400, "2026-07-01"), (1_782_860_399, "2026-06-30"),
      (253_402_300_799, "9999-12-31"),
    ]
  )
  func theDayIsThatOfLondon(_ seconds: Int, _ day: String) throws {
    #expect(Today.londonDay(at: seconds) == day)
    #expect(try Today.iso(asked: nil, sourceDateEpoch: String(seconds), now: 1) == day)
    #expect(try Today.iso(asked: nil, sourceDateEpoch: nil, now: seconds) == day)
    #expect(try Today.iso(asked: "2026-11-21", sourceDateEpoch: "5", now: 1) == "2026-11-21")
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "21-11-2026", "today", "", "2026-1-1", "+026-11-21",
  ])
  func aDayThatIsNoneIsRefused(_ text: String) {
    #expect(reason { _ = try Today.iso(asked: text) }?.exit == .mistyped)
  }

  @Test(arguments: ["x", "-1", "99999999999999999999", "1e9"])
  func anEpochThatIsNoneIsRefused(_ text: String) {
    #expect(reason { _ = try Today.iso(asked: nil, sourceDateEpoch: text) }?.exit == .mistyped)
  }

  @Test(
    arguments: [
      ["--oops"], ["biuld"], ["build", "--edition", "private"], ["build", "--outptu", "x"],
      ["build", "--no-papers", "--papers", "require"], ["check", "--format", "xml"], ["when"],
      ["build", "--today", "yesterday"],
    ]
  )
  func aCommandTypedWronglyEndsWithTwo(_ arguments: [String]) async {
    #expect(await Noticeboard.run(arguments) == .mistyped)
  }

  @Test(arguments: [["--help"], ["build", "--help"], ["help"], []])
  func helpEndsWell(_ arguments: [String]) async {
    #expect(await Noticeboard.run(arguments) == .done)
  }

  @Test func manifestsAreReadBackAndDamageIsNoticed() {
    let manifest = Manifest([
      .init(path: "a b.html", size: 3, fingerprint: Fingerprint(of: [1, 2, 3])),
      .init(path: "c.html", size: 0, fingerprint: Fingerprint(of: [])),
    ])
    let bytes = manifest.bytes
    #expect(Manifest(reading: bytes) == manifest)
    #expect(Manifest(reading: Manifest([]).bytes) == Manifest([]))
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 1
      #expect(Manifest(reading: damaged) == nil)
      #expect(Manifest(reading: Array(bytes.prefix(index))) == nil)
    }
  }
}
