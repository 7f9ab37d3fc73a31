/// What the page around some prose knows: where links lead, which pictures there are, and how deep
/// its headings stand.
package struct ProseSetting: Sendable {
  /// Where an address leads, as a link from this page. Asked for addresses of this site, for
  /// headings that the prose does not have, and for web addresses, which may be the site's own.
  /// Nil for an address of the site means that there is no such page or file.
  package var links: @Sendable (_ address: String) -> LinkTarget?
  /// The picture that an author's source names, nil when there is none.
  package var pictures: @Sendable (_ source: String) -> PagePicture?
  /// The highest heading that prose may have here; the levels above are the page's own. Prose that
  /// begins higher is lowered as a whole, so that its order of headings stays.
  package var headingBase: Int
  package var words: ProseWords

  package init(
    links: @escaping @Sendable (_ address: String) -> LinkTarget?,
    pictures: @escaping @Sendable (_ source: String) -> PagePicture?,
    headingBase: Int = 2,
    words: ProseWords = ProseWords()
  ) {
    self.links = links
    self.pictures = pictures
    self.headingBase = headingBase
    self.words = words
  }
}

/// Where a link leads.
package enum LinkTarget: Sendable, Hashable {
  /// A page or file of this site, as written in the page.
  case site(href: String)
  /// Someone else's page.
  case outside(href: String)
}

/// A picture as a page shows it.
package struct PagePicture: Sendable, Hashable {
  package enum Words: Sendable, Hashable {
    /// It says nothing that the text does not.
    case decorative
    case alt(String)
  }

  package var href: String
  /// In several widths, and as WebP, for browsers that choose.
  package var srcset: String?
  package var webp: String?
  package var width: Int
  package var height: Int
  /// Used where the author gives no words in the text.
  package var words: Words

  package init(
    href: String,
    srcset: String? = nil,
    webp: String? = nil,
    width: Int,
    height: Int,
    words: Words
  ) {
    self.href = href
    self.srcset = srcset
    self.webp = webp
    self.width = width
    self.height = height
    self.words = words
  }
}

/// The few words that the writer itself puts on a page, in the page's language.
package struct ProseWords: Sendable, Hashable {
  package var done: String
  package var toDo: String
  /// Names a table that can be scrolled sideways.
  package var table: String

  package init(done: String = "Done:", toDo: String = "To do:", table: String = "Table") {
    self.done = done
    self.toDo = toDo
    self.table = table
  }
}
