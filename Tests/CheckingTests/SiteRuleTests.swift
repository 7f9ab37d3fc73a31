import Cataloguing
import Reading
import Support
import Testing

@testable import Checking

/// What rules find only with the rest of the site: venues, pictures and listed groups.
struct SiteRuleTests {
  private func found(
    _ text: String,
    at path: String,
    with others: [(path: String, text: String)] = [],
    files: [SourceFile] = []
  ) throws -> [Finding] {
    let manuscript = Manuscript(text, path: path)
    let rest = others.map { Manuscript($0.text, path: $0.path) }
    let catalogue = try Catalogue.example([manuscript] + rest, files: files)
    return Inspection(of: catalogue).findings(for: manuscript)
  }

  private static let tea =
    "---\nname: Tea\nwhat: Tea.\nwhere: Mill Hall\nwhen: Mondays, 2pm to 4pm\ncost: free\n"
    + "contact: 01632 960 123\nfirst visit: ask\nreview by: 2099-01-01\n---\nHello.\n"

  @Test func aVenueSpeaksForTheListingsThatNameIt() throws {
    let path = "Content/listings/tea.md"
    let alone = try found(Self.tea, at: path).map(\.rule)
    #expect(alone == ["access-missing", "transport-missing"])
    let hall = "---\nname: Mill Hall\naccess: two steps\ngetting here: Bus 9\n---\n"
    #expect(try found(Self.tea, at: path, with: [("Content/places/mill-hall.md", hall)]) == [])
  }

  @Test func aVenuesLastBusCounts() throws {
    let late = Self.tea.replacing("2pm to 4pm", with: "7pm to 9pm")
    for (lastBus, rules) in [("9.30pm", []), ("8pm", ["evening-no-way-home"])] {
      let hall =
        "---\nname: Mill Hall\naccess: ramp\ngetting here: Bus 9\nlast bus: \(lastBus)\n---\n"
      let findings = try found(
        late,
        at: "Content/listings/tea.md",
        with: [("Content/places/mill-hall.md", hall)]
      )
      #expect(findings.map(\.rule) == rules)
    }
  }

  @Test func factsThatAreMissingFromAShortListingAreWarnings() throws {
    let short =
      "---\nname: Tea\nwhat: Tea.\nwhere: Mill Hall\nwhen: Mondays, 2pm to 4pm\n"
      + "contact: 01632 960 123\narea: ask\n---\nHello.\n"
    let findings = try found(short, at: "Content/listings/tea.md")
    #expect(
      findings.map(\.rule) == [
        "access-missing", "cost-missing", "first-visit-missing", "review-date", "transport-missing",
      ]
    )
    #expect(findings.allSatisfy { $0.severity == .warning }, "\(findings)")
    let fuller = short.replacing("area: ask", with: "ages: any")
    let errors = try found(fuller, at: "Content/listings/tea.md").filter { $0.severity == .error }
    #expect(errors.map(\.rule) == ["access-missing", "cost-missing", "transport-missing"])
  }

  @Test func aCaseStudyThatNamesASmallListedGroupIsNamed() throws {
    let study =
      "---\ntitle: A\nconsent: 1 May 2026\nreview by: 2099-01-01\n---\n"
      + "Jo, 71, mends chairs with Ten Green Bottles.\n"
    for (size, count) in [("about 8 people", 1), ("40", 0)] {
      let group = Self.tea.replacing("name: Tea", with: "name: Ten Green Bottles")
        .replacing(
          "cost: free",
          with: "cost: free\naccess: ask\ngetting here: ask\ngroup size: \(size)"
        )
      let findings = try found(
        study,
        at: "Content/case-studies/a.md",
        with: [("Content/listings/bottles.md", group)]
      )
      let jigsaw = findings.filter { $0.rule == "pii-jigsaw" }
      #expect(jigsaw.map(\.text) == Array(repeating: "Ten Green Bottles", count: count))
    }
  }
}

/// Notes in files of their own, and what the picture files tell.
struct PictureNoteTests {
  private static let drawing = SourceFile(
    path: "Content/pictures/a.svg",
    text: "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"></svg>"
  )

  private func report(_ note: String, besides files: [SourceFile] = []) throws -> [Finding] {
    let note = SourceFile(path: "Content/pictures/a.yml", text: note)
    let catalogue = try Catalogue.example([], files: [note, Self.drawing] + files)
    return Report(checking: catalogue, files: [note]).findings
  }

