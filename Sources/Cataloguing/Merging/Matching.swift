internal import Directory
internal import Reading
internal import Scheduling

/// Finds, for each directory record, the listing of the same group: where the listing says so, or
/// where organisation number, place and name all agree. Anything less is for a person to decide.
struct Matching {
  private var declared: [String: Int] = [:]
  private var sure: [String: Int] = [:]
  private var likely: [String: [Int]] = [:]
  private let listings: [Listing]

  init(_ listings: [Listing], sameAs: [Int: [String]]) {
    self.listings = listings
    for (index, references) in sameAs.sorted(by: { $0.key < $1.key }) {
      for reference in references { declared[reference] = declared[reference] ?? index }
    }
    for (index, listing) in listings.enumerated() {
      if let key = Self.sureKey(listing.entry) { sure[key] = sure[key] ?? index }
      likely[TidyName.of(listing.entry.name), default: []].append(index)
    }
  }

  /// The listing that a record belongs to.
  func listing(for record: DirectoryEntry) -> Int? {
    if let index = declared[record.reference] { return index }
    guard let key = Self.sureKey(record.listing.entry), let index = sure[key] else { return nil }
    return index
  }

  /// A listing that may be the same group: the name alike, and a postcode, phone or website too.
  func likelyListing(for record: DirectoryEntry) -> Listing? {
    let entry = record.listing.entry
    let named = likely[TidyName.of(entry.name)] ?? []
    return named.map { listings[$0] }.first { $0.entry.shares(with: entry) }
  }

  private static func sureKey(_ entry: PublicEntry) -> String? {
    guard let number = entry.orgNumber, let place = entry.place.value else { return nil }
    let venue = place.postcode ?? TidyName.of(place.name)
    return "\(number)|\(venue)|\(TidyName.of(entry.name))"
  }
}

extension PublicEntry {
  fileprivate func shares(with other: PublicEntry) -> Bool {
    if let postcode = place.value?.postcode, postcode == other.place.value?.postcode { return true }
    let numbers = Set((contact.value?.phones ?? []).map(PhoneNumber.international))
    let theirs = (other.contact.value?.phones ?? []).map(PhoneNumber.international)
    if theirs.contains(where: numbers.contains) { return true }
    if let email = contact.value?.email, email == other.contact.value?.email { return true }
    return !Set(websites).isDisjoint(with: other.websites)
  }
}
