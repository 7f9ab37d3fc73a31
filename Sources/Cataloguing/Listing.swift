package import Reading
package import Scheduling

/// One group, service or place that a reader could go to, with everything known about it, sorted
/// by who may see it. An edition takes `entry`, or `entry` and `practice`, and nothing else.
package struct Listing: Sendable, Hashable {
  package var entry: PublicEntry
  package var practice: PracticeFacts
  package var office: OfficeFacts
}

/// What anyone may read of a listing. There are no private fields here, by type.
package struct PublicEntry: Sendable, Hashable {
  package var name: String
  package var alsoKnownAs: [String] = []
  package var publication: Publication
  package var path: String
  package var status: ListingStatus = .open
  package var alert: Alert?
  package var summary: String = ""
  package var kind: ListingKind = .group
  package var activities: [String] = []
  package var helpsWith: [Reason] = []
  package var runBy: String?
  package var orgNumber: String?
  package var areas: [Area] = []
  package var networks: [String] = []
  package var place: Answer<Place> = .silent
  package var joinBy: [JoiningWay] = [.inPerson]
  package var times: MeetingTimes
  package var cost: Answer<Cost> = .silent
  package var helpWithCosts: Answer<String> = .silent
  package var food: String?
  package var ages: Answer<AgeRange> = .silent
  package var people: Answer<[String]> = .silent
  package var joining: Answer<String> = .silent
  package var spaces: String?
  /// What the group can and cannot help with, only where it said that anyone may read it.
  package var canHelpWith: String?
  package var cannotHelpWith: String?
  package var firstVisit: FirstVisit
  package var commitment: String?
  package var youNeed: String?
  package var groupSize: String?
  package var effort: String?
  package var seated: String?
  package var access: [AccessFact] = []
  package var gettingHere: GettingHere
  package var languages: [String] = []
  package var children: String?
  package var privateSpace: String?
  package var contact: Answer<ContactDetails> = .silent
  package var websites: [String] = []
  package var volunteer: String?
  package var pictures: [Picture] = []
  package var checked: CheckRecord?
  package var freshness: Freshness
  package var text: ProseText
  /// Where sources disagree on what matters: check before you go.
  package var conflicts: [Conflict] = []
  /// In words, where the facts came from.
  package var sources: [String] = []
  /// The lists that no longer have it.
  package var missingFrom: [Missing] = []
  /// Made from a directory record, with no file of its own.
  package var isFromDirectory = false

  package var slug: Slug { publication.slug }

  /// The author's text, read again at each call.
  package var prose: Prose { text.prose }

  /// A list that had the group once, and since when it has it no more.
  package struct Missing: Sendable, Hashable {
    package var label: String
    package var since: CalendarDay

    package var says: String { "Missing from “\(label)” since \(since.long)." }
  }

  package struct Alert: Sendable, Hashable {
    package var text: String
    package var until: CalendarDay?
  }
}

/// What practices may read besides: referral notes.
package struct PracticeFacts: Sendable, Hashable {
  package var openToReferrals: Answer<String> = .silent
  package var canHelpWith: String?
  package var cannotHelpWith: String?
  package var visited: CalendarDay?
  /// Where the facts came from, where that is not the listing's own file alone.
  package var provenance: Provenance?

  package init() {}
}

/// What the office keeps: it stands in no edition.
package struct OfficeFacts: Sendable, Hashable {
  package var groupNeeds: [String] = []
  package var notes: String?
  package var hiddenContact = ContactDetails.Hidden()
  /// How much of the address may be printed.
  package var addressShown: AddressShown = .full
  /// The places whose address must not be printed.
  package var hiddenPlaces: [Place] = []

  package init() {}
}
