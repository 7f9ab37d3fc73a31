internal import Templating

/// A link, ready to use from the page it stands on.
struct PageLink: Sendable, Hashable {
  var text: String
  var href: String
  var isCurrent = false

  static let vocabulary: Vocabulary<PageLink> = Vocabulary(
    "link",
    [
      .text("text", "what the link says") { $0.text },
      .text("href", "where it goes") { $0.href },
      .flag("current", "it is the page the reader is on") { $0.isCurrent },
    ]
  )
}

/// A link that may have nowhere to go: one step of the breadcrumb, or a group without a page.
struct MaybeLink: Sendable, Hashable {
  var text: String
  var href: String?

  static let vocabulary: Vocabulary<MaybeLink> = Vocabulary(
    "maybe-link",
    [
      .text("text", "the words") { $0.text },
      .text("href", "where it goes; absent when there is no page to go to") { $0.href },
    ]
  )
}

/// A link with a count, as in “Monday 4”.
struct CountedLink: Sendable, Hashable {
  var text: String
  var href: String
  var isCurrent: Bool
  var count: Int

  static let vocabulary: Vocabulary<CountedLink> = Vocabulary(
    "counted-link",
    [
      .text("text", "what the link says") { $0.text },
      .text("href", "where it goes") { $0.href },
      .flag("current", "it is the page the reader is on") { $0.isCurrent },
      .text("count", "how many, in figures") { String($0.count) },
    ]
  )
}

/// One way to narrow a list, such as by day.
struct Choice: Sendable, Hashable {
  var id: String
  var title: String
  var links: [CountedLink]

  static let vocabulary: Vocabulary<Choice> = Vocabulary(
    "choice",
    [
      .text("id", "anchor, unique on the page") { $0.id },
      .text("title", "such as “By day”") { $0.title },
    ] + Term.listed("links", "its pages", CountedLink.vocabulary) { $0.links }
  )
}

/// An area, as a link.
struct AreaLink: Sendable, Hashable {
  var text: String
  var href: String
  var isCurrent: Bool
  var count: String
  var covers: String?

  static let vocabulary: Vocabulary<AreaLink> = Vocabulary(
    "area-link",
    [
      .text("text", "name of the area") { $0.text },
      .text("href", "its page") { $0.href },
      .flag("current", "it is the page the reader is on") { $0.isCurrent },
      .text("count", "such as “42 groups”") { $0.count },
      .text("covers", "places it covers, in words") { $0.covers },
    ]
  )
}

/// Something that a reader can follow: a feed or a calendar.
struct Feed: Sendable, Hashable {
  var text: String
  var href: String
  var type: String

  static let vocabulary: Vocabulary<Feed> = Vocabulary(
    "feed",
    [
      .text("text", "what the link says") { $0.text },
      .text("href", "its address") { $0.href },
      .text("type", "media type, such as “text/calendar”") { $0.type },
    ]
  )
}

/// A file to print or keep, or one that could not be made today.
struct Paper: Sendable, Hashable {
  var text: String
  /// Nil for one that could not be made.
  var href: String?
  var format = "PDF"
  var pages: String?
  var size: String?

  init(_ paper: PaperShelf.Made, root: String) {
    text = paper.title
    href = root + paper.address
    format = "PDF, \(paper.form)"
    pages = Words.count(paper.pages, "page", "pages")
    size = Words.size(paper.bytes.count)
  }

  init(missing title: String) { text = title }

  /// A page of ours that is kept and shown by itself.
  init(_ title: String, href: String, format: String) {
    text = title
    self.href = href
    self.format = format
  }

  static let vocabulary: Vocabulary<Paper> = Vocabulary(
    "paper",
    [
      .text("text", "such as “Newark directory in large print”") { $0.text },
      .text("href", "its address; absent when it could not be made today") { $0.href },
      .text("format", "such as “PDF, A4”") { $0.format },
      .text("pages", "such as “12 pages”") { $0.pages },
      .text("size", "such as “420 KB”") { $0.size },
    ]
  )
}
