import Reading

@testable import Directory

/// A source of made-up records, and what came of reading it.
struct MadeUp {
  var shelf: DirectoryShelf
  var findings: [Finding] = []

  init(_ text: String, file: String = "Content/directory/county.json") {
    self.init(SourceFile(path: file, text: text))
  }

  init(_ file: SourceFile, columns: [(String, String)] = [], datesMean: String = "edited") {
    var source = DirectorySource(
      id: "county",
      label: "County directory",
      file: file.path,
      declaredIn: "Content/directory/sources.yml",
      range: .wholeFile
    )
    source.datesMean = .init(rawValue: datesMean) ?? .edited
    source.columns = columns.map {
      DirectorySource.Column(field: $0, heading: Scalar($1, .wholeFile))
    }
    shelf = DirectoryShelf(reading: source, files: [file], findings: &findings)
  }

  /// A folder of files as one source.
  init(folder files: [String: String]) {
    self.init(files: files.map { SourceFile(path: "Content/directory/all/" + $0, text: $1) })
  }

  init(
    files: [SourceFile],
    file: String = "Content/directory/all",
    kind: DirectorySource.Kind? = nil,
    query: String? = nil
  ) {
    var source = DirectorySource(
      id: "county",
      label: "County directory",
      file: file,
      declaredIn: "Content/directory/sources.yml",
      range: .wholeFile
    )
    (source.kind, source.query) = (kind, query)
    shelf = DirectoryShelf(reading: source, files: files, findings: &findings)
  }

  var record: DirectoryRecord? {
    shelf.records.first
  }

  var service: Service? {
    record?.service
  }

  func tidying(_ field: String) -> Tidying? {
    record?.tidyings.first { $0.field == field }
  }

  func lines(_ field: String) -> [String] {
    record?.lines(of: field) ?? []
  }
}

/// One service with some more fields.
func service(_ fields: String) -> MadeUp {
  MadeUp(#"{"id": "1", "name": "Knit and natter", \#(fields)}"#)
}

/// The place of one service.
func place(_ fields: String) -> MadeUp {
  service(#""service_at_locations": [{"id": "2", "location": {"id": "3", \#(fields)}}]"#)
}
