package import Reading

/// The whole asset directory: one shelf for each source, in the order of `sources.yml`.
package struct AssetDirectory: Sendable, Hashable {
  package var shelves: [DirectoryShelf]

  package init(
    reading sources: [DirectorySource],
    files: [SourceFile],
    findings: inout [Finding]
  ) {
    shelves = sources.map { source in
      let editions = SourceEdition.all(of: source, among: files.map(\.path))
      if editions.isEmpty {
        return DirectoryShelf(reading: source, files: files, findings: &findings)
      }
      return DirectoryShelf(editions: editions, of: source, files: files, findings: &findings)
    }
  }

  /// In order of source, then key.
  package var records: [DirectoryRecord] {
    shelves.flatMap(\.records)
  }
}
