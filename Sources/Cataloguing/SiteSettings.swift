package import Reading
package import Scheduling

/// What belongs to the whole site: `Site/site.yml` and the files beside it.
package struct SiteSettings: Sendable {
  package struct Contact: Sendable, Hashable {
    package var phone: String?
    package var text: String?
    package var email: String?
    package var post: String?
    package var hours: String?

    var hasRoute: Bool { phone != nil || text != nil || email != nil || post != nil }
  }

  /// A rule made milder or stricter for this site, with the reason.
  package struct RuleSetting: Sendable, Hashable {
    package var severity: Severity?
    package var reason: String
    package var range: SourceRange
  }

  package var name: String
  package var runBy: String
  /// Where the public edition stands on the web, without a slash at the end.
  package var address: String
  package var contact: Contact
  package var tagline: String?
  package var language: String
  package var replyTime: String?
  package var rules: [String: RuleSetting]
  package var terms: TermDates?
  package var outlets: [String]
  /// Words that the site avoids or allows, besides the tool's own list.
  package var words: [SiteWord]
  /// What readers type for the same thing, for the search.
  package var otherWords: [OtherWords]
  package var freshness: Freshness.Bands
  package var brand: Brand
  package var accessibility: AccessibilityRecord?

  private static let names = FieldNames(
    [
      "name", "run_by", "address", "contact", "tagline", "language", "reply_time", "rules",
      "freshness",
    ],
    synonyms: ["title": "name", "url": "address", "web_address": "address", "site": "name"],
    common: false
  )
  private static let contactNames = FieldNames(
    ["phone", "text", "email", "post", "hours"],
    synonyms: ["telephone": "phone", "address": "post", "open": "hours", "e_mail": "email"],
    common: false
  )

  /// Nil when one of the four lines that every site needs is missing: nothing can be published.
  package init?(reading files: [SourceFile], today: CalendarDay, findings: inout [Finding]) {
    let path = "Site/site.yml"
    guard let file = files.first(where: { $0.path == path }) else {
      findings.append(
        Finding(
          rule: "site-settings",
          severity: .error,
          file: path,
          message: "there is no Site/site.yml",
          remedy: "make it, with four lines: name, run by, address and contact"
        )
      )
      return nil
    }
    guard let matter = FrontMatter(settings: file, findings: &findings) else { return nil }
    var fields = Fields(settings: matter, file: file, names: Self.names, today: today)
    let name = fields.needed("name", "what the site is called")
    let runBy = fields.needed("run_by", "who runs the site")
    let address = fields.needed("address", "where it stands on the web, as https://…")
    contact = Self.contact(&fields)
    if !contact.hasRoute { fields.lack("contact", "a phone number, e-mail or postal address") }
    tagline = fields.string("tagline")
    language = fields.string("language") ?? "en-GB"
    replyTime = fields.string("reply_time")
    rules = Self.rules(&fields)
    freshness = Freshness.Bands(reading: &fields)
    self.name = name ?? ""
    self.runBy = runBy ?? ""
    self.address = Self.address(address ?? "", &fields)
    terms = TermDates.reading(files, findings: &findings)
    let before = findings.count
    brand = Brand.reading(files, today: today, findings: &findings)
    accessibility = AccessibilityRecord.reading(files, today: today, findings: &findings)
    let isUsable = !findings[before...].contains { $0.severity == .error }
    outlets = Self.outlets(files, today: today, findings: &findings)
    words = SiteWord.reading(files, findings: &findings)
    otherWords = OtherWords.reading(files, findings: &findings)
    let found = fields.finish()
    findings += found
    guard isUsable, !found.contains(where: { $0.severity == .error }), name != nil,
      runBy != nil
    else {
      return nil
    }
  }

  /// For files that stand in no project.
  init() {
    name = ""
    runBy = ""
    address = ""
    contact = Contact()
    language = "en-GB"
    rules = [:]
    outlets = []
    words = []
    otherWords = []
    freshness = Freshness.Bands()
    brand = Brand()
  }

  private static func address(_ text: String, _ fields: inout Fields) -> String {
    var address = text
    while address.hasSuffix("/") { address.removeLast() }
    if !address.isEmpty, !address.hasPrefix("https://"), !address.hasPrefix("http://") {
      fields.complain(
        "site-settings",
        at: fields.range(of: "address"),
        "“\(text)” is not a web address",
        "write it whole, as in “https://groups.example”"
      )
    }
    return address
  }

  private static func contact(_ fields: inout Fields) -> Contact {
    if var inner = fields.map("contact", names: contactNames) {
      let contact = Contact(
        phone: inner.string("phone"),
        text: inner.string("text"),
        email: inner.string("email"),
        post: inner.string("post"),
        hours: inner.string("hours")
      )
      fields.take(inner.finish())
      return contact
    }
    guard let line = fields.string("contact") else { return Contact() }
    let said = ContactLine(line)
    return Contact(phone: said.phones.first, email: said.email)
  }

  private static func rules(_ fields: inout Fields) -> [String: RuleSetting] {
    guard case .map(let rules, _) = fields["rules"]?.value else { return [:] }
    var settings: [String: RuleSetting] = [:]
    for rule in rules {
      let setting = RuleSetting(reading: rule, &fields)
      if let setting { settings[rule.key.text] = setting }
    }
    return settings
  }

  private static func outlets(
    _ files: [SourceFile],
    today: CalendarDay,
    findings: inout [Finding]
  ) -> [String] {
    guard let file = files.first(where: { $0.path == "Site/outlets.yml" }),
      let matter = FrontMatter(settings: file, findings: &findings)
    else { return [] }
    guard case .list(let items, _) = matter["outlets"]?.value else { return [] }
    return items.compactMap { item in
      switch item {
      case .text(let scalar): scalar.text
      case .map(let fields, _): FrontMatter(fields: fields).text("name")
      case .list: nil
      }
    }
  }
}

