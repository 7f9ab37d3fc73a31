internal import Reading
internal import Scheduling

/// How to reach a group, as far as its people agreed to have it printed.
package struct ContactDetails: Sendable, Hashable {
  /// A role, or a first name with consent.
  package var who: String?
  package var phones: [String] = []
  package var textMessage: String?
  package var email: String?
  package var post: String?
  package var bestWay: String?
  package var bestTime: String?
  /// No need to get in touch first.
  package var turnUp = false

  package init() {}

  var everything: String {
    let rest = [who, textMessage, email, post, bestWay, bestTime].compactMap { $0 }
    return (phones + rest).joined(separator: "\n")
  }

  package var hasRoute: Bool {
    !phones.isEmpty || textMessage != nil || email != nil || post != nil || turnUp
  }

  /// What was given and is not printed, because nobody agreed to it.
  package struct Hidden: Sendable, Hashable {
    package var values: [String] = []
    /// Someone said no to printing: nobody else's copy of the contact is printed either.
    package var isRefused = false

    /// Whether a text tells any of it: a number in any spelling, an e-mail, a name as a word.
    package func stands(in text: String) -> Bool {
      let lower = text.lowercased()
      return values.contains { value in
        if let digits = PhoneNumber.bare(value) { return PhoneNumber.digits(text).contains(digits) }
        if value.contains("@") { return lower.contains(value.lowercased()) }
        let words = lower.split { !$0.isLetter }
        return value.lowercased().split { !$0.isLetter }.contains { words.contains($0) }
      }
    }
  }

  static let names = FieldNames(
    ["name", "role", "phone", "text", "email", "post", "best_way", "best_time", "website"],
    synonyms: [
      "telephone": "phone", "tel": "phone", "mobile": "phone", "e_mail": "email", "who": "name",
      "address": "post", "letter": "post", "best": "best_way", "title": "role", "sms": "text",
    ],
    common: false
  )
}

/// A contact on one line, as “Sam, 01632 960123”.
package struct ContactLine: Sendable, Hashable {
  package var names: [String] = []
  package var phones: [String] = []
  package var email: String?
  package var websites: [String] = []
  package var turnUp = false

  package init(_ line: String) {
    for part in line.parts(at: [",", ";", "\n"]).flatMap(PhoneNumber.apart) {
      if part.contains("@") {
        email = email ?? part.split(separator: " ").first { $0.contains("@") }.map(String.init)
      } else if PhoneNumber.digits(part).utf8.count >= 9 {
        let start = part.firstIndex { $0.isNumber || $0 == "+" || $0 == "(" } ?? part.startIndex
        if let label = Self.label(part[..<start]) { names.append(label) }
        phones.append(PhoneNumber.tidied(String(part[start...])))
      } else if ["turn up", "just turn up"].contains(part.lowercased()) {
        turnUp = true
      } else if part.hasPrefix("http") || part.hasPrefix("www.") {
        websites.append(part)
      } else {
        names.append(part)
      }
    }
  }

  /// What stands before a number, without “or call”, “on” and the like.
  private static func label(_ text: Substring) -> String? {
    let words = (text.parts(at: [":"]).first ?? "").split(separator: " ")
    let isLeadIn: (Substring) -> Bool = { word in
      leadIns.contains(word.lowercased().filter(\.isLetter))
    }
    let rest = words.drop(while: isLeadIn)
    guard let last = rest.lastIndex(where: { !isLeadIn($0) }) else { return nil }
    return rest[...last].joined(separator: " ")
  }

  private static let leadIns: Set = [
    "phone", "tel", "ring", "call", "telephone", "or", "on", "mobile", "text", "and", "us",
    "please", "just", "first", "at",
  ]
}

