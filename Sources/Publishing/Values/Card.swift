internal import Cataloguing
internal import Templating

/// One group in a list.
struct Card: Sendable {
  var listed: ListedEntry
  /// Which of the finished cards it is.
  var number: Int
  /// The prefix to the edition's top; none while the finished cards are made.
  var root: String?
  var edition: Shared<CardEdition>

  private var entry: PublicEntry {
    _read { yield listed.entry }
  }
  private var isOurs: Bool { !listed.isReached }

  private var phone: String? { listed.phone(or: edition.ours) }

  private var contactWords: String {
    guard case .told(let told) = listed.entry.contact, told.hasRoute else {
      return edition.ours.details.words
    }
    return told.words
  }
  private var language: String? { listed.language(besides: edition.language) }

  private var way: String? {
    listed.words.isRemote ? "You can join from home" : listed.words.journey.inShort
  }

  static let vocabulary: Vocabulary<Card> = Vocabulary("card", names + facts + ways)

  private static let names: [Term<Card>] = [
    .cut("card", "the group's card, made from listing-card.html") { card in
      card.root.map { card.edition.cards.cut(card.number, root: $0) }
    },
    .text("name", "name of the group") { $0.entry.name },
    .address("href", "its page") {
      SiteAddress(root: $0.root, path: "groups/\($0.entry.publication.slug.text).html")
    },
    .text("marks", "what filters go by, such as `tuesday free`") { card in
      let kind = KindMark(card.entry.kind)
      return card.edition.facets.isEmpty
        ? nil : card.edition.facets[card.number].marks(besides: kind)
    },
    .text("notice", "paused, not started, an alert, or “Check before you go”, in words") {
      $0.listed.notice
    },
    .text("summary", "what it is, in one sentence") { $0.entry.summary },
    .text("own-language", "of the group's own words, when not the site's") { $0.language },
    .text("own-direction", "`ltr` or `rtl`; there when `own-language` is") {
      $0.language.map(Language.direction)
    },
  ]

  private static let facts: [Term<Card>] = [
    .text("ask", "what to ask the group, in one sentence; absent when all is known") {
      $0.listed.words.asking.inShort
    },
    .one("when", "days and times", Fact.vocabulary) { Fact($0.listed.words.when) },
    .one("where", "place in one line", Fact.vocabulary) { Fact($0.listed.words.place) },
    .one("bus", "how to get there without a car", Fact.vocabulary) { Fact($0.way) },
    .one("cost", "what it costs", Fact.vocabulary) { Fact($0.listed.words.cost) },
    .one("access", "access in one line", Fact.vocabulary) { Fact($0.listed.words.access) },
  ]

  private static let ways: [Term<Card>] = [
    .text("phone", "number to ring: the group's, or ours") { $0.phone },
    .text("phone-href", "`tel:` address; there when `phone` is") {
      $0.phone.map(PhoneLink.href)
    },
    .flag("ours", "`phone` is the site's own") { $0.isOurs },
    .text("contact-words", "what to do when there is no phone, such as “Just turn up”") {
      $0.contactWords
    },
    .one(
      "open-to-referrals",
      "practice edition only: may health staff send people?",
      Fact.vocabulary
    ) {
      $0.listed.practice.map { Fact($0.openToReferrals.value.map(Words.capital)) }
    },
    .one("checked", "when it was last checked", CheckedValue.vocabulary) {
      CheckedValue($0.listed)
    },
  ]
}

/// What all cards of an edition share.
struct CardEdition: Sendable {
  /// Where a group has no contact that may be printed.
  var ours: ContactValue
  /// The site's, without its country.
  var language: String
  /// Every card, finished but for the prefix to the edition's top.
  var cards = MarkupBook()
  /// The facets that each group matches.
  var facets: [FacetSet] = []
}

/// Cards of an edition, each made when it is looked at.
struct CardList: RandomAccessCollection, Sendable {
  let entries: ListedEntries
  /// Positions among the edition's entries.
  let positions: [Int]
  let root: String
  let edition: Shared<CardEdition>

  var startIndex: Int { 0 }
  var endIndex: Int { positions.count }

  subscript(index: Int) -> Card {
    let number = positions[index]
    return Card(listed: entries[number], number: number, root: root, edition: edition)
  }
}

/// Groups under a heading.
struct Section: Sendable {
  var id: String
  var title: String
  var intro: String?
  var groups: CardList

  static let vocabulary: Vocabulary<Section> = Vocabulary(
    "section",
    [
      .text("id", "anchor, unique on the page") { $0.id },
      .text("title", "heading, such as “Groups”") { $0.title },
      .text("intro", "one sentence under the heading") { $0.intro },
    ] + Term.listed("groups", "the groups; may be empty", Card.vocabulary) { $0.groups }
  )
}

extension CardEdition {
  /// Makes every card of an edition.
  init(of view: EditionView, _ template: Template<Card>) {
    let language = Language.primary(view.settings.language)
    var unfinished = CardEdition(ours: ContactValue(ours: view.settings), language: language)
    unfinished.facets = view.facets
    var cards = MarkupBook()
    let shared = Shared(unfinished)
    for (number, listed) in view.entries.enumerated() {
      cards.append(template, Card(listed: listed, number: number, root: nil, edition: shared))
    }
    self = unfinished
    self.cards = cards
  }
}
