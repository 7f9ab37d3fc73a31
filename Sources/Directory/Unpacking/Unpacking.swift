import Reading

/// The files of a source as they can be read one by one: zip files opened, and the tables of a
/// database as sheets. Each has the container's path before its own name.
struct Unpacking {
  private(set) var files: [SourceFile] = []
  private(set) var findings: [Finding] = []
  private(set) var holdsDatabase = false
  private let source: DirectorySource

  var isRefused: Bool { !findings.isEmpty }

  init(_ found: [SourceFile], of source: DirectorySource) {
    self.source = source
    for file in found { open(file, within: false) }
  }

  private mutating func open(_ file: SourceFile, within isInside: Bool) {
    let form = source.kind == .database ? .database : FileForm(recognising: file)
    do throws(UnpackingFault) {
      switch form {
      case .archive where isInside: throw .archiveWithin
      case .archive: for inner in try Self.entries(of: file) { open(inner, within: true) }
      case .database:
        holdsDatabase = true
        files += try tables(of: file)
      case .sheet, .feed, nil: files.append(file)
      }
    } catch {
      findings.append(Self.refused(file, error))
    }
  }

  private static func refused(_ file: SourceFile, _ fault: UnpackingFault) -> Finding {
    Finding(
      rule: "directory-source",
      severity: .error,
      file: file.path,
      message: "“\(file.path.split(separator: "/").last ?? "")” \(fault.fact)",
      remedy: fault.remedy
    )
  }

  private static func entries(of file: SourceFile) throws(UnpackingFault) -> [SourceFile] {
    try ZipArchive.reading(file.bytes) { archive throws(UnpackingFault) in
      guard archive.count <= ZipArchive.Limit.entries else { throw .tooMany }
      var files: [SourceFile] = []
      var total = 0
      for index in 0..<archive.count {
        guard let entry = try archive.entry(at: index), isWanted(entry.name) else { continue }
        let left = ZipArchive.Limit.total - total
        guard entry.size <= left else { throw .tooLarge }
        let bytes = try archive.bytes(at: index, upTo: left)
        total += bytes.count
        files.append(SourceFile(path: file.path + "/" + entry.name, bytes: bytes))
      }
      guard !files.isEmpty else { throw .nothingWithin }
      return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
  }

  /// Notes and the litter of file managers lie in many archives.
  private static func isWanted(_ name: String) -> Bool {
    let parts = name.split(separator: "/")
    guard !parts.contains("__MACOSX"), parts.last?.hasPrefix(".") == false else { return false }
    return FileForm(ofName: name) != nil
  }

  private func tables(of file: SourceFile) throws(UnpackingFault) -> [SourceFile] {
    let query = source.query
    return try SQLiteDatabase.reading(file.bytes) { database throws(UnpackingFault) in
      if let query {
        return [Self.sheet(try database.rows(query), file.path + "/query.csv")]
      }
      let names = try database.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
      ).rows.compactMap(\.first).compactMap(\.self)
      let known = names.filter { PackageTable(named: $0) != nil }.sorted {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
      guard known.contains(where: { PackageTable(named: $0) == .service }) else {
        throw .noTable(names)
      }
      var files: [SourceFile] = []
      for name in known {
        let quoted = name.replacing("\"", with: "\"\"")
        let answer = try database.rows("SELECT * FROM \"\(quoted)\"")
        files.append(Self.sheet(answer, file.path + "/" + name + ".csv"))
      }
      return files
    }
  }

  /// The rows of a database as a sheet, so that one reader serves both.
  private static func sheet(
    _ answer: (header: [String], rows: [SQLiteDatabase.Row]),
    _ path: String
  ) -> SourceFile {
    var text = line(answer.header)
    for row in answer.rows { text += line(row.map { $0 ?? "" }) }
    return SourceFile(path: path, text: text)
  }

  private static func line(_ cells: [String]) -> String {
    cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
  }
}

extension UnpackingFault {
  static let archiveWithin = Self(
    fact: "is a zip file inside a zip file",
    remedy: "unpack it, and put its files beside the others"
  )
  static let nothingWithin = Self(
    fact: "holds no sheet, feed or database",
    remedy: "put the saved feed into it"
  )

  static func noTable(_ names: [String]) -> Self {
    let found = names.sorted().prefix(8).map { "“\($0)”" }.joined(separator: ", ")
    return Self(
      fact: "has no table “services”" + (found.isEmpty ? "" : "; it has \(found)"),
      remedy: "say what to read: write `query: SELECT …` for this source, and `columns:`"
    )
  }
}
