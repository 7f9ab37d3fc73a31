extension Catalogue {
  /// In the order of `comesBefore`, each name folded once.
  mutating func sortListings() {
    let keys = listings.indices.map { index in
      (name: Accents.folded(listings[index].entry.name), slug: listings[index].entry.slug, index)
    }
    let sorted = keys.sorted { left, right in
      if left.name != right.name {
        return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
      }
      return left.slug < right.slug
    }
    listings.arrange(by: sorted.map { $0.2 })
  }
}

extension Array {
  /// Puts the elements in the order that their numbers are given in, without a second array: listings
  /// are large, and there may be a hundred thousand of them.
  mutating func arrange(by order: [Int]) {
    for place in order.indices {
      var from = order[place]
      while from < place { from = order[from] }
      if from != place { swapAt(place, from) }
    }
  }
}

extension PublicEntry {
  /// By name, without case and accents; then by address, so that the order is always the same.
  package func comesBefore(_ other: PublicEntry) -> Bool {
    let (own, theirs) = (Accents.folded(name), Accents.folded(other.name))
    if own != theirs { return own.utf8.lexicographicallyPrecedes(theirs.utf8) }
    return slug < other.slug
  }
}
