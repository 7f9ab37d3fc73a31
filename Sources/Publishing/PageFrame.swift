internal import Cataloguing
internal import Templating

/// What every page has around its main part: what is its own, and what it shares with others.
struct PageFrame: Sendable {
  var title: String
  var description: String
  /// The page's address below the edition's folder.
  var address: String
  var canonical: String?
  var breadcrumbs: [MaybeLink]
  var jsonLD: HTML?
  /// What stands for the page where it is spoken of elsewhere.
  var picture: SharedPicture?
  /// The same words without markup.
  var textHref: String?
  /// The same in other languages.
  var translations: [Translation] = []
  /// The name of the script, one of the site's own, that makes the page quicker to use.
  var script: String?
  /// What goes with the page to print or keep.
  var papers: [Paper] = []
  var around: Shared<Surroundings>

  /// The names of what is a page's own.
  static let ownNames: Set = [
    "title", "description", "canonical", "shared-picture", "breadcrumbs", "has-breadcrumbs",
    "json-ld",
    "script", "text-href", "translations", "has-translations", "papers", "has-papers",
  ]
}

/// What all pages of one kind have around them.
struct Surroundings: Sendable {
  var language: String
  var isNotIndexed: Bool
  var isHome = false
  var isPractice: Bool
  var madeOn: String
  var root: String
  var site: SiteValue
  var styleSeal: String
  /// Where the stylesheet stands within the page.
  var style: HTML?
  var menu: [PageLink]
  var areas: [AreaLink]
  var aboutLinks: [PageLink]
  var feeds: [Feed] = []
  var helpNow: [Help]

  var direction: String { Language.direction(language) }
  /// As the Open Graph writes it; a language without a country stands alone.
  var locale: String {
    let parts = language.split(separator: "-")
    guard parts.count == 2, let own = parts.first, let country = parts.last else { return language }
    return "\(own.lowercased())_\(country.uppercased())"
  }
  var isTranslated: Bool { !language.lowercased().hasPrefix("en") }
}

extension PageFrame {
  static func terms<Page>(
    _ frame: @escaping @Sendable (Page) -> PageFrame
  ) -> [Term<Page>] {
    basics(frame) + links(frame)
  }

  private static func basics<Page>(
    _ frame: @escaping @Sendable (Page) -> PageFrame
  ) -> [Term<Page>] {
    [
      .text("title", "heading of the page; also in the browser's title") { frame($0).title },
      .text("description", "one sentence for search engines") { frame($0).description },
      .text("language", "language code of the main part") { frame($0).around.language },
      .text("direction", "`ltr` or `rtl`") { frame($0).around.direction },
      .text("locale", "language and country, such as `en_GB`") { frame($0).around.locale },
      .flag("translated", "the main part is not in English") { frame($0).around.isTranslated },
      .text("root", "prefix to the edition's top: empty, `../` or `../../`") {
        frame($0).around.root
      },
      .text("canonical", "full public address of the page") { frame($0).canonical },
      .one(
        "shared-picture",
        "what stands for the page elsewhere; may be absent",
        SharedPicture.vocabulary
      ) {
        frame($0).picture
      },
      .flag("noindex", "keep out of search engines") { frame($0).around.isNotIndexed },
      .flag("home", "this is the front page") { frame($0).around.isHome },
      .flag("practice", "this is the practice edition") { frame($0).around.isPractice },
      .text("made-on", "date of the edition in words") { frame($0).around.madeOn },
      .text("style-seal", "what the security policy lets in: the site's own stylesheet") {
        frame($0).around.styleSeal
      },
      .html("style", "the stylesheet, on pages that hold it; all others load `assets/site.css`") {
        frame($0).around.style
      },
      .text("text-href", "the same as plain text") { frame($0).textHref },
      .text("script", "name of the site's own script that makes this page quicker to use") {
        frame($0).script
      },
      .html("json-ld", "a ready block of data for search engines") { frame($0).jsonLD },
      .one("site", "the whole site", SiteValue.vocabulary) { frame($0).around.site },
    ]
  }

  private static func links<Page>(
    _ frame: @escaping @Sendable (Page) -> PageFrame
  ) -> [Term<Page>] {
    Term.listed("menu", "main menu", PageLink.vocabulary) { frame($0).around.menu }
      + Term.listed("breadcrumbs", "from the front page to this one", MaybeLink.vocabulary) {
        frame($0).breadcrumbs
      }
      + Term.listed("translations", "the same in other languages", Translation.vocabulary) {
        frame($0).translations
      }
      + Term.listed("areas", "all areas", AreaLink.vocabulary) { frame($0).around.areas }
      + Term.listed("about-links", "about, privacy and the like", PageLink.vocabulary) {
        frame($0).around.aboutLinks
      }
      + Term.listed("feeds", "feeds and calendars", Feed.vocabulary) { frame($0).around.feeds }
      + Term.listed("help-now", "lines to ring now", Help.vocabulary) { frame($0).around.helpNow }
      + Term.listed("papers", "files to print or keep", Paper.vocabulary) { frame($0).papers }
  }
}

/// A page: its frame, and what its own template is filled with.
struct Framed<Own: Sendable>: Sendable {
  var frame: PageFrame
  var own: Own

  static func vocabulary(_ subject: String, _ own: [Term<Framed<Own>>]) -> Vocabulary<Framed<Own>> {
    Vocabulary(subject, own + PageFrame.terms { $0.frame })
  }
}

/// The layout around every page.
struct Layout: Sendable {
  var frame: PageFrame
  var content: Filling

  static let vocabulary: Vocabulary<Layout> = Vocabulary(
    "page",
    [.filling("content", "the finished main part") { $0.content }] + PageFrame.terms { $0.frame }
  )
}

package enum Language {
  /// Without its country: “en” of “en-GB”.
  package static func primary(_ code: String) -> String {
    String(code.lowercased().prefix { $0 != "-" })
  }

  static func direction(_ code: String) -> String {
    rightToLeft.contains(primary(code)) ? "rtl" : "ltr"
  }

  /// In English, for staff who look for a leaflet.
  static func name(_ code: String) -> String {
    names[primary(code)] ?? code
  }

  private static let rightToLeft: Set = ["ar", "fa", "he", "ku", "ps", "ur", "yi", "sd", "ug"]
  private static let names = [
    "en": "English", "cy": "Welsh", "ur": "Urdu", "pl": "Polish", "ro": "Romanian", "ar": "Arabic",
    "pa": "Punjabi", "bn": "Bengali", "gu": "Gujarati", "hi": "Hindi", "so": "Somali",
    "uk": "Ukrainian", "ru": "Russian", "pt": "Portuguese", "es": "Spanish", "fr": "French",
    "fa": "Persian", "ku": "Kurdish", "ps": "Pashto", "lt": "Lithuanian", "lv": "Latvian",
    "zh": "Chinese", "tr": "Turkish", "it": "Italian", "de": "German", "ta": "Tamil",
    "ti": "Tigrinya", "sq": "Albanian", "bg": "Bulgarian", "hu": "Hungarian", "vi": "Vietnamese",
  ]
}
