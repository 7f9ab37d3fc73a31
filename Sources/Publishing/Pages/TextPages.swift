internal import Cataloguing
internal import Templating

/// A leaflet in a list.
struct LeafletLink: Sendable, Hashable {
  var title: String
  var href: String
  var language: String
  var englishTitle: String?
  var summary: String?

  static let vocabulary: Vocabulary<LeafletLink> = Vocabulary(
    "leaflet-link",
    [
      .text("title", "title in its own language") { $0.title },
      .text("href", "its page") { $0.href },
      .text("language", "language code") { $0.language },
      .text("direction", "`ltr` or `rtl`") { Language.direction($0.language) },
      .text("language-name", "the language in English") { Language.name($0.language) },
      .text("english-title", "title in English, when the leaflet is in another language") {
        $0.englishTitle
      },
      .text("summary", "one sentence") { $0.summary },
    ]
  )
}

/// All leaflets.
struct LeafletsPage: Sendable {
  var leaflets: [LeafletLink]

  static let vocabulary: Vocabulary<Framed<LeafletsPage>> = Framed.vocabulary(
    "leaflets",
    Term.listed("leaflets", "all leaflets", LeafletLink.vocabulary) { $0.own.leaflets }
  )
}

/// One leaflet.
struct LeafletPage: Sendable {
  var leaflet: Leaflet
  var picture: PictureValue?
  var body: HTML
  var englishTitle: String?
  var outOfDate: String?
  var reviewed: String?

  static let vocabulary: Vocabulary<Framed<LeafletPage>> = Framed.vocabulary(
    "leaflet",
    [
      .text("english-title", "title in English, when in another language") { $0.own.englishTitle },
      .text("language-name", "the language in English") { Language.name($0.frame.around.language) },
      .text("summary", "one sentence") { $0.own.leaflet.summary },
      .one("picture", "one picture", PictureValue.vocabulary) { $0.own.picture },
      .html("body", "its text, headings from level 2") { $0.own.body },
      .text("do-this", "the one thing to do next") { $0.own.leaflet.doThis.map(Words.sentence) },
      .text("out-of-date", "when the original changed, if after this was translated") {
        $0.own.outOfDate
      },
      .text("reviewed", "when it is checked again") { $0.own.reviewed },
    ]
  )
}

/// About, privacy, accessibility statement and the like.
struct TextPage: Sendable {
  var body: HTML
  var statement: Statement?
  var outOfDate: String?
  var reviewed: String?

  static let vocabulary: Vocabulary<Framed<TextPage>> = Framed.vocabulary(
    "text page",
    [
      .text("summary", "one sentence") { _ in nil },
      .one("picture", "one picture", PictureValue.vocabulary) { _ in nil },
      .html("body", "its text, headings from level 2") { $0.own.body },
      .one("statement", "the accessibility statement, on its own page", Statement.vocabulary) {
        $0.own.statement
      },
      .text("out-of-date", "when the original changed, if after this was translated") {
        $0.own.outOfDate
      },
      .text("reviewed", "when it is checked again") { $0.own.reviewed },
    ]
  )
}

/// The page for addresses that are none.
struct NotFoundPage: Sendable {
  static let vocabulary: Vocabulary<Framed<NotFoundPage>> = Framed.vocabulary("not found", [])
}

/// A whole small document that leads from an old address to the new one.
struct RedirectPage: Sendable {
  var frame: PageFrame
  var href: String

  static let vocabulary: Vocabulary<RedirectPage> = Vocabulary(
    "redirect",
    [.text("href", "the new address, ready to use") { $0.href }] + PageFrame.terms { $0.frame }
  )
}
