internal import Cataloguing
internal import Templating

/// The whole site, from `Site/site.yml`.
struct SiteValue: Sendable {
  var name: String
  var tagline: String
  var runBy: String
  var contact: SiteSettings.Contact
  var brandName: String
  var logo: LogoValue?
  var phoneHref: String?
  var textHref: String?

  init(_ settings: SiteSettings) {
    name = settings.name
    tagline = settings.tagline ?? "Find a group near you"
    runBy = settings.runBy
    brandName = settings.brand.name ?? settings.name
    logo = settings.brand.logo.map { LogoValue(logo: $0) }
    contact = settings.contact
    phoneHref = contact.phone.map(PhoneLink.href)
    textHref = contact.text.map { "sms:" + PhoneNumber.international($0) }
  }

  static let vocabulary: Vocabulary<SiteValue> = Vocabulary(
    "site",
    [
      .text("name", "name of the site") { $0.name },
      .text("brand-name", "name beside the logo") { $0.brandName },
      .one("logo", "the logo; absent when the site has none", LogoValue.vocabulary) { $0.logo },
      .text("tagline", "one warm sentence; the heading of the front page") { $0.tagline },
      .text("run-by", "who runs it") { $0.runBy },
      .text("phone", "number as people read it") { $0.contact.phone },
      .text("phone-href", "`tel:` address; there when `phone` is") { $0.phoneHref },
      .text("hours", "when the phone is answered, in words") { $0.contact.hours },
      .text("text-number", "number for text messages") { $0.contact.text },
      .text("text-href", "`sms:` address; there when `text-number` is") { $0.textHref },
      .text("email", "email address") { $0.contact.email },
      .text("email-href", "`mailto:` address; there when `email` is") {
        $0.contact.email.map { "mailto:\($0)" }
      },
      .text("post", "postal address in one line") { $0.contact.post },
    ]
  )
}

/// The site's logo.
struct LogoValue: Sendable {
  var logo: Brand.Logo

  static let vocabulary: Vocabulary<LogoValue> = Vocabulary(
    "logo",
    [
      .text("src", "its address, below the edition's top") { $0.logo.address },
      .text("width", "in pixels") { String($0.logo.file.width) },
      .text("height", "in pixels") { String($0.logo.file.height) },
      .text("type", "media type, such as `image/png`") { $0.logo.file.format.mediaType },
    ]
  )
}

extension PictureFile.Format {
  fileprivate var mediaType: String {
    switch self {
    case .jpeg: "image/jpeg"
    case .png: "image/png"
    case .svg: "image/svg+xml"
    case .webp: "image/webp"
    case .gif: "image/gif"
    }
  }
}
