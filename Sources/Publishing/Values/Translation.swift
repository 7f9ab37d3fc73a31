internal import Cataloguing
internal import Scheduling
internal import Templating

/// The same page in another language.
struct Translation: Sendable, Hashable {
  var title: String
  var href: String
  var language: String

  static let vocabulary: Vocabulary<Translation> = Vocabulary(
    "translation",
    [
      .text("title", "title in its own language") { $0.title },
      .text("href", "its page") { $0.href },
      .text("language", "language code") { $0.language },
      .text("direction", "`ltr` or `rtl`") { Language.direction($0.language) },
      .text("own-name", "the language as its speakers call it") { Language.ownName($0.language) },
      .text("language-name", "the language in English") { Language.name($0.language) },
    ]
  )
}

/// What of an edition can be read in other languages: leaflets, or pages.
struct Translations: Sendable {
  struct Item: Sendable {
    var publication: Publication
    var title: String
  }

  let items: [Item]
  /// The site's own language.
  let usual: String

  /// The same in all other languages, in order of their codes.
  func others(of own: Publication) -> [Translation] {
    let original = own.translationOf ?? own.slug.text
    let others = items.filter { item in
      item.publication.slug != own.slug
        && (item.publication.slug.text == original || item.publication.translationOf == original)
    }
    return others.map { item in
      Translation(
        title: item.title,
        href: "\(item.publication.slug.text).html",
        language: item.publication.language ?? usual
      )
    }.sorted { ($0.language, $0.href) < ($1.language, $1.href) }
  }

  /// The original has changed since this was translated from it, as far as both say.
  func changedSince(_ own: Publication) -> CalendarDay? {
    guard let translated = own.translatedOn, let name = own.translationOf,
      let original = items.first(where: { $0.publication.slug.text == name }),
      let changed = original.publication.changedOn, changed > translated
    else { return nil }
    return changed
  }
}

extension Language {
  /// As its speakers call it; the code where we do not know.
  static func ownName(_ code: String) -> String { ownNames[primary(code)] ?? name(code) }

  private static let ownNames = [
    "en": "English", "cy": "Cymraeg", "ur": "اردو", "pl": "Polski", "ro": "Română",
    "ar": "العربية", "pa": "ਪੰਜਾਬੀ", "bn": "বাংলা", "gu": "ગુજરાતી", "hi": "हिन्दी",
    "so": "Soomaali", "uk": "Українська", "ru": "Русский", "pt": "Português", "es": "Español",
    "fr": "Français", "fa": "فارسی", "ku": "Kurdî", "ps": "پښتو", "lt": "Lietuvių",
    "lv": "Latviešu", "zh": "中文", "tr": "Türkçe", "it": "Italiano", "de": "Deutsch",
    "ta": "தமிழ்", "ti": "ትግርኛ", "sq": "Shqip", "bg": "Български", "hu": "Magyar",
    "vi": "Tiếng Việt",
  ]
}
