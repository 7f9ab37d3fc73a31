internal import Reading
internal import Scheduling

extension ContactDetails {
  /// The contact as it may be printed, and what must not be.
  static func reading(
    _ fields: inout Fields,
    group: String
  ) -> (contact: Answer<ContactDetails>, hidden: Hidden) {
    var given = GivenContact()
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
    return given.printable(consent: consent, group: group, &fields)
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
  var details = ContactDetails()
  var name: String?
  var role: String?
  var isAsk = false

  mutating func read(_ line: ContactLine) {
    details.phones += line.phones
    details.email = details.email ?? line.email
    details.turnUp = line.turnUp
    for who in line.names {
      if Person.isRole(who) { role = role ?? who } else { name = name ?? who }
    }
  }

  mutating func read(_ map: inout Fields) {
    if let who = map.string("name") {
      if Person.isRole(who) { role = who } else { name = who }
    }
    role = map.string("role") ?? role
    for phone in map.texts("phone").value ?? [] {
      details.phones.append(PhoneNumber.tidied(phone.text))
    }
    details.textMessage = map.string("text").map(PhoneNumber.tidied)
    details.email = map.string("email")
    details.post = map.string("post")
    details.bestWay = map.string("best_way")
    details.bestTime = map.string("best_time")
    _ = map.string("website")
  }

  mutating func readTopLevel(_ fields: inout Fields) {
    for phone in fields.texts("phone").value ?? [] {
      let number = PhoneNumber.tidied(phone.text)
      if !details.phones.contains(number) { details.phones.append(number) }
    }
    details.email = details.email ?? fields.string("email")
  }

  func printable(
    consent: Bool?,
    group: String,
    _ fields: inout Fields
  ) -> (Answer<ContactDetails>, ContactDetails.Hidden) {
    var contact = details
    var hidden: [String] = []
    let agreed = consent ?? false
    if !agreed, let name { hidden.append(name) }
    if !agreed, let email = contact.email, Person.isPersonal(email: email, group: group) {
      hidden.append(email)
      contact.email = nil
    }
    let mobiles = contact.phones.filter { PhoneNumber.isMobile($0) }
    if !agreed, name != nil || consent == false {
      hidden += mobiles
      contact.phones.removeAll { PhoneNumber.isMobile($0) }
      if let text = contact.textMessage, PhoneNumber.isMobile(text) {
        hidden.append(text)
        contact.textMessage = nil
      }
    }
    if consent == false {
      hidden += contact.phones + [contact.email, contact.post].compactMap { $0 }
      contact = ContactDetails()
    }
    contact.who = role ?? (agreed ? name : nil)
    if !hidden.isEmpty, consent == nil { ask(&fields) }
    let answer: Answer<ContactDetails> =
      contact.hasRoute ? .told(contact) : isAsk || !hidden.isEmpty ? .ask : .silent
    return (answer, ContactDetails.Hidden(values: hidden))
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
