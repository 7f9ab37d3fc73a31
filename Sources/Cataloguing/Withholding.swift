extension Catalogue {
  /// The catalogue without the items of these files: they are kept back until their errors are put
  /// right, and stand in `files` as withheld.
  package func withholding(_ paths: Set<String>) -> Catalogue {
    guard !paths.isEmpty else { return self }
    var kept = self
    kept.listings.removeAll { paths.contains($0.entry.path) && !$0.entry.isFromDirectory }
    kept.leaflets.removeAll { paths.contains($0.path) }
    kept.caseStudies.removeAll { paths.contains($0.path) }
    kept.pages.removeAll { paths.contains($0.path) }
    kept.areas.removeAll { paths.contains($0.path) }
    for index in kept.files.indices where paths.contains(kept.files[index].path) {
      switch kept.files[index].standing {
      case .published, .ended(nil): kept.files[index].standing = .withheld
      case .draft, .later, .ended, .withheld: continue
      }
    }
    return kept
  }
}
