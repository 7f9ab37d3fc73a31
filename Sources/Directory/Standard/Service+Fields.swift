import Reading

/// A service of the standard under the names of a listing's fields.
///
/// Names of people are not offered, nor the numbers of people who are named, nor the exact address
/// of a place whose feed asks that it be masked.
struct ServiceFields {
  let service: Service
  let range: SourceRange

  var fields: [Field] {
    all.compactMap { name, lines in
      Field(name, lines: unrepeated(lines.compactMap(\.self)), at: range)
    }
  }

  /// The words of a site of this tool stand for those that the standard made of them.
  private var all: [(String, [String?])] {
    let own = service.ownTerms
    guard !own.isEmpty else { return named }
    let names = Set(named.map(\.0))
    let told = Dictionary(own.map { ($0.name, $0.lines) }) { first, _ in first }
    return named.map { name, lines in
      guard let ownLines = told[name] else { return (name, lines) }
      return (name, name == "website" ? lines + ownLines : ownLines)
    } + own.filter { !names.contains($0.name) }.map { ($0.name, $0.lines) }
  }

  private var named: [(String, [String?])] {
    [
      ("name", [service.name]),
      ("also_known_as", [service.alternateName]),
      ("status", [status]),
      ("alert", [service.alert]),
      ("summary", [service.description.map(firstSentence)]),
      ("description", [service.description]),
      ("run_by", [service.organization?.name]),
      ("org_number", [service.organization?.organizationIdentifiers.first?.text]),
      ("area", service.serviceAreas.map(\.name)),
      ("place", [place?.name]),
      ("address", [address]),
      ("postcode", [postcode]),
      ("address_shown", [place?.masksExactAddress == true ? "area only" : nil]),
      ("when", schedules.map(\.english)),
      ("cost", costs),
      ("ages", [ages]),
      ("joining", [service.joining]),
      ("join_by", service.joiningWays),
      ("phone", phones.map { PhoneText.Part($0).text }),
      ("email", emails),
      ("website", [service.url ?? service.organization?.website]),
      ("contact", [service.contacts.lazy.compactMap(\.role).first]),
      ("access", places.flatMap(\.accessibility).map(\.description)),
      ("getting_here", [place?.transportation]),
      ("languages", (service.languages + places.flatMap(\.languages)).map { $0.name ?? $0.code }),
      ("checked", [service.assuredDate]),
      ("edited", [service.lastModified.flatMap(CalendarDate.init(reading:))?.iso]),
    ]
  }

  private func unrepeated(_ lines: [String]) -> [String] {
    var seen: Set<String> = []
    return lines.filter { seen.insert($0).inserted }
  }

  private var places: [Location] {
    service.serviceAtLocations.compactMap(\.location)
  }

  /// A listing has one place: the first that people can go to.
  private var place: Location? {
    places.first { $0.locationType != "virtual" && $0.locationType != "postal" } ?? places.first
  }

  private var address: String? {
    guard let place, let address = place.addresses.first else { return nil }
    let exact = place.masksExactAddress ? [] : [address.address1, address.address2]
    var lines = exact.compactMap(\.self)
    for part in [address.city, address.region, address.stateProvince].compactMap(\.self) {
      let isSaid = lines.contains { $0.lowercased().hasSuffix(part.lowercased()) }
      if !isSaid { lines.append(part) }
    }
    return lines.isEmpty ? nil : lines.joined(separator: ", ")
  }

  private var postcode: String? {
    guard let place, let postcode = place.addresses.first?.postalCode else { return nil }
    return place.masksExactAddress ? Postcode.outward(of: postcode) : postcode
  }

  private var schedules: [DirectorySchedule] {
    let atPlaces = service.serviceAtLocations.flatMap(\.schedules)
    return service.schedules.isEmpty ? atPlaces : service.schedules
  }

  private var costs: [String?] {
    let costs = service.costOptions.map(\.english)
    return costs.contains { $0 != nil } ? costs : [service.fees]
  }
}

extension ServiceFields {
  private var status: String? {
    switch service.status {
    case .active: "open"
    case .temporarilyClosed: "paused"
    case .inactive, .defunct: "ended"
    case nil: nil
    }
  }

  /// A greatest age of 99 or more is a feed's way to say that there is none.
  private var ages: String? {
    let lowest = service.minimumAge.flatMap { $0 > 0 ? $0 : nil }
    let highest = service.maximumAge.flatMap { $0 < 99 ? $0 : nil }
    return switch (lowest, highest) {
    case (let lowest?, let highest?) where lowest <= highest: "\(lowest) to \(highest)"
    case (let lowest?, _): "\(lowest) and over"
    case (nil, let highest?): "\(highest) and under"
    case (nil, nil): service.minimumAge == nil && service.maximumAge == nil ? nil : "any"
    }
  }

  private var phones: [Phone] {
    let ofContacts = service.contacts.filter(\.isImpersonal).flatMap(\.phones)
    let atPlaces = service.serviceAtLocations.flatMap {
      $0.phones + $0.contacts.filter(\.isImpersonal).flatMap(\.phones) + ($0.location?.phones ?? [])
    }
    let choices = [service.phones, ofContacts, atPlaces, service.organization?.phones ?? []]
    return choices.first { !$0.isEmpty } ?? []
  }

  private var emails: [String?] {
    let ofContacts = service.contacts.filter(\.isImpersonal).map(\.email)
    return [service.email ?? ofContacts.compactMap(\.self).first ?? service.organization?.email]
  }

  /// Up to the first full stop that ends a sentence, or the line's end. A heading is no sentence.
  private func firstSentence(of text: String) -> String {
    let lines = text.split(separator: "\n")
    let line =
      lines.first { $0.contains(where: ".!?".contains) || $0.count > 40 } ?? lines.first ?? ""
    var words: [Substring] = []
    for word in line.split(separator: " ") {
      words.append(word)
      let bare = word.trimmingClosers
      let isShort = abbreviations.contains(bare.lowercased())
      if let last = bare.last, ".!?".contains(last), !isShort { break }
    }
    return words.joined(separator: " ")
  }
}

extension Substring {
  fileprivate var trimmingClosers: Substring {
    self[..<(lastIndex { !"”’\")]".contains($0) }.map(index(after:)) ?? endIndex)]
  }
}

extension PhoneText.Part {
  fileprivate init(_ phone: Phone) {
    number = phone.number
    fullExtension = phone.extensionNumber
    // The standard's description of a phone can run to a paragraph; a label is a few words.
    label = phone.description.flatMap { $0.count <= 40 ? $0 : nil }
  }
}

private let abbreviations: Set = [
  "e.g.", "i.e.", "st.", "mr.", "mrs.", "ms.", "dr.", "rev.", "no.", "nr.", "etc.", "approx.",
  "rd.",
  "tel.", "a.m.", "p.m.", "vs.", "inc.", "ltd.",
]
