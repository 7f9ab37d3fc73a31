internal import Reading
internal import Scheduling

extension PublicEntry {
  mutating func readPeople(_ fields: inout Fields) {
    cost = fields.texts("cost", splitting: false).map { Cost($0) }
    helpWithCosts = Self.helpWithCosts(&fields)
    food = fields.string("food")
    ages = Self.ages(&fields)
    people = fields.texts("people").map { $0.map(\.text) }
    joining = fields.text("joining").map(\.text)
    spaces = fields.string("spaces")
    commitment = fields.string("commitment")
    youNeed = fields.string("you_need")
    groupSize = fields.string("group_size")
    effort = fields.string("effort")
    seated = fields.string("seated")
    languages = fields.strings("languages")
    children = fields.string("children")
    privateSpace = fields.string("private_space")
  }

  private static let helpNames = FieldNames(
    ["answer", "text", "covers"],
    synonyms: ["words": "text", "help": "answer"],
    common: false
  )

  private static func helpWithCosts(_ fields: inout Fields) -> Answer<String> {
    guard var map = fields.map("help_with_costs", names: helpNames) else {
      return fields.text("help_with_costs").map(\.text)
    }
    let covers = map.strings("covers").joined(separator: ", ").orNil.map { "covers \($0)" }
    let words = [map.string("answer"), map.string("text"), covers].compactMap { $0 }
    fields.take(map.finish())
    return words.isEmpty ? .silent : .told(words.joined(separator: ", "))
  }

  private static func ages(_ fields: inout Fields) -> Answer<AgeRange> {
    switch fields.text("ages") {
    case .ask: return .ask
    case .silent: return .silent
    case .told(let scalar):
      if let ages = AgeRange(reading: scalar.text) { return .told(ages) }
      fields.complain(
        "front-matter",
        at: scalar.range,
        "“\(scalar.text)” cannot be read as ages",
        "write it as “any”, “18 and over”, “50 to 70” or “under 25”"
      )
      return .silent
    }
  }

  mutating func readContact(_ fields: inout Fields, _ office: inout OfficeFacts) {
    let given = ContactDetails.reading(&fields, group: name, isFromDirectory: isFromDirectory)
    contact = given.contact
    office.hiddenContact = given.hidden
    websites += given.websites.filter { !websites.contains($0) }
    if given.hidden.isRefused { refuseRepeats(of: given.hidden, &fields) }
  }

  /// What someone does not want printed may stand in the group's own words too, and there the tool
  /// cannot take it out.
  private func refuseRepeats(of hidden: ContactDetails.Hidden, _ fields: inout Fields) {
    var details = hidden
    details.values.removeAll { !$0.contains("@") && PhoneNumber.bare($0) == nil }
    let words = prose.texts + [summary, gettingHere.words ?? "", volunteer ?? ""]
    guard (words + firstVisit.sentences).contains(where: details.stands) else { return }
    fields.complain(
      "contact-consent",
      at: fields.range(of: "contact_ok"),
      "a number or e-mail that must not be printed stands in the text too",
      "take it out of the text"
    )
  }
}
