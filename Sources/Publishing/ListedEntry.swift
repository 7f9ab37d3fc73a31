package import Cataloguing
internal import Scheduling

/// A listing as its edition sees it: what anyone may read, and in the practice edition what
/// practices may read. It points into the catalogue's list, so that handing it on copies nothing.
package struct ListedEntry: Sendable {
  private let ledger: Ledger
  private let number: Int

  init(_ ledger: Ledger, _ number: Int) {
    self.ledger = ledger
    self.number = number
  }

  /// Lent, not handed out: the entry is large, and most who ask want one fact of it. A span lends
  /// without a copy where an array may make one.
  package var entry: PublicEntry {
    _read {
      let listings = ledger.listings.span
      yield listings[number].entry
    }
  }

  /// Nil in the public edition.
  package var practice: PracticeFacts? {
    ledger.isPractice ? ledger.listings[number].practice : nil
  }

  package var words: EntryWords {
    _read {
      let words = ledger.words.span
      yield words[number]
    }
  }

  /// Of the listing's own words, where they are in another language than the site's.
  package func language(besides usual: String) -> String? {
    guard let own = entry.publication.language, Language.primary(own) != usual else { return nil }
    return own
  }
}

/// What an edition's listings are read from. Nothing but `ListedEntry` looks into it, which hands
/// out no facts of the office's.
struct Ledger: Sendable {
  fileprivate let listings: [Listing]
  fileprivate let words: [EntryWords]
  fileprivate let isPractice: Bool

  /// A public entry does not know of areas that are for practices alone.
  init(_ listings: [Listing], _ words: [EntryWords], for audience: Audience) {
    let isHidden: (Area) -> Bool = { !$0.publication.isSeen(by: audience) }
    if listings.indices.contains(where: { listings[$0].entry.areas.contains(where: isHidden) }) {
      self.listings = listings.map { listing in
        var listing = listing
        listing.entry.areas.removeAll(where: isHidden)
        return listing
      }
    } else {
      self.listings = listings
    }
    self.words = words
    isPractice = audience == .practice
  }
}

/// Some of an edition's listings, in order.
package struct ListedEntries: RandomAccessCollection, Sendable {
  let ledger: Ledger
  /// Their numbers in the catalogue.
  let numbers: [Int32]

  package var startIndex: Int { 0 }
  package var endIndex: Int { numbers.count }

  package subscript(position: Int) -> ListedEntry { ListedEntry(ledger, Int(numbers[position])) }

  package static func + (left: Self, right: Self) -> Self {
    Self(ledger: left.ledger, numbers: left.numbers + right.numbers)
  }

  /// Those that stand at these positions.
  package func at(_ positions: [Int]) -> Self {
    Self(ledger: ledger, numbers: positions.map { numbers[$0] })
  }
}
