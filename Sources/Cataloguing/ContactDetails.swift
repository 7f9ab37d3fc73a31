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

  package var hasRoute: Bool {
    !phones.isEmpty || textMessage != nil || email != nil || post != nil || turnUp
  }

  /// What was given and is not printed, because nobody agreed to it.
  package struct Hidden: Sendable, Hashable {
    package var values: [String] = []
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
  package var turnUp = false

  package init(_ line: String) {
    for part in line.parts(at: [",", ";", "\n"]) {
      let digits = part.filter(\.isNumber).count
      if part.contains("@") {
        email = email ?? part.split(separator: " ").first { $0.contains("@") }.map(String.init)
      } else if digits >= 9 {
        let start = part.firstIndex { $0.isNumber || $0 == "+" || $0 == "(" } ?? part.startIndex
        let label = part[..<start].parts(at: [":"]).first
        if let label, !Self.isLeadIn(label) { names.append(label) }
        phones.append(PhoneNumber.tidied(String(part[start...])))
      } else if ["turn up", "just turn up"].contains(part.lowercased()) {
        turnUp = true
      } else {
        names.append(part)
      }
    }
  }

  /// “or call”, “phone” and the like before a number are no names.
  private static func isLeadIn(_ label: String) -> Bool {
    let words = label.lowercased().split { !$0.isLetter }
    return words.allSatisfy { leadIns.contains(String($0)) }
  }

  private static let leadIns: Set = [
    "phone", "tel", "ring", "call", "telephone", "or", "on", "mobile", "text", "and", "us", "please",
    "just", "first",
  ]
}

package enum PhoneNumber {
  /// In the usual groups: `01632 960 123` for eleven digits, others as they came.
  package static func tidied(_ text: String) -> String {
    text.trimmed.split { $0 == "-" || $0 == "(" || $0 == ")" || $0.isWhitespace || $0 == "." }
      .joined(separator: " ")
  }

  /// Digits in +44 form, for links and for comparing.
  package static func international(_ text: String) -> String {
    let digits = text.filter { $0.isASCII && $0.isNumber }
    if text.trimmed.hasPrefix("+") { return "+" + digits }
    if digits.hasPrefix("00") { return "+" + digits.dropFirst(2) }
    if digits.hasPrefix("0"), digits.count >= 10 { return "+44" + digits.dropFirst() }
    return digits
  }

  package static func isMobile(_ text: String) -> Bool {
    let number = international(text)
    return number.hasPrefix("+447") && number.count == 13
  }
}

/// Whether a contact is a role, which anyone may print, or a person, who must agree.
enum Person {
  static func isRole(_ who: String) -> Bool {
    let words = who.lowercased().split { !$0.isLetter }.map(String.init)
    return words.first == "the" || words.contains { roles.contains($0) }
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
    "leader", "organiser", "organizer", "coordinator", "co", "secretary", "office", "team",
    "reception", "receptionist", "manager", "worker", "workers", "chair", "treasurer", "group",
    "volunteer", "volunteers", "staff", "desk", "enquiries", "helpline", "centre", "line", "warden",
    "host", "hosts", "tutor", "librarian", "minister", "vicar", "steward", "committee", "hub",
    "service", "club", "caretaker", "adviser", "advisers", "bookings",
  ]
  private static let mailboxes: Set = [
    "info", "hello", "contact", "contactus", "enquiries", "enquiry", "office", "admin", "help",
    "team", "group", "mail", "bookings", "referrals", "support", "reception", "us", "post",
    "groups", "hub", "welcome", "ask",
  ]
}
