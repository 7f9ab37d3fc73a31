import Foundation
import Reading
import Testing

@testable import Directory

/// Feeds and sheets as they are published, read only where they lie beside the project.
struct RealFeedTests {
  private static let shared =
    URL(filePath: #filePath).pathComponents.prefix { $0 != "trees" && $0 != "Tests" }
    .joined(separator: "/") + "/shared/data/"

  private static func files(_ folder: String) -> [SourceFile] {
    let names = FileManager.default.enumerator(atPath: shared + folder)
    return (names?.compactMap { $0 as? String } ?? []).sorted().compactMap { name in
      FileManager.default.contents(atPath: shared + folder + "/" + name).map {
        SourceFile(path: folder + "/" + name, bytes: Array($0))
      }
    }
  }

  private static let folders = [
    "hsds-uk-3.0/examples", "hsds-3.0-examples", "bristol-oruk-3", "buckinghamshire-outpost",
    "oruk-mocks",
  ]
  private static let feeds = folders.flatMap { files("directory/" + $0) }
    .filter { $0.path.hasSuffix(".json") }

  @Test(arguments: feeds)
  func everyRecordIsKeptOrSetAside(_ file: SourceFile) {
    let read = MadeUp(file)
    #expect(read.shelf.isRefused || read.shelf.received > 0)
    #expect(read.shelf.received == read.shelf.records.count + read.shelf.setAside.count)
    #expect(Set(read.shelf.records.map(\.key)).count == read.shelf.records.count)
    for record in read.shelf.records {
      for line in record.fields.flatMap({ record.lines(of: $0.name) }) {
        #expect(!NoValue.isMarker(line) && !line.isEmpty, "\(record.key): \(line)")
        #expect(!line.contains("</") && !line.contains("&nbsp;"), "\(record.key): \(line)")
      }
    }
  }

  @Test(arguments: [
    ("buckinghamshire-outpost/services_page_1.json", 50),
    ("buckinghamshire-outpost/services_page_2.json", 50),
    ("bristol-oruk-3/bristol-services-page1.json", 3),
    ("hsds-uk-3.0/examples/service_full.json", 1),
    ("hsds-uk-3.0/examples/organization_full.json", 1),
  ])
  func servicesOfRealFeedsAreKept(_ path: String, _ count: Int) throws {
    guard let file = Self.feeds.first(where: { $0.path == "directory/" + path }) else { return }
    #expect(MadeUp(file).shelf.records.count == count)
  }

  /// Every file or folder of the shared directory that holds services: read, and its records.
  private static let holders: [(path: String, records: Int)] = [
    ("bristol-oruk-3", 3), ("buckinghamshire-outpost", 100), ("hsds-3.0-examples/csv", 1),
    ("hsds-3.0-examples/guidance/attributes-service.json", 2),
    ("hsds-3.0-examples/guidance/metadata-service.json", 1),
    ("hsds-3.0-examples/guidance/schedules-services.json", 1),
    ("hsds-3.0-examples/organization_full.json", 1),
    ("hsds-3.0-examples/service_at_location_full.json", 1),
    ("hsds-3.0-examples/service_at_location_list.json", 1),
    ("hsds-3.0-examples/service_full.json", 1), ("hsds-3.0-examples/service_list.json", 1),
    ("hsds-3.0-examples/tabular.json", 1), ("hsds-uk-3.0/examples", 1),
    ("hsds-uk-3.0/examples/csv", 1), ("oruk-mocks/V3.0-UK-Default", 1),
    ("oruk-mocks/V3.0-UK-Fail", 1), ("oruk-mocks/V3.0-UK-Test", 1),
    ("oruk-mocks/V3.0-UK-Warn", 1),
    ("outpost-import-template/services--with-sample-data.csv", 2),
    ("warm-spaces-mid-notts", 246),
  ]

  private static func read(_ path: String) -> MadeUp? {
    let name = path.split(separator: "/").last ?? ""
    let folder =
      path.contains(".") && name.contains(".") ? path.dropLast(name.count + 1) : path[...]
    let found = files("directory/" + folder)
    return found.isEmpty ? nil : MadeUp(files: found, file: "directory/" + path)
  }

  @Test(arguments: holders)
  func everyHolderOfServicesIsReadByOneLineAndNothingIsLost(_ path: String, _ records: Int) {
    guard let read = Self.read(path) else { return }
    #expect(!read.shelf.isRefused, "\(read.findings)")
    #expect(read.shelf.records.count == records)
    let shelf = read.shelf
    #expect(shelf.received == shelf.records.count + shelf.completed + shelf.setAside.count)
    let named = read.findings.filter { $0.message.hasSuffix("it is left out") }
    #expect(named.count == shelf.setAside.count, "\(read.findings)")
  }

  /// By the ids of the records, found by reading them all.
  private static let contradicted = [
    "6378", "5872", "6377", "5470", "5635", "9029", "4563", "9320", "4589", "6380", "4754", "4787",
    "4770", "7167", "9308", "9262",
  ]

  @Test func recordsOfBuckinghamshireWhoseWordsDenyTheirTimesAreNamed() {
    guard let read = Self.read("buckinghamshire-outpost") else { return }
    let keys = Set(read.shelf.contradictions.keys)
    #expect(keys.isSuperset(of: Self.contradicted.map { "oruk:county:\($0)" }), "\(keys)")
    #expect(keys.count <= Self.contradicted.count + 2)
    #expect(read.findings.count { $0.message.contains("and its times are") } == keys.count)
  }

  @Test(arguments: ["buckinghamshire-outpost", "bristol-oruk-3", "warm-spaces-mid-notts"])
  func noValueThatMeansNoneIsPassedOn(_ path: String) {
    guard let read = Self.read(path) else { return }
    for record in read.shelf.records {
      for field in record.fields {
        let text = record.lines(of: field.name).joined(separator: "\n").lowercased()
        let banned = [
          "-1 to", "-1 and", "via website", ".invalid", "www.example.com", "midnight to",
        ]
        #expect(!banned.contains { text.contains($0) }, "\(record.key): \(text)")
        #expect(field.name == "description" || !text.contains("<"), "\(record.key): \(text)")
      }
      let points = record.service.serviceAtLocations.compactMap(\.location?.latitude)
      #expect(!points.contains(0), "\(record.key)")
    }
  }

  private static let hostile = files("hostile/files").filter {
    $0.path.hasSuffix(".json") || $0.path.hasSuffix(".csv")
  }

  /// Kept, set aside, refused: what `EXPECTED.md` asks for, by the file's first three letters.
  private static let expected = [
    "c01": (5, 0, false), "c02": (1, 0, false), "c03": (1, 0, false), "c04": (1, 0, false),
    "c05": (0, 0, true), "c06": (1, 2, false), "c07": (0, 0, true), "j01": (1, 0, false),
    "j02": (0, 0, true), "j03": (0, 1, false), "j04": (1, 0, false), "j05": (1, 0, false),
    "j06": (0, 0, true), "j07": (0, 0, true), "j08": (1, 1, false),
  ]

  @Test(arguments: hostile)
  func hostileFilesAreReadOrRefusedAsExpected(_ file: SourceFile) throws {
    let name = try #require(file.path.split(separator: "/").last).prefix(3)
    let (kept, setAside, isRefused) = try #require(Self.expected[String(name)])
    let read = MadeUp(file)
    #expect(read.shelf.records.count == kept)
    #expect(read.shelf.setAside.count == setAside)
    #expect(read.shelf.isRefused == isRefused)
    let mustWarn = setAside > 0 || isRefused || ["j04", "j05"].contains(name)
    #expect(read.findings.contains { $0.severity >= .warning } == mustWarn, "\(read.findings)")
  }

  private static let spectrum = files("csv-spectrum/csvs")

  @Test(arguments: spectrum)
  func everyCaseOfTheSpectrumIsRead(_ file: SourceFile) throws {
    var findings: [Finding] = []
    let table = try #require(CSVTable(reading: file, findings: &findings))
    #expect(findings.isEmpty, "\(findings)")
    let json = file.path.replacing("csvs/", with: "json/").replacing(".csv", with: ".json")
    let bytes = Array(FileManager.default.contents(atPath: Self.shared + json) ?? Data())
    let rows = table.rows.map { row in
      JSONValue.map(
        Dictionary(
          uniqueKeysWithValues: zip(table.header, row.cells).map { ($0.text, .text($1.text)) }
        )
      )
    }
    // The one file whose published answer is of other values than the sheet.
    if file.path.hasSuffix("location_coordinates.csv") { return #expect(rows.count == 1) }
    #expect(JSONValue(decoding: bytes) == .list(rows))
  }
}