/// Whether a contact is a role, which anyone may print, or a person, who must agree.
enum Person {
  /// The part that is a role, and the whole where it names a person too: “Sam, the organiser”.
  static func parts(of who: String, in group: String) -> (role: String?, name: String?) {
    let pieces = pieces(of: who)
    let roles = pieces.filter { isRole($0, in: group) }
    if roles.isEmpty { return (nil, who) }
    if roles.count == pieces.count { return (who, nil) }
    let isNamed = pieces.enumerated().contains { index, piece in
      !roles.contains(piece) && (index == 0 || piece.contains(where: \.isUppercase))
    }
    return (roles.joined(separator: ", "), isNamed ? who : nil)
  }

  private static func pieces(of who: String) -> [String] {
    // Letters and spaces, and no word in small letters to be cut at, are one piece.
    if let simple = SimpleText(who), simple.bytes.allSatisfy({ $0.isLetter || $0 == 0x20 }),
      !simple.contains(" the ")
    {
      return simple.parts(at: [])
    }
    return who.replacing(" the ", with: "|").replacing(" - ", with: "|")
      .parts(at: ["|", "(", ")", ",", ";", ":", "/", "–", "—"])
  }

  /// A job and nothing that could be a name: a word with a capital must be known to be none.
  private static func isRole(_ piece: String, in group: String) -> Bool {
    let words = piece.split { !$0.isLetter && $0 != "’" && $0 != "'" }.map(String.init)
    if words.first?.lowercased() == "the", words.count > 1 { return true }
    guard words.contains(where: { roles.contains($0.lowercased()) }) else { return false }
    let groupWords = Set(group.lowercased().split { !$0.isLetter }.map(String.init))
    let runs = words.split { $0.first?.isUppercase != true }
    return runs.allSatisfy { run in
      let lower = run.map { $0.lowercased() }
      return lower.contains(where: venues.contains)
        || lower.allSatisfy {
          roles.contains($0) || plain.contains($0) || groupWords.contains($0)
        }
    }
  }

  /// A mailbox that is named for a job or a group belongs to nobody.
  static func isPersonal(email: String, group: String) -> Bool {
    let mailbox = email.lowercased().split(separator: "@").first ?? ""
    let parts = mailbox.split { !$0.isLetter }.map(String.init)
    if parts.contains(where: { mailboxes.contains($0) || roles.contains($0) }) { return false }
    let words = group.lowercased().split { !$0.isLetter }.filter { $0.count > 3 }
    return !words.contains { mailbox.contains($0) }
  }

  private static let roles: Set = [
    "leader", "organiser", "organizer", "coordinator", "co-ordinator", "ordinator", "secretary",
    "office", "team", "reception", "receptionist", "manager", "worker", "workers", "chair",
    "treasurer", "group", "volunteer", "volunteers", "staff", "desk", "enquiries", "helpline",
    "centre", "line", "warden", "host", "hosts", "tutor", "librarian", "minister", "vicar",
    "steward",
    "committee", "hub", "service", "club", "caretaker", "adviser", "advisers", "bookings", "driver",
    "teacher", "lead", "administrator", "charity",
  ]
  /// A name with one of these is a building's, as in “Thornby Community Hub”.
  private static let venues: Set = [
    "hub", "hall", "library", "centre", "church", "school", "surgery", "café", "cafe", "room",
  ]
  /// Words that stand with a role and name nobody.
  private static let plain: Set = [
    "the", "a", "an", "our", "your", "any", "ask", "for", "main", "front", "duty", "head", "deputy",
    "community", "village", "parish", "town", "church", "library", "hall", "school", "surgery",
    "practice", "kitchen", "cafe", "café", "choir", "walk", "walks", "lunch", "craft", "social",
    "link", "activity", "activities", "project", "events", "membership", "youth", "family",
    "health",
    "wellbeing", "advice", "information", "booking", "co", "leisure", "sports", "day", "local",
  ]
  private static let mailboxes: Set = [
    "info", "hello", "contact", "contactus", "enquiries", "enquiry", "office", "admin", "help",
    "team", "group", "mail", "bookings", "referrals", "support", "reception", "us", "post",
    "groups", "hub", "welcome", "ask",
  ]
}
