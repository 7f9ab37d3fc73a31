internal import Cataloguing
internal import Templating

/// The whole site, from `Site/site.yml`.
struct SiteValue: Sendable {
  var settings: SiteSettings

  static let vocabulary: Vocabulary<SiteValue> = Vocabulary(
    "site",
    [
      .text("name", "name of the site") { $0.settings.name },
      .text("tagline", "one warm sentence; the heading of the front page") {
        $0.settings.tagline ?? "Find a group near you"
      },
      .text("run-by", "who runs it") { $0.settings.runBy },
      .text("phone", "number as people read it") { $0.settings.contact.phone },
      .text("phone-href", "`tel:` address; there when `phone` is") {
        $0.settings.contact.phone.map(PhoneLink.href)
      },
      .text("hours", "when the phone is answered, in words") { $0.settings.contact.hours },
      .text("text-number", "number for text messages") { $0.settings.contact.text },
      .text("text-href", "`sms:` address; there when `text-number` is") {
        $0.settings.contact.text.map { "sms:" + PhoneNumber.international($0) }
      },
      .text("email", "email address") { $0.settings.contact.email },
      .text("email-href", "`mailto:` address; there when `email` is") {
        $0.settings.contact.email.map { "mailto:\($0)" }
      },
      .text("post", "postal address in one line") { $0.settings.contact.post },
    ]
  )
}
