internal import Directory

extension Catalogue {
  /// The directory's records that an entry without a file of its own may have been made of, each as
  /// `same_as` writes it.
  package func references(of entry: PublicEntry) -> [String] {
    guard entry.isFromDirectory else { return [] }
    return shelves.flatMap { shelf in
      shelf.records.filter { $0.file == entry.path && entry.name.hasPrefix($0.service.name) }.map {
        "\(shelf.source.id):\($0.key.split(separator: ":", maxSplits: 2).last ?? "")"
      }
    }
  }
}
