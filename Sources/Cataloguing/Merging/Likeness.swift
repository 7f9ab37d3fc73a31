internal import Scheduling

/// What an account shows of itself by which another of the same group may be known.
struct Likeness {
  /// Organisation number, place and name: who agrees in all three is the same.
  let sureKey: String?
  /// What two groups of like names rarely share by chance, each with its kind.
  let evidence: [String]

  init(_ entry: PublicEntry) {
    let place = entry.place.value
    sureKey = entry.orgNumber.flatMap { number in
      place.map { place in
        let venue = place.postcode ?? TidyName.of(place.name)
        return "\(number)|\(venue)|\(TidyName.of(entry.name))"
      }
    }
    var evidence: [String] = []
    // Half a postcode is a whole town.
    if let postcode = place?.postcode, postcode.utf8.contains(0x20) {
      evidence.append("postcode \(postcode)")
    }
    if let contact = entry.contact.value {
      evidence += contact.phones.map { "phone \(PhoneNumber.international($0))" }
      if let email = contact.email { evidence.append("e-mail \(email.lowercased())") }
    }
    evidence += entry.websites.compactMap(Self.web).map { "web page \($0)" }
    var seen: Set<String> = []
    self.evidence = evidence.filter { seen.insert($0).inserted }
  }

  /// Host and path, without `www.` and what follows a question mark.
  private static func web(_ address: String) -> String? {
    var rest = Substring(address.lowercased())
    for start in ["https://", "http://", "www."] where rest.hasPrefix(start) {
      rest = rest.dropFirst(start.utf8.count)
    }
    rest = rest.prefix { $0 != "?" && $0 != "#" }
    while rest.hasSuffix("/") { rest = rest.dropLast() }
    return rest.contains(".") ? String(rest) : nil
  }
}
