internal import Reading
internal import Scheduling

extension ContactDetails {
  /// A contact as it was given, sorted by who may see it.
  struct Given {
    var contact: Answer<ContactDetails>
    var hidden: Hidden
    var websites: [String]
  }

  /// The contact as it may be printed, and what must not be. A directory's numbers are public
  /// already; a mobile that a leader sends us is somebody's own unless a role goes with it.
  static func reading(
    _ fields: inout Fields,
    group: String,
    isFromDirectory: Bool = false
  ) -> Given {
    var given = GivenContact(group: group, isFromDirectory: isFromDirectory)
    if var map = fields.map("contact", names: names) {
      given.read(&map)
      fields.take(map.finish())
    } else {
      switch fields.text("contact") {
      case .ask: given.isAsk = true
      case .silent: break
      case .told(let scalar): given.read(ContactLine(scalar.text))
      }
    }
    given.readTopLevel(&fields)
    let consent = Self.consent(&fields)
    let (contact, hidden) = given.printable(consent: consent, &fields)
    return Given(contact: contact, hidden: hidden, websites: given.websites)
  }

  /// All ways to reach the group that its file gives, whoever may see them.
  static func given(_ fields: inout Fields) -> Answer<ContactDetails> {
    var given = GivenContact(group: "", isFromDirectory: false)
    if var map = fields.map("contact", names: names) {
      given.read(&map)
    } else {
      switch fields.text("contact") {
      case .ask: given.isAsk = true
      case .silent: break
      case .told(let scalar): given.read(ContactLine(scalar.text))
      }
    }
    given.readTopLevel(&fields)
    if given.details.hasRoute { return .told(given.details) }
    return given.isAsk ? .ask : .silent
  }

  private static func consent(_ fields: inout Fields) -> Bool? {
    guard let scalar = fields.text("contact_ok").value else { return nil }
    let word = scalar.text.parts(at: [",", ";", " ", "."]).first ?? ""
    if let answer = Fields.yesOrNo(word) { return answer }
    fields.refuseChoice("contact_ok", scalar, among: ["yes, 3 March 2026", "no"])
    return nil
  }
}

/// A contact as it came, before consent is looked at.
private struct GivenContact {
  let group: String
  let isFromDirectory: Bool
  var details = ContactDetails()
  var name: String?
  var role: String?
  var websites: [String] = []
  var isAsk = false

  init(group: String, isFromDirectory: Bool) {
    self.group = group
    self.isFromDirectory = isFromDirectory
  }

  private mutating func add(_ who: String) {
    let parts = Person.parts(of: who, in: group)
    role = role ?? parts.role
    name = name ?? parts.name
  }

  private mutating func add(phones: [Scalar]) {
    for phone in phones.flatMap({ PhoneNumber.apart($0.text) }) {
      let number = PhoneNumber.tidied(phone)
      if !details.phones.contains(number) { details.phones.append(number) }
    }
  }

  mutating func read(_ line: ContactLine) {
    details.phones += line.phones
    details.email = details.email ?? line.email
    details.turnUp = line.turnUp
    websites += line.websites
    for who in line.names { add(who) }
  }

  mutating func read(_ map: inout Fields) {
    if let who = map.string("name") { add(who) }
    if let who = map.string("role") { add(who) }
    add(phones: map.texts("phone").value ?? [])
    details.textMessage = map.string("text").map(PhoneNumber.tidied)
    details.email = map.string("email")
    details.post = map.string("post")
    details.bestWay = map.string("best_way")
    details.bestTime = map.string("best_time")
    websites += map.strings("website")
    isAsk = isAsk || ["name", "role", "phone", "text", "email", "post"].contains(where: map.isAsk)
  }

  mutating func readTopLevel(_ fields: inout Fields) {
    add(phones: fields.texts("phone").value ?? [])
    details.email = details.email ?? fields.string("email")
    isAsk = isAsk || fields.isAsk("phone") || fields.isAsk("email")
  }

  func printable(
    consent: Bool?,
    _ fields: inout Fields
  ) -> (Answer<ContactDetails>, ContactDetails.Hidden) {
    var contact = details
    var hidden = ContactDetails.Hidden(isRefused: consent == false)
    let agreed = consent ?? false
    if !agreed { hidePerson(&contact, &hidden) }
    if consent == false {
      hidden.values +=
        contact.phones + [contact.textMessage, contact.email, contact.post].compactMap { $0 }
      contact = ContactDetails()
      contact.turnUp = details.turnUp
    }
    contact.who = role ?? (agreed ? name : nil)
    if !hidden.values.isEmpty, consent == nil { ask(&fields) }
    let answer: Answer<ContactDetails> =
      contact.hasRoute ? .told(contact) : isAsk || !hidden.values.isEmpty ? .ask : .silent
    return (answer, hidden)
  }

  /// Takes out the name, and the mobile and the e-mail that are a person's own.
  private func hidePerson(_ contact: inout ContactDetails, _ hidden: inout ContactDetails.Hidden) {
    if let name { hidden.values.append(name) }
    if let email = contact.email, Person.isPersonal(email: email, group: group) {
      hidden.values.append(email)
      contact.email = nil
    }
    if name != nil || (role == nil && !isFromDirectory) {
      hidden.values += contact.phones.filter(PhoneNumber.isMobile)
      contact.phones.removeAll(where: PhoneNumber.isMobile)
      if let text = contact.textMessage, PhoneNumber.isMobile(text) {
        hidden.values.append(text)
        contact.textMessage = nil
      }
    }
    for path in [\ContactDetails.bestWay, \.bestTime] {
      guard let words = contact[keyPath: path], hidden.stands(in: words) else { continue }
      contact[keyPath: path] = nil
    }
  }

  private func ask(_ fields: inout Fields) {
    fields.complain(
      "contact-consent",
      .warning,
      at: fields.range(of: "contact"),
      "a person's name, mobile or own e-mail is given, with no word that it may be printed",
      "ask them, then add “happy for this to be printed: yes, DATE”; until then it is left out"
    )
  }
}
