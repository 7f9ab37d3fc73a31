internal import Cataloguing
internal import Templating

/// One group in a list.
struct Card: Sendable {
  var entry: PublicEntry
  var href: String
  var language: String?
  var contact: ContactValue
  var openToReferrals: Fact?

  init(_ listed: ListedEntry, root: String, language: String?, settings: SiteSettings) {
    entry = listed.entry
    self.language = language
    href = "\(root)groups/\(listed.entry.slug.text).html"
    contact = ContactValue(listed.entry, settings)
    openToReferrals = listed.practice.map { Fact($0.openToReferrals.value.map(Words.capital)) }
  }

  private var way: Fact {
    let told = Journey(entry).inShort
    return entry.isRemote ? Fact("You can join from home") : Fact(told)
  }

  static let vocabulary: Vocabulary<Card> = Vocabulary(
    "card",
    [
      .text("name", "name of the group") { $0.entry.name },
      .text("href", "its page") { $0.href },
      .text("notice", "paused, not started, an alert, or “Check before you go”, in words") {
        $0.entry.notice
      },
      .text("summary", "what it is, in one sentence") { $0.entry.summary },
      .text("own-language", "of the group's own words, when not the site's") { $0.language },
      .text("own-direction", "`ltr` or `rtl`; there when `own-language` is") {
        $0.language.map(Language.direction)
      },
      .text("ask", "what to ask the group, in one sentence; absent when all is known") {
        Asking($0.entry).inShort
      },
      .one("when", "days and times", Fact.vocabulary) { Fact($0.entry.whenInWords) },
      .one("where", "place in one line", Fact.vocabulary) { Fact($0.entry.whereInWords) },
      .one("bus", "how to get there without a car", Fact.vocabulary) { $0.way },
      .one("cost", "what it costs", Fact.vocabulary) { Fact($0.entry.costInWords) },
      .one("access", "access in one line", Fact.vocabulary) { Fact($0.entry.accessInWords) },
      .text("phone", "number to ring: the group's, or ours") { $0.contact.details.phones.first },
      .text("phone-href", "`tel:` address; there when `phone` is") {
        $0.contact.details.phones.first.map(PhoneLink.href)
      },
      .flag("ours", "`phone` is the site's own") { $0.contact.isOurs },
      .text("contact-words", "what to do when there is no phone, such as “Just turn up”") {
        $0.contact.words
      },
      .one(
        "open-to-referrals",
        "practice edition only: may health staff send people?",
        Fact.vocabulary
      ) {
        $0.openToReferrals
      },
      .one("checked", "when it was last checked", CheckedValue.vocabulary) {
        CheckedValue($0.entry)
      },
    ]
  )
}

/// Groups under a heading.
struct Section: Sendable {
  var id: String
  var title: String
  var intro: String?
  var groups: [Card]

  static let vocabulary: Vocabulary<Section> = Vocabulary(
    "section",
    [
      .text("id", "anchor, unique on the page") { $0.id },
      .text("title", "heading, such as “Groups”") { $0.title },
      .text("intro", "one sentence under the heading") { $0.intro },
    ] + Term.listed("groups", "the groups; may be empty", Card.vocabulary) { $0.groups }
  )
}
