package import Cataloguing
internal import Templating

/// Whom to ring about a group, or the site's own contact when the group's may not be printed.
struct ContactValue: Sendable, Hashable {
  var details: ContactDetails
  var isOurs: Bool
  var websites: [PageLink]

  init(_ listed: ListedEntry, or ours: ContactValue) {
    self = ours
    websites = listed.entry.websites.compactMap(PageLink.init(website:))
    guard case .told(let told) = listed.entry.contact, told.hasRoute else { return }
    details = told
    isOurs = false
  }

  init(ours settings: SiteSettings) {
    details = ContactDetails()
    details.phones = [settings.contact.phone].compactMap { $0 }
    details.email = settings.contact.email
    details.post = settings.contact.post
    details.bestTime = settings.contact.hours
    isOurs = true
    websites = []
  }

  static let vocabulary: Vocabulary<ContactValue> = Vocabulary(
    "contact",
    [
      .flag("ours", "these are the site's own details") { $0.isOurs },
      .flag("turn-up", "no need to get in touch first") { $0.details.turnUp },
      .text("name", "first name or role; never a private name without consent") {
        $0.details.who.map(Answers.who)
      },
      .text("phone", "number as people read it") { $0.details.phones.first },
      .text("phone-href", "`tel:` address; there when `phone` is") {
        $0.details.phones.first.map(PhoneLink.href)
      },
      .text("text-number", "number for text messages") { $0.details.textMessage },
      .text("text-href", "`sms:` address; there when `text-number` is") {
        $0.details.textMessage.map { "sms:" + PhoneNumber.international($0) }
      },
      .text("email", "email address") { $0.details.email.flatMap(EmailLink.shown) },
      .text("email-href", "`mailto:` address; there when `email` is") {
        $0.details.email.flatMap(EmailLink.href)
      },
      .text("post", "postal address in one line") { $0.details.post },
      .text("best-way", "the best way, in words") { $0.details.bestWay },
      .text("best-time", "the best time, in words") { $0.details.bestTime },
    ] + Term.listed("websites", "web and social pages", PageLink.vocabulary) { $0.websites }
  )
}

extension ListedEntry {
  /// There is a way to reach the group that may be printed.
  var isReached: Bool {
    guard case .told(let told) = entry.contact else { return false }
    return told.hasRoute
  }

  /// The number to ring: the group's, or ours where it has no contact.
  func phone(or ours: borrowing ContactValue) -> String? {
    guard case .told(let told) = entry.contact, told.hasRoute else {
      return ours.details.phones.first
    }
    return told.phones.first
  }
}

extension ContactDetails {
  /// What to do where there is no phone.
  package var words: String {
    if turnUp { return "Just turn up" }
    if let textMessage { return "Text \(textMessage)" }
    if let email { return "Email \(email)" }
    return post.map { "Write to \($0)" } ?? Fact.ask
  }
}

enum EmailLink {
  static func shown(_ email: String) -> String? { href(email) == nil ? nil : email }

  /// Nil for anything but one plain address.
  static func href(_ email: String) -> String? {
    let address = "mailto:\(email)"
    guard email.contains("@"), case .mail = LinkPolicy.verdict(on: address) else { return nil }
    return address
  }
}

extension PageLink {
  /// A web page of a group's, if the link policy lets it through.
  init?(website: String) {
    let address = website.hasPrefix("http") ? website : "https://\(website)"
    guard case .web = LinkPolicy.verdict(on: address) else { return nil }
    var shown = address.replacing("https://", with: "").replacing("http://", with: "")
    if shown.hasPrefix("www.") { shown.removeFirst(4) }
    if shown.hasSuffix("/") { shown.removeLast() }
    self.init(text: shown, href: address)
  }
}
