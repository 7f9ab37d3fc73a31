package import Reading

extension Catalogue {
  /// The catalogue without the items of these files: they are kept back until their errors are put
  /// right, and stand in `files` as withheld.
  package func withholding(_ paths: Set<SourcePath>) -> Catalogue {
    guard !paths.isEmpty else { return self }
    var kept = self
    kept.removeItems(of: paths)
    for index in kept.files.indices where paths.contains(SourcePath(kept.files[index].path)) {
      switch kept.files[index].standing {
      case .published, .ended(nil): kept.files[index].standing = .withheld
      case .draft, .later, .ended, .withheld: continue
      }
    }
    return kept
  }

  /// Takes items out, and areas out of the listings that were in them.
  mutating func removeItems(of paths: Set<SourcePath>) {
    listings.removeAll { paths.contains(SourcePath($0.entry.path)) && !$0.entry.isFromDirectory }
    leaflets.removeAll { paths.contains(SourcePath($0.path)) }
    caseStudies.removeAll { paths.contains(SourcePath($0.path)) }
    pages.removeAll { paths.contains(SourcePath($0.path)) }
    areas.removeAll { paths.contains(SourcePath($0.path)) }
    for index in listings.indices
    where listings[index].entry.areas.contains(where: { paths.contains(SourcePath($0.path)) }) {
      listings[index].entry.areas.removeAll { paths.contains(SourcePath($0.path)) }
    }
  }
}
