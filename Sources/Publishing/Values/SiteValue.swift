internal import Cataloguing
internal import Templating

/// The whole site, from `Site/site.yml`.
struct SiteValue: Sendable {
  var name: String
  var tagline: String
  var runBy: String
  var contact: SiteSettings.Contact
  var phoneHref: String?
  var textHref: String?

  init(_ settings: SiteSettings) {
    name = settings.name
    tagline = settings.tagline ?? "Find a group near you"
    runBy = settings.runBy
    contact = settings.contact
    phoneHref = contact.phone.map(PhoneLink.href)
    textHref = contact.text.map { "sms:" + PhoneNumber.international($0) }
  }

  static let vocabulary: Vocabulary<SiteValue> = Vocabulary(
    "site",
    [
      .text("name", "name of the site") { $0.name },
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
