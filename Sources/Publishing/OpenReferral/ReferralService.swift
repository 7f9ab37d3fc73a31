internal import Cataloguing
internal import Reading
internal import Scheduling

/// A listing as a service of the standard: what its page prints, and nothing besides.
struct ReferralService {
  let listed: ListedEntry
  let names: ReferralNames
  /// Its page, by which all of its objects are named.
  let page: String
  let id: UniversalID

  init(_ listed: ListedEntry, _ names: ReferralNames) {
    self.listed = listed
    self.names = names
    page = "groups/\(listed.entry.publication.slug.text).html"
    id = names.id(page)
  }

  /// What of a service is wanted.
  struct Share: OptionSet {
    let rawValue: Int

    /// What it says of itself.
    static let own = Share(rawValue: 1)
    /// The objects that it has, such as its phones.
    static let parts = Share(rawValue: 2)
    /// What the standard has no words for.
    static let terms = Share(rawValue: 4)
    static let all: Share = [.own, .parts, .terms]
  }

  /// Of what has ended, no more than that.
  func object(_ share: Share = .all) -> ReferralObject {
    let entry = listed.entry
    let isOver = entry.status == .ended
    let organization = isOver ? nil : organization(entry)
    var service = ReferralObject(.services, id: id.text)
    if share.contains(.own) { addFacts(of: entry, by: organization, to: &service) }
    guard !isOver else { return service }
    if share.contains(.parts) { addParts(of: entry, by: organization, to: &service) }
    if share.contains(.terms) { service.add("attributes", attributes(entry)) }
    return service
  }

  private func addFacts(
    of entry: PublicEntry,
    by organization: ReferralObject?,
    to service: inout ReferralObject
  ) {
    service.add("organization_id", code: organization?.id)
    service.add("name", entry.name)
    guard entry.status != .ended else {
      service.add("status", code: "defunct")
      return
    }
    service.add("alternate_name", entry.alsoKnownAs.joined(separator: ", "))
    service.add("description", description(entry))
    service.add("url", websites(entry).first)
    service.add("email", entry.contact.value?.email.flatMap(EmailLink.shown))
    service.add("status", code: status(entry))
    let fees = entry.cost.value?.lines.joined(separator: ". ")
    service.add("fees_description", fees)
    service.add("fees", fees)
    service.add("minimum_age", entry.ages.value?.minimum)
    service.add("maximum_age", entry.ages.value?.maximum)
    service.add("assured_date", code: entry.checked?.on.iso)
    service.add("alert", alert(entry))
  }

  private func addParts(
    of entry: PublicEntry,
    by organization: ReferralObject?,
    to service: inout ReferralObject
  ) {
    service.add("phones", phones(entry))
    service.add("schedules", schedules(entry))
    service.add(
      "service_areas",
      entry.areas.enumerated().map { number, area in
        var object = part(.serviceAreas, number)
        object.add("name", area.name)
        return object
      }
    )
    service.add("service_at_locations", places(entry))
    service.add(
      "languages",
      entry.languages.enumerated().map { number, language in
        var object = part(.languages, number)
        object.add("name", language)
        return object
      }
    )
    service.add("organization", organization)
    service.add("cost_options", costs(entry))
    service.add("contacts", contacts(entry))
  }

  /// An object of the service's own, by its number among its kind.
  func part(_ table: ReferralTable, _ number: Int) -> ReferralObject {
    ReferralObject(table, id: id.part(table.rawValue, number + 1).text)
  }

  private func description(_ entry: PublicEntry) -> String {
    let lines = ([entry.summary] + entry.prose.plainLines).map(\.trimmed)
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// What has not begun yet is closed for now; what has ended is `defunct`.
  private func status(_ entry: PublicEntry) -> String {
    switch entry.status {
    case .open: "active"
    case .paused, .notYetStarted: "temporarily closed"
    case .ended: "defunct"
    }
  }

  private func alert(_ entry: PublicEntry) -> String? {
    let doubt =
      entry.conflicts.contains(where: \.isWorthRinging) ? "Check before you go." : nil
    return [doubt, entry.alert?.text].compactMap { $0 }.joined(separator: " ").orNil
  }

  func websites(_ entry: PublicEntry) -> [String] {
    entry.websites.compactMap { PageLink(website: $0)?.href }
  }

  private func organization(_ entry: PublicEntry) -> ReferralObject? {
    guard let name = entry.runBy else { return nil }
    let path = "organizations/\(Slug(folding: name).text)"
    var object = ReferralObject(.organizations, id: names.id(path).text)
    object.add("name", name)
    object.add("description", always: name)
    object.add("organization_identifiers", entry.orgNumber.map { [identifier($0)] } ?? [])
    return object
  }

  /// `GB-CHC-1234567`, the register first.
  private func identifier(_ number: String) -> ReferralObject {
    var object = part(.organizationIdentifiers, 0)
    let parts = number.split(separator: "-", maxSplits: 2).map(String.init)
    if parts.count == 3, parts[0] == "GB" {
      object.add("identifier_scheme", code: "\(parts[0])-\(parts[1])")
      object.add("identifier_type", always: Self.registers[parts[1]] ?? "number")
      object.add("identifier", parts[2])
    } else {
      object.add("identifier_type", always: "number")
      object.add("identifier", number)
    }
    return object
  }

  private static let registers = ["CHC": "charity number", "COH": "company number"]

  private func phones(_ entry: PublicEntry) -> [ReferralObject] {
    guard let contact = entry.contact.value else { return [] }
    let numbers = contact.phones + [contact.textMessage].compactMap { $0 }
    return numbers.enumerated().map { number, phone in
      var object = part(.phones, number)
      object.add("number", phone)
      guard number >= contact.phones.count else { return object }
      object.add("type", code: "sms")
      object.add("description", "text messages")
      return object
    }
  }

  private func contacts(_ entry: PublicEntry) -> [ReferralObject] {
    guard let who = entry.contact.value?.who else { return [] }
    var object = part(.contacts, 0)
    object.add("name", who)
    return [object]
  }

  private func costs(_ entry: PublicEntry) -> [ReferralObject] {
    (entry.cost.value?.lines ?? []).enumerated().map { number, line in
      var object = part(.costOptions, number)
      if let price = Price(line) {
        object.add("currency", code: "GBP")
        object.add("amount", pence: price.pence)
        object.add("amount_description", price.unit)
      } else {
        object.add("option", line)
      }
      return object
    }
  }
}

/// A price that is no more than an amount and what it is for: “£3 a session”.
struct Price: Hashable {
  var pence: Int
  var unit: String?

  /// Nil for a line that says more, which is given as it stands.
  init?(_ line: String) {
    if line.lowercased() == "free" {
      pence = 0
      return
    }
    guard line.hasPrefix("£") else { return nil }
    let words = line.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
    guard let amount = words.first else { return nil }
    let figures = amount.split(separator: ".", omittingEmptySubsequences: false)
    guard let pounds = figures.first.flatMap({ Int($0) }), (0..<100_000).contains(pounds),
      figures.count == 1 || figures.count == 2 && figures[1].utf8.count == 2
    else { return nil }
    let rest = figures.count == 2 ? Int(figures[1]) : 0
    guard let rest, rest >= 0, pounds + rest > 0 else { return nil }
    pence = pounds * 100 + rest
    unit = words.count > 1 ? words[1] : nil
  }
}
