internal import Cataloguing
internal import Templating

/// All groups of an area.
struct AreaPage: Sendable {
  var area: Area
  var count: String
  var body: HTML?
  var choices: [Choice]
  var filters: [Filter]
  /// How many there are in all.
  var total: Int
  var sections: [Section]
  var calendarHref: String?
  var isPractice: Bool

  static let vocabulary: Vocabulary<Framed<AreaPage>> = Framed.vocabulary(
    "area",
    [
      .text("count", "such as “42 groups, clubs and places to go”") { $0.own.count },
      .text("covers", "places it covers, in words") { Words.list($0.own.area.places) },
      .html("body", "introduction, headings from level 2") { $0.own.body },
      .text("buses", "about buses") { page in
        page.own.area.buses.map(Words.sentence).joined(separator: " ")
      },
      .text("link-workers", "how to talk to a link worker") { page in
        page.own.area.linkWorkers.map(Words.sentence).joined(separator: " ")
      },
      .text("calendar-href", "the .ics file of the area") { $0.own.calendarHref },
      .text("networks", "practice edition: primary care networks") {
        $0.own.isPractice ? Words.list($0.own.area.networks) : nil
      },
      .text("practices", "practice edition: GP practices") {
        $0.own.isPractice ? Words.list($0.own.area.practices) : nil
      },
      .text("total", "how many there are, in figures") { String($0.own.total) },
    ] + Term.listed("choices", "ways to narrow the list", Choice.vocabulary) { $0.own.choices }
      + Term.listed("filters", "the same, over the list itself", Filter.vocabulary) {
        $0.own.filters
      }
      + Term.listed("sections", "the groups, under headings", Section.vocabulary) {
        $0.own.sections
      }
  )
}

/// A part of an area: a day, evenings and weekends, free, without a car, step-free, online.
struct FacetPage: Sendable {
  var count: String
  var area: AreaLink
  var intro: String?
  var choices: [Choice]
  var filters: [Filter]
  /// How many there are in all.
  var total: Int
  var sections: [Section]

  static let vocabulary: Vocabulary<Framed<FacetPage>> = Framed.vocabulary(
    "facet",
    [
      .text("count", "such as “7 groups”") { $0.own.count },
      .one("area", "the area", AreaLink.vocabulary) { $0.own.area },
      .text("intro", "what the list holds and leaves out") { $0.own.intro },
      .text("total", "how many there are, in figures") { String($0.own.total) },
    ] + Term.listed("choices", "ways to narrow the list", Choice.vocabulary) { $0.own.choices }
      + Term.listed("filters", "the same, over the list itself", Filter.vocabulary) {
        $0.own.filters
      }
      + Term.listed("sections", "the groups, under headings", Section.vocabulary) {
        $0.own.sections
      }
  )
}

/// One of the nine reasons, in the reader's words.
struct Need: Sendable, Hashable {
  var reason: Reason
  var href: String
  var isCurrent: Bool
  var count: Int

  static let vocabulary: Vocabulary<Need> = Vocabulary(
    "need",
    [
      .text("text", "such as “I feel lonely”") { $0.reason.inReadersWords },
      .text("reason", "the reason as the form names it") { Words.capital($0.reason.rawValue) },
      .text("href", "its page") { $0.href },
      .flag("current", "it is the page the reader is on") { $0.isCurrent },
      .text("count", "such as “12 groups”") { Words.groups($0.count) },
    ]
  )
}

/// Groups for one of the nine reasons.
struct NeedPage: Sendable {
  var reason: Reason
  var needs: [Need]
  var filters: [Filter] = []
  var sections: [Section]
  /// The areas, where each has a page of its own for the reason.
  var elsewhere: [AreaLink] = []

  static let vocabulary: Vocabulary<Framed<NeedPage>> = Framed.vocabulary(
    "need page",
    [
      .text("intro", "one kind sentence") { page in
        let hasGroups =
          !page.own.elsewhere.isEmpty || page.own.sections.contains { !$0.groups.isEmpty }
        return hasGroups
          ? "Here are groups and places that may help. You can try more than one."
          : "We know of no group for this yet. Ring us and we will help you look."
      },
      .text("reason", "the reason as the form names it") { Words.capital($0.own.reason.rawValue) },
      .html("body", "more words, headings from level 2") { _ in nil },
      .text("total", "how many there are, in figures") { page in
        String(page.own.sections.reduce(0) { $0 + $1.groups.count })
      },
    ] + Term.listed("needs", "the nine reasons", Need.vocabulary) { $0.own.needs }
      + Term.listed("filters", "ways to narrow the list", Filter.vocabulary) { $0.own.filters }
      + Term.listed("elsewhere", "its pages for each area, when it has many", AreaLink.vocabulary) {
        $0.own.elsewhere
      }
      + Term.listed("sections", "the groups, under headings", Section.vocabulary) {
        $0.own.sections
      }
  )
}

/// The nine reasons in readers' words.
struct NeedsPage: Sendable {
  var needs: [Need]

  static let vocabulary: Vocabulary<Framed<NeedsPage>> = Framed.vocabulary(
    "needs page",
    Term.listed("needs", "the nine reasons", Need.vocabulary) { $0.own.needs }
  )
}

/// Every group by name, or those of one letter.
struct AToZPage: Sendable {
  var count: String
  var letters: [Letter]

  static let vocabulary: Vocabulary<Framed<AToZPage>> = Framed.vocabulary(
    "a to z",
    [.text("count", "such as “214 groups”") { $0.own.count }]
      + Term.listed("letters", "the letters", Letter.vocabulary) { $0.own.letters }
  )
}

/// A letter of the A to Z with its names.
struct Letter: Sendable {
  var letter: String
  var entries: [NameEntry]
  /// Where they stand: a part of this page, or a page of their own.
  var href: String
  var isCurrent = false
  /// Its names stand on this page.
  var isShown: Bool

  static func id(of letter: String) -> String { "letter-\(Slug(folding: letter).text)" }

  static let vocabulary: Vocabulary<Letter> = Vocabulary(
    "letter",
    [
      .text("letter", "such as “B”") { $0.letter },
      .text("id", "anchor, such as `letter-b`") { Letter.id(of: $0.letter) },
      .text("href", "where its names stand, on this page or another") { $0.href },
      .flag("current", "it is the page the reader is on") { $0.isCurrent },
      .flag("shown", "its names stand on this page") { $0.isShown },
    ] + Term.listed("entries", "names; empty when none", NameEntry.vocabulary) { $0.entries }
  )
}

/// A name in the A to Z; a group has one for each name it goes by.
struct NameEntry: Sendable, Hashable {
  var name: String
  var href: String
  var see: String?
  var area: String
  /// The name in small letters without accents, by which it is sorted.
  var folded: String

  static let vocabulary: Vocabulary<NameEntry> = Vocabulary(
    "entry",
    [
      .text("name", "name") { $0.name },
      .text("href", "the group's page") { $0.href },
      .text("see", "the group's main name, when this is another name for it") { $0.see },
      .text("area", "area or areas") { $0.area },
    ]
  )
}
