import Reading
import Testing

@testable import Directory

private func read(_ bytes: [UInt8], _ name: String = "all.zip", query: String? = nil) -> MadeUp {
  let path = "Content/directory/" + name
  return MadeUp(files: [SourceFile(path: path, bytes: bytes)], file: path, query: query)
}

struct ZipArchiveTests {
  private static let sheets: KeyValuePairs = [
    "feed/services.csv": "id,name\n1,Knit\n",
    "feed/phones.csv": "id,service_id,number\np,1,01632 960123\n",
    "feed/readme.txt": "made up",
  ]

  @Test func aZippedPackageIsReadAsTheFolderItHolds() {
    let found = read(MadeZip(Self.sheets).bytes)
    #expect(found.lines("phone") == ["01632 960123"], "\(found.findings)")
    #expect(found.record?.file == "Content/directory/all.zip/feed/services.csv")
  }

  @Test func aZippedFeedIsRead() {
    let found = read(MadeZip(["feed.json": #"[{"id": "1", "name": "Knit"}]"#]).bytes)
    #expect(found.record?.key == "oruk:county:1", "\(found.findings)")
  }

  private static let hostile: [(String, MadeZip.File)] = [
    ("leads out of it", .init(name: "../services.csv", text: "id,name\n")),
    ("leads out of it", .init(name: "/services.csv", text: "id,name\n")),
    ("leads out of it", .init(name: "a\\services.csv", text: "id,name\n")),
    ("holds a link", .init(name: "services.csv", text: "/etc", mode: 0o120777)),
    ("hundred times", .init(name: "services.csv", text: "x", claimedSize: 90_000_000)),
    ("no sheet, feed or database", .init(name: "readme.txt", text: "x")),
    ("zip file inside", .init(name: "in.zip", text: "PK\u{3}\u{4}")),
  ]

  @Test(arguments: hostile)
  func whatAnArchiveMustNotHoldIsRefusedInWords(_ words: String, _ file: MadeZip.File) {
    let found = read(MadeZip([file]).bytes)
    #expect(found.shelf.isRefused)
    #expect(found.findings.contains { $0.message.contains(words) }, "\(found.findings)")
  }

  @Test func anArchiveOfTooManyFilesIsRefused() {
    let files = (0...2_000).map { MadeZip.File(name: "\($0).json", text: "[]") }
    #expect(read(MadeZip(files).bytes).findings.first?.message.contains("2,000") == true)
  }

  @Test func aBrokenArchiveIsRefusedWhereverItBreaks() {
    let whole = MadeZip(Self.sheets).bytes
    for end in stride(from: 4, to: whole.count, by: 7) {
      #expect(read(Array(whole[..<end])).shelf.isRefused)
    }
  }
}

struct SQLiteDatabaseTests {
  private static let tables = """
    CREATE TABLE services (id TEXT, name TEXT, minimum_age INTEGER);
    INSERT INTO services VALUES ('1', 'Knit "and" natter', 18);
    CREATE TABLE phones (id TEXT, service_id TEXT, number TEXT);
    INSERT INTO phones VALUES ('p', '1', '01632 960123');
    CREATE TABLE "odd ""name" (x);
    """

  @Test func theStandardsTablesAreFoundByName() {
    let found = read(MadeDatabase(Self.tables).bytes, "all.sqlite")
    #expect(found.record?.key == "sqlite:county:1", "\(found.findings)")
    #expect(found.lines("name") == [#"Knit "and" natter"#])
    #expect(found.lines("ages") == ["18 and over"])
    #expect(found.lines("phone") == ["01632 960123"])
  }

  @Test func aQueryIsReadAsASheet() {
    let query = "SELECT title AS name, ring AS phone FROM groups WHERE NOT gone"
    let bytes = MadeDatabase(
      "CREATE TABLE groups (title, ring, gone); INSERT INTO groups VALUES "
        + "('Knit', '01632 960123', 0), ('Walk', NULL, 1);"
    ).bytes
    let found = read(bytes, "own.db", query: query)
    #expect(found.shelf.records.map(\.service.name) == ["Knit"], "\(found.findings)")
    #expect(found.record?.key.hasPrefix("sqlite:county:") == true)
  }

  @Test(arguments: [
    ("DELETE FROM groups", "to change something"),
    ("SELECT 1; SELECT 2", "more than one thing"),
    ("SELECT missing FROM groups", "no such column"),
    ("ATTACH 'other.db' AS other", "answers"),
    (
      "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n",
      "too long"
    ),
  ])
  func aQuestionThatMustNotBePutIsRefused(_ query: String, _ words: String) {
    let found = read(MadeDatabase("CREATE TABLE groups (title)").bytes, "own.db", query: query)
    #expect(found.shelf.isRefused)
    #expect(found.findings.contains { $0.message.contains(words) }, "\(found.findings)")
  }

  @Test func aDatabaseWithoutServicesSaysWhatItHas() {
    let found = read(MadeDatabase("CREATE TABLE groups (title)").bytes, "own.db")
    #expect(found.findings.first?.message.contains("it has “groups”") == true)
  }

  @Test func aDamagedDatabaseIsRefusedOrReadButNeverWorse() {
    let whole = MadeDatabase(Self.tables).bytes
    for place in stride(from: 16, to: whole.count, by: 61) {
      var bytes = whole
      bytes[place] = ~bytes[place]
      let found = read(bytes, "all.sqlite")
      #expect(found.shelf.isRefused || found.shelf.received == 1)
    }
    for end in stride(from: 16, to: whole.count, by: 509) {
      let found = read(Array(whole[..<end]), "all.sqlite")
      #expect(found.shelf.isRefused || found.shelf.received == 1)
    }
  }
}
