import Cataloguing
import Reading

extension Rule {
  package static let phoneContactMissing = Rule(
    id: "phone-contact-missing",
    says: "People can get in touch without the internet",
    because: "Some people are not online, and some cannot pay for data. (the scoping study, "
      + "section 4.5)",
    severity: .error,
    audience: .public,
    flags: [
      "⟦⟧---\ntype: listing\nname: Tea\ncost: free\n---\nEmail us at tea@example.org.",
      "⟦⟧---\ntype: listing\nname: Tea\ncost: free\n---\nFind us on Facebook.",
      "⟦⟧---\ntype: listing\nname: Tea\ncost: free\nwebsite: https://a.example\n---\nCome along.",
      "⟦⟧---\ntype: listing\nname: Tea\nwhat: We drink tea.\nwhere: ask\nwhen: ask\n---\nHello.",
      "⟦⟧---\ntype: listing\nname: Tea\ncost: free\ncontact: tea@example.org\n---\nCome along.",
    ],
    allows: [
      "---\ntype: listing\nname: Tea\ncontact: 01632 960 123\n---\nCome along.",
      "---\ntype: listing\nname: Tea\ncontact: ask\n---\nCome along.",
      "---\ntype: listing\nname: Tea\ncost: free\n---\nJust turn up. No need to book.",
      "---\ntype: listing\nname: Tea\njoining: just turn up\n---\nWrite to tea@example.org.",
      "---\ntype: listing\nname: Tea\ncost: free\n---\nRing 01632 960 123.",
      "---\ntype: listing\nname: Tea\ncontact: {post: 1 Church Street}\n---\nCome along.",
    ]
  ) { subject in
    guard let listing = subject.openListing else { return [] }
    switch listing.contact {
    case .ask: return []
    case .told(let contact) where contact.isReachedOffline: return []
    case .told, .silent: break
    }
    let joining = listing.words(of: "joining").map(\.text)
    if ToldWords(subject).tell(doors) || ToldWords(joining).tell(doors) { return [] }
    if subject.passages.contains(where: { !PhoneNumber.all(in: $0).isEmpty }) { return [] }
    let isSilent = ["contact", "phone", "email", "website"].allSatisfy(listing.isSilent)
    return [
      Remark(
        .wholeFile,
        isSilent
          ? "nothing says whom to ring, or where to turn up"
          : "the only way to get in touch is online",
        remedy: "add a telephone number or “joining: just turn up”, or write “contact: ask”",
        severity: listing.isShort && !isSilent ? .warning : nil
      )
    ]
  }
}

extension ContactDetails {
  fileprivate var isReachedOffline: Bool {
    !phones.isEmpty || textMessage != nil || post != nil || turnUp
  }
}

private let doors: PhraseSet = [
  "turn up", "turning up", "drop in", "drop in any", "walk in", "no need to book",
  "no booking", "no appointment", "call in", "pop in", "come to the door", "knock on", "knock at",
  "leave a note", "speak to", "in person",
  "just come",
  "come straight in", "at the desk", "at reception", "by post", "write to us at", "call round",
  "don't need to book", "do not need to book", "without booking",
]
