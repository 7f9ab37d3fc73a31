import Reading
import Testing

@testable import Directory

/// Settings as the YAML reader hands them over: each line is a field of the one source.
private func settings(_ fields: [(String, FieldValue)]) -> FrontMatter {
  let entry = FieldValue.map(
    fields.enumerated().map { line, pair in
      Field(key: Scalar(pair.0, SourceRange(line: line + 2, columns: 5..<9)), value: pair.1)
    },
    SourceRange(line: 2, columns: 3..<9)
  )
  let sources = Field(
    key: Scalar("sources", SourceRange(line: 1, columns: 1..<8)),
    value: .list([entry], entry.range)
  )
  return FrontMatter(fields: [sources])
}

private func text(_ words: String) -> FieldValue {
  .text(Scalar(words, SourceRange(line: 9, columns: 10..<20)))
}

private let least = [("label", text("Hub spreadsheet")), ("file", text("groups.csv"))]

private func sources(
  _ fields: [(String, FieldValue)]
) -> (sources: [DirectorySource], findings: [Finding]) {
  var findings: [Finding] = []
  let path = "Content/directory/sources.yml"
  let sources = DirectorySource.all(reading: settings(fields), from: path, findings: &findings)
  return (sources, findings)
}

struct DirectorySourceTests {
  @Test func theLeastIsALabelAndAFile() throws {
    let (read, findings) = sources(least)
    let source = try #require(read.first)
    #expect(findings.isEmpty, "\(findings)")
    #expect(source.id == "hub-spreadsheet")
    #expect(source.file == "Content/directory/groups.csv")
    #expect(source.datesMean == .edited)
    #expect(source.absenceMeans == .nothing)
    #expect(source.kind == nil)
  }

  @Test func readsAllItCanDeclare() throws {
    let columns = [("name", "Group"), ("who for", "For"), ("what", "About")].map {
      Field(key: Scalar($0, .wholeFile), value: text($1))
    }
    let (read, findings) = sources(
      least + [
        ("id", text("Hub 2")), ("owner", text("Thornby Trust")), ("licence", text("OGL 3.0")),
        ("kind", text("spreadsheet")), ("retrieved", text("3 November 2026")),
        ("trust", text("2")), ("dates mean", text("checked")), ("Absence-means", text("removal")),
        ("columns", .map(columns, .wholeFile)),
      ]
    )
    let source = try #require(read.first)
    #expect(findings.isEmpty, "\(findings)")
    #expect(source.id == "hub-2")
    #expect(source.kind == .sheet)
    #expect(source.retrieved?.text == "3 November 2026")
    #expect(source.trust == 2)
    #expect(source.datesMean == .checked)
    #expect(source.absenceMeans == .removal)
    #expect(source.columns.map(\.field) == ["name", "people", "summary"])
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let key: String
    let value: FieldValue
    let message: String
    let remedy: String
    var testDescription: String { message }
  }

  @Test(arguments: [
    Fault(
      key: "licens",
      value: text("x"),
      message: "unknown field “licens”",
      remedy: "did you mean “licence”?"
    ),
    Fault(
      key: "date mean",
      value: text("x"),
      message: "unknown field “date mean”",
      remedy: "did you mean “dates mean”?"
    ),
    Fault(
      key: "trust",
      value: text("high"),
      message: "the `trust` “high” is not a number",
      remedy: "write 1, 2 or 3"
    ),
    Fault(
      key: "dates mean",
      value: text("seen"),
      message: "`dates mean` is “seen”",
      remedy: "write “checked” or “edited”"
    ),
    Fault(
      key: "kind",
      value: text("SQL"),
      message: "`kind` is “SQL”",
      remedy: "write “csv” or “open referral” or “csv package” or “sqlite”"
    ),
    Fault(
      key: "owner",
      value: .list([], .wholeFile),
      message: "`owner` is not a word or phrase",
      remedy: "write one"
    ),
    Fault(
      key: "columns",
      value: .map([Field(key: Scalar("wen", .wholeFile), value: text("Times"))], .wholeFile),
      message: "unknown field “wen”",
      remedy: "did you mean “when”?"
    ),
  ])
  func reportsWhatItDoesNotKnowAndReadsOn(_ fault: Fault) {
    let (read, findings) = sources(least + [(fault.key, fault.value)])
    #expect(read.count == 1)
    #expect(findings.map(\.message) == [fault.message])
    #expect(findings.map(\.remedy) == [fault.remedy])
  }

