import Cataloguing
import Reading

extension Rule {
  package static let piiEmail = Rule(
    id: "pii-email",
    says: "No one's own e-mail address stands in a file",
    because:
      "It names a person and goes wherever the page goes. A group's mailbox can be handed on. "
      + "(UK GDPR)",
    severity: .error,
    flags: [
      "---\ntype: case study\ntitle: A\n---\nWrite to ⟦maggie.jones72@example.com⟧.",
      "E-mail ⟦tom.ogden@example.net⟧, [or him](mailto:⟦t.ogden@example.net⟧).",
      "---\ntype: listing\nname: A\ncontact: 01632 960 123\n---\nWrite to ⟦kev1968@example.org⟧.",
      "Send it to ⟦Maggie@example.com⟧ by Friday.",
    ],
    allows: [
      "---\ntype: case study\ntitle: A\n---\nE-mail info@example.org or walks.team@example.org.",
      "---\ntype: listing\nname: A\n---\nE-mail walkinggroup@example.org.",
      "---\ntype: listing\nname: A\ncontact: pat.ali@example.org\n---\nE-mail pat.ali@example.org.",
      "Write to lunchclub2@example.org, the-hub@example.org or thornby@example.org.",
      "Follow @tom.ogden on the web.",
    ]
  ) { subject in
    let found = EmailAddress.all(in: subject.source.bytes)
    guard !found.isEmpty else { return [] }
    let text = PrivateText(subject)
    let own = Set(
      found.filter { text.fact(at: $0.range.lowerBound).map(contacts.contains) ?? false }
        .map { text.text($0.range).lowercased() }
    )
    var personal: [String: Bool] = [:]
    let others = found.filter { address in
      let words = text.text(address.range).lowercased()
      if own.contains(words) { return false }
      if let known = personal[words] { return known }
      let isPersonal = address.isPersonal(in: text)
      personal[words] = isPersonal
      return isPersonal
    }
    return others.prefix(mostNamed).enumerated().map { index, address in
      let isLast = index == mostNamed - 1 && others.count > mostNamed
      return Remark(
        subject.source.range(ofBytes: address.range),
        "“\(text.text(address.range))” looks like a person's own address"
          + (isLast ? "; \(others.count - mostNamed) more stand below" : ""),
        remedy: "give a group's mailbox, as in “hello@example.org”"
      )
    }
  }
}

/// A list of members has thousands: nobody needs each named to know that it must go.
private let mostNamed = 100

private let contacts: Set = ["contact", "email", "e_mail"]

/// An e-mail address in the bytes of a file.
private struct EmailAddress {
  let range: Range<Int>
  private let mailbox: Range<Int>

  static func all(in bytes: [UInt8]) -> [EmailAddress] {
    bytes.indices.filter { bytes[$0] == 0x40 }.compactMap { EmailAddress(at: $0, in: bytes) }
  }

  private init?(at mark: Int, in bytes: [UInt8]) {
    var start = mark
    while start > 0, Self.isMailbox(bytes[start - 1]) { start -= 1 }
    while start < mark, !WordReading.isLetterOrDigit(bytes[start]) { start += 1 }
    var end = mark + 1
    while end < bytes.count, Self.isHost(bytes[end]) { end += 1 }
    while end > mark + 1, !WordReading.isLetterOrDigit(bytes[end - 1]) { end -= 1 }
    guard start < mark, bytes[(mark + 1)..<end].dropFirst().dropLast().contains(0x2E) else {
      return nil
    }
    range = start..<end
    mailbox = start..<mark
  }

  private static func isMailbox(_ byte: UInt8) -> Bool {
    WordReading.isPlain(byte) || "._%+-'".utf8.contains(byte)
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    WordReading.isPlain(byte) || byte == 0x2E || byte == 0x2D
  }

  /// A mailbox with a person's name, or with a year or the like behind a word.
  func isPersonal(in text: PrivateText) -> Bool {
    let name = text.text(mailbox).lowercased()
    let host = text.text(mailbox.upperBound..<range.upperBound).lowercased()
    let parts = name.split { !$0.isLetter }.map(String.init)
    let digits = name.filter(\.isNumber).count
    guard let first = parts.first else { return digits > 0 }
    if FirstNames.contains(first), !host.holds(first) { return true }
    if first.utf8.count == 1, parts.count == 2, !roles.contains(parts[1]) { return true }
    if roles.contains(where: name.holds) { return false }
    if parts.contains(where: FirstNames.contains), !host.holds(name) { return true }
    let isFreeMail = freeMail.contains { host.dropFirst().hasPrefix($0) }
    if parts.count == 2, !parts.contains(where: ofPlaces.contains), !host.holds(first) {
      return name.utf8.contains(0x2E) || name.utf8.contains(0x5F) || isFreeMail
    }
    if parts.count == 1, digits >= 2, digits <= 4, !host.holds(first) { return true }
    return isFreeMail && digits >= 2
  }
}

/// Jobs and groups, wherever they stand in a mailbox.
private let roles = [
  "info", "hello", "contact", "enquir", "inquir", "office", "admin", "help", "team", "group",
  "bookings", "booking", "referral", "support", "reception", "welcome", "secretary", "treasurer",
  "chair", "editor", "news", "press", "events", "volunteer", "manager", "worker", "coordinator",
  "organiser",
  "club", "choir", "walk", "lunch", "cafe", "craft", "library", "hub", "centre", "garden", "church",
  "hall", "society", "service", "parish", "council", "charity", "shed", "trust", "prescrib", "link",
  "carers", "advice", "wellbeing", "health", "feedback", "complaint", "privacy", "data", "web",
  "mail", "reply", "post", "community", "singers", "dance", "yoga", "knit", "stitch", "friends",
  "repair", "food", "bank", "sport", "football", "bowls", "museum", "theatre", "school", "pcn",
  "practice", "surgery", "accessib", "safeguard", "donate", "members", "accounts", "finance",
]
private let ofPlaces: Set = [
  "st", "saint", "sts",
  "the", "of", "and", "for", "north", "south", "east", "west", "green", "street", "village", "town",
  "area", "county", "local", "mid", "notts", "new", "all", "mens", "womens", "young", "older",
]
private let freeMail = [
  "gmail.", "hotmail.", "outlook.", "yahoo.", "btinternet.", "icloud.", "aol.", "live.", "sky.",
  "talktalk.", "virginmedia.", "googlemail.", "ntlworld.", "mail.", "proton", "msn.", "me.com",
]

extension String {
  /// Whether other words stand in it, byte for byte: a search by letters takes fifty times as long.
  fileprivate func holds(_ words: String) -> Bool {
    let (bytes, words) = (utf8, words.utf8)
    guard let first = words.first else { return true }
    return bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: words) }
  }
}
