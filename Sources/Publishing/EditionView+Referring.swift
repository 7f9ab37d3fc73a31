package import Cataloguing

extension EditionView {
  /// The groups to send people to for a reason, in order of name: without one that said no. None in
  /// the public edition.
  package func takingReferrals(for reason: Reason) -> [ListedEntry] {
    entries.filter { listed in
      guard let practice = listed.practice, listed.entry.helpsWith.contains(reason) else {
        return false
      }
      return practice.openToReferrals.value?.lowercased().hasPrefix("no") != true
    }
  }

  /// The site's own words on who to refer and who not, for practices alone.
  package var wordsOnReferring: Page? {
    pages.first { $0.isWhoToRefer && $0.publication.audience == .practice }
  }
}
