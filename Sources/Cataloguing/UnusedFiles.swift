internal import Directory
package import Reading

extension Catalogue {
  /// Advice on files of the project that nothing reads, so that nobody waits for them to appear.
  func unusedFiles(among files: [SourceFile]) -> [Finding] {
    let known = pictures.knownPaths
    let doubtful = files.map(\.path).filter { !isUsed($0, known) }
    let named = pathsOfNamed(doubtful.filter { $0.hasPrefix(PictureShelf.folder) })
    return doubtful.filter { !named.contains($0) }.map(Self.unused)
  }

  private static let settings = [
    "Site/site.yml", "Site/outlets.yml", "Site/term-dates.yml", "Site/baseline.csv", SiteWord.path,
    OtherWords.path, Brand.path, AccessibilityRecord.path,
  ]
  private static let proseEndings = [".md", ".markdown"]

  private func isUsed(_ path: String, _ knownPictures: Set<String>) -> Bool {
    if path.hasPrefix("Templates/") { return true }
    if path.hasPrefix("Site/") {
      return Self.settings.contains(path) || path == settings.brand.file
    }
    if path.hasSuffix(".md") || Self.proseEndings.contains(where: path.lowercased().hasSuffix) {
      return true
    }
    if knownPictures.contains(path) { return true }
    if path.hasPrefix(PictureShelf.folder) { return false }
    return path == Gathering.settings || DeskBook.holds(path) || directorySettingsAreBroken
      || shelves.contains { $0.source.owns(path) }
  }

  /// A picture without a note of its own may be noted down in a listing.
  private func pathsOfNamed(_ pictures: [String]) -> Set<String> {
    if pictures.isEmpty { return [] }
    let named = pictures.map { path in
      (path, name: Array((path.split(separator: "/").last ?? "").utf8))
    }
    var search = NameSearch(for: named.map(\.name))
    for text in texts { search.look(in: text.bytes) }
    return Set(named.filter { search.found.contains($0.name) }.map(\.0))
  }

  private static func unused(_ path: String) -> Finding {
    Finding(
      rule: "unused-file",
      severity: .advice,
      file: path,
      message: "nothing on the site uses “\(path)”",
      remedy: remedy(for: path)
    )
  }

  private static func remedy(for path: String) -> String {
    if path.hasPrefix(PictureShelf.folder) {
      return "write a note of the same name beside it, or move it out of the project"
    }
    if path.hasPrefix("Content/directory/") {
      return "name it in \(Gathering.settings), or move it out of the project"
    }
    if path.hasPrefix("Content/") {
      return "give it a name that ends in “.md”, or move it out of the project"
    }
    return "move it out of the project"
  }
}

extension Catalogue {
  /// With what was found before there was a catalogue.
  package func noting(_ found: [Finding]) -> Catalogue {
    var catalogue = self
    catalogue.findings = (findings + found).sorted()
    catalogue.recordUnusable(found)
    return catalogue
  }

  /// Files that could not be read stand among the others as withheld, so that they are counted.
  mutating func recordUnusable(_ found: [Finding]) {
    let kinds = ["picture-file": "picture", "file-unreadable": "file", "file-too-large": "file"]
    var known = Set(files.map(\.path))
    for finding in found where finding.severity == .error {
      guard let kind = kinds[finding.rule], known.insert(finding.file).inserted else { continue }
      files.append(
        FileRecord(
          path: finding.file,
          kind: kind,
          name: finding.file.split(separator: "/").last.map(String.init) ?? finding.file,
          standing: .withheld,
          audience: .public,
          address: nil
        )
      )
    }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
