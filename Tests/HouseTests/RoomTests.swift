import Testing

/// Who may import whom: ARCHITECTURE.md's table, Package.swift and the files must say the same.
struct RoomTests {
  @Test func theTableHasARowForEveryRoomAndNoOther() {
    #expect(RoomTable.rows.map(\.room).sorted() == House.rooms)
  }

  @Test(arguments: RoomTable.rows)
  func theTableSaysWhatThePackageSays(_ row: RoomTable.Row) {
    #expect(RoomTable.dependencies(of: row.room) == row.mayImport)
  }

  @Test(arguments: RoomTable.rows)
  func aRoomImportsOnlyWhatTheTableAllows(_ row: RoomTable.Row) {
    let ours = Set(House.rooms)
    for file in House.files(of: [row.room]) {
      let beyond = ours.intersection(file.imports).subtracting(row.mayImport)
      #expect(beyond.isEmpty, "\(file.path)")
    }
  }

  @Test func thePictureShowsEveryRoomAboveThoseItImports() throws {
    let picture = try #require(RoomTable.picture)
    for row in RoomTable.rows {
      let line = try #require(picture.firstIndex { $0.contains(row.room) }, "\(row.room)")
      for other in row.mayImport.intersection(House.rooms) {
        let below = try #require(picture.firstIndex { $0.contains(other) }, "\(other)")
        #expect(line < below, "\(row.room) imports \(other)")
      }
    }
  }

  /// A room whose first file is still `Room.swift` is being built: its names are not there yet.
  @Test(arguments: ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"])
  func everySwiftFileThatADocumentNamesIsThere(_ document: String) {
    let building = House.files.filter { $0.name == "Room.swift" }.map { $0.room + "/" }
    let known = House.files.map(\.path) + House.paths(below: "Tests") + ["Package.swift"]
    for match in House.text(document).matches(of: /`([\w+\-\/]+\.swift)`/) {
      let name = String(match.1)
      if building.contains(where: { name.hasPrefix($0) }) { continue }
      let isThere = known.contains { $0 == name || $0.hasSuffix("/" + name) }
      #expect(isThere, "\(document) names “\(name)”")
    }
  }

  @Test(arguments: ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"])
  func everyLinkOfADocumentLeadsToAFile(_ document: String) {
    for match in House.text(document).matches(of: /\]\(([^)#:]+)\)|src="([^":]+)"/) {
      let path = String(match.1 ?? match.2 ?? "")
      #expect(House.exists(path), "\(document) leads to “\(path)”")
    }
  }
}

/// What ARCHITECTURE.md and Package.swift say of the rooms.
enum RoomTable {
  struct Row: Sendable, CustomStringConvertible {
    var room: String
    var mayImport: Set<String>

    var description: String { room }
  }

  private static let architecture = House.text("ARCHITECTURE.md")

  /// The rows of the table whose head is `| Room | Holds | May import | May touch |`.
  static let rows: [Row] = {
    let lines = architecture.split(separator: "\n", omittingEmptySubsequences: false)
    let table = lines.drop { !$0.hasPrefix("| Room | Holds | May import |") }
      .prefix { $0.hasPrefix("|") }
    return table.dropFirst(2).map { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      return Row(room: names(in: cells[1]).first ?? "", mayImport: Set(names(in: cells[3])))
    }
  }()

  /// The first block set apart by four spaces.
  static var picture: [Substring]? {
    let lines = architecture.split(separator: "\n", omittingEmptySubsequences: false)
    let block = lines.drop { !$0.hasPrefix("    ") }.prefix { $0.hasPrefix("    ") || $0.isEmpty }
    return block.isEmpty ? nil : Array(block)
  }

  private static func names(in cell: Substring) -> [String] {
    cell.matches(of: /`([\w\-]+)`/).map { String($0.1) }
  }

  /// A target's dependencies by name, from the text of Package.swift.
  static func dependencies(of room: String) -> Set<String> {
    let package = House.text("Package.swift")
    let targets = package.split(separator: /\n    \.(?=target|executableTarget|testTarget|systemL)/)
    guard let target = targets.first(where: { $0.contains("arget(") && $0.says(name: room) }),
      let start = target.firstRange(of: "dependencies: [")
    else { return [] }
    var depth = 1
    let list = target[start.upperBound...].prefix { letter in
      if letter == "[" { depth += 1 }
      if letter == "]" { depth -= 1 }
      return depth > 0
    }
    let plain = list.replacing(/package: "[^"]*"/, with: "")
    return Set(plain.matches(of: /"([^"]+)"/).map { String($0.1) })
  }
}

extension Substring {
  fileprivate func says(name: String) -> Bool {
    guard let found = firstMatch(of: /name: "([^"]+)"/) else { return false }
    return found.1 == name
  }
}
