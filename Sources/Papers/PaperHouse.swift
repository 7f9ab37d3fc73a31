internal import Cataloguing
internal import Publishing
internal import Reading
internal import Scheduling

/// What every paper of an edition shares: whose it is, its colours, its day, whom to ring.
struct PaperHouse: Sendable {
  let settings: SiteSettings
  let today: CalendarDay
  let isPractice: Bool
  private let colours: ThemeColours

  init(of view: EditionView, styled stylesheet: String) {
    settings = view.settings
    today = view.today
    isPractice = view.isPractice
    colours = ThemeColours(stylesheet: stylesheet, brand: view.settings.brand)
  }

  /// The part of a paper's data that `common.typ` reads. `page` is the page that the paper goes with,
  /// below the edition's folder.
  func common(
    _ title: String,
    page: String,
    language: String? = nil,
    isLarge: Bool
  ) -> [JSONText.Pair] {
    JSONText.Pair.told([
      ("title", .string(title)),
      ("language", .string(Language.primary(language ?? settings.language))),
      ("large", .bool(isLarge)),
      ("practice", .bool(isPractice)),
      ("day", .list([today.year, today.month, today.day].map { .number($0) })),
      ("printed", .string(today.long)),
      ("colours", colours.json),
      ("site", site),
      ("page", link(to: page)),
    ])
  }

  private var site: JSONText {
    .pairs(
      ("name", .string(settings.brand.name ?? settings.name)),
      ("run-by", .string(settings.runBy)),
      ("phone", settings.contact.phone.map { .string($0) }),
      ("email", settings.contact.email.map { .string($0) }),
      ("post", settings.contact.post.map { .string($0) }),
      ("hours", settings.contact.hours.map { .string($0) })
    )
  }

  /// Where a page stands on the web: the address to go to, to read out and to point a phone at. The
  /// practice edition stands on no address that we know of, so its papers lead to the public page.
  func link(to page: String) -> JSONText {
    let href = "\(settings.address)/\(page == "index.html" ? "" : page)"
    let shown = href.split(separator: "://", maxSplits: 1).last.map(String.init) ?? href
    return .pairs(
      ("href", .string(href)),
      ("text", .string(shown)),
      ("qr", QRCode(href).map(\.json))
    )
  }
}
