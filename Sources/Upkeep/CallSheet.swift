package import Cataloguing
package import Reading
package import Scheduling

/// Whom to ring next to keep the directory true, in order: overdue first, then sources that
/// disagree, then questions, then what is missing.
///
/// It is the office's own paper: a contact who may not be printed is named in it, for somebody has
/// to ring them. Nothing of it goes into an edition.
package struct CallSheet: Sendable, Hashable {
  package let site: String
  package let today: CalendarDay
  /// Where a group sends its answers; nil where the site has said nothing of it.
  package let backTo: String?
  /// Nil for all of them.
  package let area: String?
  package let calls: [Call]
  /// Entries that may be of one group, for somebody to decide.
  package let reviews: [ReviewPair]

  package static let warning =
    "For the office only: this sheet may name people who have not agreed to be printed."

  /// `withheld` names the files that are kept off the site: what they lack is to be asked too.
  package init(of catalogue: Catalogue, in area: Area? = nil, withheld: Set<SourcePath> = []) {
    site = catalogue.settings.name
    today = catalogue.today
    let contact = catalogue.settings.contact
    backTo =
      [contact.post, contact.email, contact.phone].compactMap { $0 }
      .joined(separator: ", or ").orNil
    self.area = area?.name
    reviews = catalogue.reviews.filter { pair in
      guard let area else { return true }
      return pair.one.entry.areas.contains(area) || pair.other.entry.areas.contains(area)
    }
    let runBy = catalogue.settings.runBy
    calls = catalogue.listings
      .filter { $0.entry.status != .ended }
      .filter { listing in area.map { listing.entry.areas.contains($0) } ?? true }
      .compactMap { listing in
        let isWithheld = withheld.contains(SourcePath(listing.entry.path))
        return Call(listing, from: runBy, isWithheld: isWithheld, on: catalogue.today)
      }
      .sorted { $0.order.lexicographicallyPrecedes($1.order) }
  }

  package var title: String {
    "Who to ring\(area.map { " in \($0)" } ?? "")"
  }

  /// “12 groups to ring: 5 overdue, 3 where sources disagree, …”, each counted where it stands.
  package var counted: String {
    guard !calls.isEmpty else { return "Nobody needs to be rung." }
    let parts = Call.Reason.allCases.compactMap { reason -> String? in
      let count = calls.count { $0.reasons.first == reason }
      return count == 0 ? nil : "\(count) \(reason.counted)"
    }
    return "\(calls.count.things("group")) to ring: \(parts.joined(separator: ", "))."
  }
}

extension Call.Reason {
  fileprivate var counted: String {
    switch self {
    case .overdue: "overdue"
    case .conflict: "where our sources disagree"
    case .question: "with a question to settle"
    case .missing: "with a fact missing"
    }
  }

  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Call {
  /// Never checked before checked long ago; of the same day, those about which there is most to ask.
  fileprivate var order: [String] {
    let rank = reasons.first?.rank ?? 0
    let day = isOverdue ? checked?.on.iso ?? "" : ""
    let weight = 1_000 - min(asks.count { $0.reason != .overdue }, 999)
    return ["\(rank)", day, "\(weight + 1_000)", name.lowercased(), name, path]
  }
}
