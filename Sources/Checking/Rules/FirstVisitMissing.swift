import Cataloguing
import Reading

extension Rule {
  package static let firstVisitMissing = Rule(
    id: "first-visit-missing",
    says: "A listing says what happens the first time, and who to ask for",
    because: "Walking in alone is the hardest part. People come when they know who will meet them. "
      + "(the workshop slides, study 5; the scoping study, section 1.3)",
    severity: .warning,
    audience: .public,
    flags: [
      "⟦⟧---\ntype: listing\nname: Tea\nwhere: The hall\ncost: free\n---\nCome along.",
      "⟦⟧---\ntype: listing\nname: Tea\nwhere: The hall\ncost: free\n---\nAll welcome.",
      "⟦⟧---\ntype: listing\nname: Tea\nwhere: The hall\nfirst visit:\n---\nWe drink tea.",
      "⟦⟧---\ntype: listing\nname: Tea\nwhat: We drink tea.\nages: any\n---\nTea first, then cake.",
    ],
    allows: [
      "---\ntype: listing\nname: Tea\nfirst visit: Ask for Sam\n---\nCome along.",
      "---\ntype: listing\nname: Tea\nfirst visit: ask\n---\nCome along.",
      "---\ntype: listing\nname: Tea\ncost: free\n---\nAsk for Sam. You can bring a friend.",
      "---\ntype: listing\nname: Tea\ncost: free\n---\nSam will meet you at the door.",
      "---\ntype: listing\nname: Tea\nkind: phone\n---\nWe ring you.",
    ]
  ) { subject in
    guard let listing = subject.openListing, listing.isInPerson,
      listing.isSilent(on: "first_visit"), !ToldWords(subject).tell(words)
    else { return [] }
    return [
      Remark(
        .wholeFile,
        "nothing says what happens on a first visit",
        remedy: "write “first visit: …”: who to ask for, and whether someone can come along"
      )
    ]
  }
}

private let words: PhraseSet = [
  "first visit", "first time", "your first", "you first", "ask at", "sit with you", "sits with you",
  "head in", "the first week", "first go", "first timers",
  "waiting for you", "wait for you", "have a look", "come and look", "come for a look", "ask for",
  "meet you", "met by", "met at",
  "be met",
  "greet you", "greets you", "greeter", "greeted", "welcome you", "welcomes you", "look for",
  "look out for", "show you", "shown round", "shows you", "newcomers", "newcomer", "new people",
  "new person",
  "new members", "new faces", "new starters", "never been", "bring a friend", "bring someone",
  "bring somebody", "bring a mate", "come with you", "taster", "trial session", "introduce you",
  "say hello", "looks after new", "buddy", "if you are new", "if you're new", "new here",
  "on your own", "come early", "not been before",
  "when you arrive",
  "when you get here", "sit and watch", "stand and watch",
]
