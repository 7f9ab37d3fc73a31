extension Catalogue {
  /// The directory's records that an entry without a file of its own was made of, each as
  /// `same_as` writes it.
  package func references(of entry: PublicEntry) -> [String] {
    guard entry.isFromDirectory,
      let listing = listings.first(where: { $0.entry.slug == entry.slug })
    else { return [] }
    return listing.practice.provenance?.sources.filter { $0.key != nil }.map(\.reference) ?? []
  }
}
