internal import Reading
package import Scheduling

/// What a listing's words refer to: areas, places and pictures that must exist.
package struct Surroundings: Sendable {
  /// The file stands in no project, so areas, places and pictures are not to be had.
  package var isLoose = false
  package var areas: [Area] = [] {
    didSet {
      let named = areas.map { (Accents.folded($0.name), [$0]) }
      areasByName = Dictionary(named) { first, _ in first }
      areaNames = KnownNames(areas.map(\.name))
    }
  }
  /// Each in a list of its own, which all listings of the area share.
  private var areasByName: [String: [Area]] = [:]
  private(set) var areaNames = KnownNames([])
  package var places: [String: Place] = [:]
  package var pictures: PictureShelf
  package var terms: TermDates?
  package var bands: Freshness.Bands

  init(
    isLoose: Bool = false,
    pictures: PictureShelf,
    terms: TermDates?,
    bands: Freshness.Bands
  ) {
    self.isLoose = isLoose
    self.pictures = pictures
    self.terms = terms
    self.bands = bands
  }

  /// The one of this name, whatever its capitals and accents, or none.
  func areas(named name: String) -> [Area] { areasByName[Accents.folded(name)] ?? [] }
}

extension Listing {
  package static let names = FieldNames(
    [
      "name", "also_known_as", "id", "same_as", "status", "alert", "summary", "kind", "activity",
      "helps_with", "run_by", "org_number", "area", "pcn", "place", "address", "postcode",
      "address_shown", "join_by", "when", "not_on", "cost", "help_with_costs", "food", "ages",
      "people", "joining", "open_to_referrals", "spaces", "can_help_with", "cannot_help_with",
      "first_visit", "commitment", "you_need", "group_size", "effort", "seated", "access",
      "getting_here", "last_bus", "languages", "children", "private_space", "contact", "phone",
      "email", "contact_ok", "website", "social", "volunteer", "group_needs", "pictures", "checked",
      "visited", "source", "office_notes",
    ],
    synonyms: [
      "title": "name", "what": "summary", "where": "place", "price": "cost", "prices": "cost",
      "who_for": "people", "telephone": "phone", "tel": "phone", "mobile": "phone",
      "e_mail": "email", "transport": "getting_here", "getting_there": "getting_here",
      "images": "pictures", "image": "pictures", "picture": "pictures", "venue": "place",
      "areas": "area", "activities": "activity", "age": "ages", "times": "when", "time": "when",
      "happy_for_this_to_be_printed": "contact_ok", "network": "pcn", "networks": "pcn",
      "website_/_social": "website", "web": "website", "contact_details": "contact",
      "effort_/_seated": "effort", "organisation": "run_by", "organization": "run_by",
      "language_spoken": "languages", "not_for": "cannot_help_with", "bring": "you_need",
      "notes": "office_notes", "open_to_referral": "open_to_referrals", "post_code": "postcode",
      "also_known": "also_known_as", "accessibility": "access", "helps": "helps_with",
      "how_to_join": "joining", "first_time": "first_visit", "volunteers": "volunteer",
    ]
  )

  /// Nil when a fact that every listing needs is missing or cannot be read; `fields` says which.
  init?(
    reading manuscript: Manuscript,
    fields: inout Fields,
    publication: Publication,
    in surroundings: Surroundings,
    isFromDirectory: Bool = false
  ) {
    let name = Self.name(&fields, publication.slug)
    let summary = Self.summary(&fields, needed: !isFromDirectory)
    let checked = CheckRecord.reading(&fields)
    let times = MeetingTimes(reading: &fields, in: surroundings)
    var entry = PublicEntry(
      name: name ?? "",
      publication: publication,
      path: manuscript.path,
      times: times,
      firstVisit: FirstVisit(reading: &fields),
      gettingHere: GettingHere(reading: &fields),
      freshness: Freshness(checked: checked?.on, today: fields.today, bands: surroundings.bands),
      text: ProseText(of: manuscript)
    )
    var practice = PracticeFacts()
    var office = OfficeFacts()
    entry.summary = summary ?? ""
    entry.checked = checked
    entry.isFromDirectory = isFromDirectory
    entry.readIdentity(&fields, surroundings)
    entry.readMeeting(&fields, surroundings, &office)
    entry.readPeople(&fields)
    entry.readContact(&fields, &office)
    entry.pictures = surroundings.pictures.pictures(named: "pictures", &fields)
    practice.read(&fields, &entry)
    office.groupNeeds = fields.strings("group_needs")
    office.notes = fields.string("office_notes")
    guard name != nil, summary != nil || isFromDirectory else { return nil }
    self.init(entry: entry, practice: practice, office: office)
  }

  private static func name(_ fields: inout Fields, _ slug: Slug) -> String? {
    let answer = fields.text("name")
    if case .ask = answer { return unnamed(&fields, slug) }
    guard let scalar = answer.value else {
      fields.complain(
        "missing-fact",
        at: .wholeFile,
        "the listing has no name",
        "add a line “name: …”: what the group is called"
      )
      return nil
    }
    if scalar.text.count > 80 {
      fields.complain(
        "front-matter",
        .warning,
        at: scalar.range,
        "the name has \(scalar.text.count) letters",
        "keep it to 80; tell the rest under “also known as”"
      )
    }
    return scalar.text
  }

  /// A group whose name nobody knows goes by its file's.
  private static func unnamed(_ fields: inout Fields, _ slug: Slug) -> String {
    fields.complain(
      "missing-fact",
      .warning,
      at: fields.range(of: "name"),
      "nobody has told us what the group is called, so the file's name is printed",
      "ask the group, then write its name here"
    )
    let words = slug.text.replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private static func summary(_ fields: inout Fields, needed: Bool) -> String? {
    switch fields.text("summary") {
    case .told(let scalar):
      if scalar.text.count > 160 {
        fields.complain(
          "front-matter",
          .advice,
          at: scalar.range,
          "the summary has \(scalar.text.count) letters",
          "say in one sentence what happens, in 160 letters at most"
        )
      }
      return scalar.text
    case .ask: return ""
    case .silent:
      guard needed else { return nil }
      fields.complain(
        "missing-fact",
        at: .wholeFile,
        "the listing does not say what happens there",
        "add a line “what: …”, one sentence"
      )
      return nil
    }
  }
}

extension PracticeFacts {
  fileprivate mutating func read(_ fields: inout Fields, _ entry: inout PublicEntry) {
    openToReferrals = fields.text("open_to_referrals").map(\.text)
    visited = fields.day("visited").value
    (canHelpWith, entry.canHelpWith) = Self.help("can_help_with", &fields)
    (cannotHelpWith, entry.cannotHelpWith) = Self.help("cannot_help_with", &fields)
  }

  private static let helpNames = FieldNames(
    ["text", "public"],
    synonyms: ["words": "text"],
    common: false
  )

  /// For practices, and for everyone where the group said `public: yes`.
  private static func help(_ name: String, _ fields: inout Fields) -> (String?, String?) {
    guard var map = fields.map(name, names: helpNames) else {
      return (fields.texts(name, splitting: false).value?.map(\.text).joined(separator: ". "), nil)
    }
    let text = map.string("text")
    let isPublic = map.flag("public").value ?? false
    fields.take(map.finish())
    return (text, isPublic ? text : nil)
  }
}