  @Test func aNoteIsJudgedWhereItStands() throws {
    let findings = try report("file: a.svg\ncredit: Pat\n")
    #expect(findings.map(\.rule) == ["img-alt-missing", "img-licence"])
    #expect(findings.allSatisfy { $0.file == "Content/pictures/a.yml" })
    #expect(findings.allSatisfy { $0.text == "file: a.svg\ncredit: Pat" })
  }

  @Test func aNoteThatNamesNoFileIsCalledByItsOwnName() throws {
    let messages = try report("alt: A cup\ncredit: Pat\n").map(\.message)
    #expect(messages == ["the note on “a” does not say why we may use it"])
  }

  @Test func aNoteThatTellsAllIsLeftAlone() throws {
    let note = "file: a.svg\nkind: drawing\nalt: A cup\ncredit: Pat\nlicence: ours\n"
    #expect(try report(note) == [])
  }

  @Test func thePictureFileSpeaksForItself() throws {
    let exif: [UInt8] =
      Array("Exif\0\0II*\0".utf8) + [8, 0, 0, 0, 1, 0]
      + [0x3B, 0x01, 2, 0, 4, 0, 0, 0, 0x50, 0x61, 0x74, 0] + [0, 0, 0, 0]
    let jpeg: [UInt8] =
      [0xFF, 0xD8, 0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif
      + [0xFF, 0xC0, 0, 11, 8, 0, 9, 0, 9, 1, 1, 0x11, 0]
      + [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 1, 0xFF, 0xD9]
    let file = SourceFile(path: "Content/pictures/a.jpg", bytes: jpeg)
    let note = "file: a.jpg\nalt: A cup\ncredit: Pat\nlicence: ours\nprint_width_mm: 80\n"
    let findings = try report(note, besides: [file]).filter { $0.rule.hasPrefix("img-") }
    #expect(findings.map(\.rule) == ["img-gps-metadata", "img-print-small"])
    #expect(findings.allSatisfy { $0.severity == .warning }, "\(findings)")
    #expect(findings.first?.message == "the file “a.jpg” tells a person's name")
  }

  @Test func allPicturesOfASiteAreCountedTogether() throws {
    func note(_ people: Int, _ ages: String) -> String {
      "kind: drawing\nalt: Tea \(people)\ncredit: Pat\nlicence: ours\n"
        + "shows: {people: \(people), ages: [\(ages)], mobility_aids: 1}\n"
    }
    let second = [
      SourceFile(path: "Content/pictures/b.yml", text: "file: b.svg\n" + note(5, "18-29")),
      SourceFile(path: "Content/pictures/b.svg", bytes: Self.drawing.bytes),
    ]
    let one = try report("file: a.svg\n" + note(9, "30-49"), besides: second)
    #expect(one.map(\.rule) == ["representation-narrow"])
    #expect(one.first?.message.hasSuffix("14 of 14 people in the pictures look under 50") ?? false)
    #expect(try report("file: a.svg\n" + note(9, "70+"), besides: second) == [])
  }
}

/// Ten digits that pass the check, however they are parted.
struct NHSNumberTests {
  private static let separators = [
    "", " ", "-", ".", "/", "\u{A0}", "\u{2009}", "\u{202F}", "–", "\u{2011}", "&nbsp;", " - ",
  ]

  @Test func aThousandAreFoundInTwelveSpellings() {
    var numbers = SeededNumbers(seed: 12)
    for count in 0..<1_000 {
      let digits = Self.number(&numbers)
      let separator = Self.separators[count % Self.separators.count]
      let parts = [digits.prefix(3), digits.dropFirst(3).prefix(3), digits.suffix(4)]
      let number = parts.map { String($0) }.joined(separator: separator)
      let manuscript = Manuscript("---\ntitle: A\n---\nIt is \(number), he said.\n")
      let found = NHSNumber.all(in: manuscript.source.bytes).map {
        String(decoding: manuscript.source.bytes[$0], as: UTF8.self)
      }
      #expect(found == [number])
    }
  }

  /// One that begins with 9, as those made for tests do, and is not a manual's 999.
  private static func number(_ numbers: inout SeededNumbers) -> String {
    while true {
      let digits =
        [9, Int.random(in: 0...8, using: &numbers)]
        + (0..<7).map { _ in Int.random(in: 0...9, using: &numbers) }
      if let last = (0...9).first(where: { NHSNumber.passesCheck(digits + [$0]) }) {
        return (digits + [last]).map(String.init).joined()
      }
    }
  }
}