extension SiteSettings.RuleSetting {
  fileprivate init?(reading field: Field, _ fields: inout Fields) {
    let inner: [Field]
    switch field.value {
    case .map(let map, _): inner = map
    case .text, .list: inner = []
    }
    let map = FrontMatter(fields: inner)
    let level = map.text("level") ?? map.text("severity")
    guard let level, let reason = map.text("reason"), !reason.isEmpty else {
      fields.complain(
        "site-settings",
        at: field.value.range,
        "the setting of rule “\(field.key.text)” wants a level and a reason",
        "write “\(field.key.text): {level: advice, reason: why}”"
      )
      return nil
    }
    guard level == "off" || Severity(rawValue: level) != nil else {
      fields.complain(
        "site-settings",
        at: field.value.range,
        "“\(level)” is not a level",
        "write one of: error, warning, advice, off"
      )
      return nil
    }
    self.init(severity: Severity(rawValue: level), reason: reason, range: field.key.range)
  }
}

extension FrontMatter {
  /// A line of words, or nil.
  package func text(_ name: String) -> String? {
    guard case .text(let scalar) = self[name]?.value else { return nil }
    return scalar.text
  }
}

extension Fields {
  /// Fields of a settings file.
  package init(settings: FrontMatter, file: SourceFile, names: FieldNames, today: CalendarDay) {
    self.init(
      settings.fields,
      of: Manuscript(settings: file),
      names: names,
      today: today
    )
  }

  fileprivate mutating func needed(_ name: String, _ what: String) -> String? {
    if let told = text(name).value { return told.text }
    lack(name, what)
    return nil
  }

  fileprivate mutating func lack(_ name: String, _ what: String) {
    let label = FieldNames.spaced(name)
    complain(
      "site-settings",
      at: self[name] == nil ? .wholeFile : range(of: name),
      "Site/site.yml does not say “\(label)”",
      "add a line “\(label): …”: \(what)"
    )
  }
}