  @Test(arguments: ["../secret.csv", "/etc/passwd", "a/../../b.csv", "."])
  func aFileMustLieBesideThePage(_ file: String) {
    let (read, findings) = sources([("label", text("Hub")), ("file", text(file))])
    #expect(read.isEmpty)
    #expect(findings.map(\.message) == ["the file “\(file)” does not lie beside this page"])
  }

  @Test func saysWhatIsMissing() {
    let (read, findings) = sources([("label", text("Hub"))])
    #expect(read.isEmpty)
    #expect(findings.map(\.message) == ["this source has no `file`"])
  }

  @Test func twoSourcesOfOneIDAreReported() {
    var page = settings(least)
    guard case .list(let entries, let range) = page.fields[0].value else { return }
    page.fields[0].value = .list(entries + entries, range)
    var findings: [Finding] = []
    #expect(DirectorySource.all(reading: page, from: "sources.yml", findings: &findings).count == 1)
    #expect(findings.map(\.message) == ["two sources have the id “hub-spreadsheet”"])
  }

  @Test func aMissingFileIsReportedWithTheNearestName() {
    var findings: [Finding] = []
    let files = [SourceFile(path: "Content/directory/group.csv", text: "name\nKnit\n")]
    let directory = AssetDirectory(
      reading: sources(least).sources,
      files: files,
      findings: &findings
    )
    #expect(directory.shelves.map(\.isRefused) == [true])
    #expect(
      findings.map(\.message) == [
        "the file “Content/directory/groups.csv” of “Hub spreadsheet” is not there"
      ]
    )
    #expect(findings.map(\.remedy) == ["did you mean “Content/directory/group.csv”?"])
  }
}

struct AssetDirectoryTests {
  private static func source(_ id: String, _ file: String) -> DirectorySource {
    DirectorySource(id: id, label: id, file: file, declaredIn: "sources.yml", range: .wholeFile)
  }

  @Test func recordsStandInOrderOfSourceThenKey() {
    var findings: [Finding] = []
    let directory = AssetDirectory(
      reading: [Self.source("hub", "hub"), Self.source("county", "county.json")],
      files: [
        SourceFile(
          path: "county.json",
          text: #"[{"id": "b", "name": "B"}, {"id": "a", "name": "A"}]"#
        ),
        SourceFile(path: "hub/2.csv", text: "id,name\n3,C\n"),
        SourceFile(path: "hub/1.json", text: #"{"id": "4", "name": "D"}"#),
        SourceFile(path: "hub/readme.txt", text: "not a source"),
      ],
      findings: &findings
    )
    #expect(findings.isEmpty, "\(findings)")
    #expect(
      directory.records.map(\.key) == ["csv:hub:3", "oruk:hub:4", "oruk:county:a", "oruk:county:b"]
    )
  }

  @Test func oneFileThatCannotBeTrustedRefusesTheWholeSource() {
    var findings: [Finding] = []
    let directory = AssetDirectory(
      reading: [Self.source("hub", "hub"), Self.source("county", "county.json")],
      files: [
        SourceFile(path: "county.json", text: #"[{"id": "b", "name": "B"}]"#),
        SourceFile(path: "hub/1.json", text: #"[{"id": "1", "name": "A"}]"#),
        SourceFile(path: "hub/2.json", text: #"[{"id": "2", "name": "#),
      ],
      findings: &findings
    )
    #expect(directory.shelves.map(\.isRefused) == [true, false])
    #expect(directory.records.map(\.key) == ["oruk:county:b"])
  }

  @Test func theKindIsRecognisedFromTheFirstCharacter() {
    let form = { FileForm(recognising: SourceFile(path: $0, text: $1)) }
    #expect(form("a", "\u{FEFF} [1]") == .feed)
    #expect(form("a", "id,name") == .sheet)
    #expect(form("a", "PK\u{3}\u{4}\u{0}") == .archive)
    #expect(form("a.json", "SQLite format 3\u{0}") == .database)
    #expect(form("a", "\u{1}") == nil)
  }
}
