import Cataloguing
import Reading

extension Rule {
  package static let accessMissing = Rule(
    id: "access-missing",
    says: "A listing says what the building is like to get into and use",
    because:
      "Someone who cannot climb steps has to know before they set out. “Not step-free” helps "
      + "too. (the scoping study, section 3.5; NHS Accessible Information Standard)",
    severity: .error,
    audience: .public,
    flags: [
      "⟦⟧---\ntype: listing\nname: Tea\nwhere: The hall\ncost: free\n---\nCome along.",
      "⟦⟧---\ntype: listing\nname: Tea\nwhere: The hall\ncost: free\n---\nEveryone is welcome.",
      "⟦⟧---\ntype: listing\nname: Tea\nwhere: The hall\ncost: free\n---\nTake the first step.",
      "⟦⟧---\ntype: listing\nname: Tea\nwhere: The hall\ncost: free\n---\nNeed a lift? Ring Pat.",
    ],
    allows: [
      "---\ntype: listing\nname: Tea\nwhere: The hall\naccess: Step-free\n---\nCome along.",
      "---\ntype: listing\nname: Tea\nwhere: The hall\naccess: ask\n---\nCome along.",
      "---\ntype: listing\nname: Tea\nwhere: The hall\ncost: free\n---\nThere are 4 steps.",
      "---\ntype: listing\nname: Tea\nwhere: The hall\ncost: free\n---\nMind the narrow staircase.",
      "---\ntype: listing\nname: Tea\njoin by: phone\ncost: free\n---\nWe ring you.",
    ],
    mayConcern: { !lacks($0, site: nil).isEmpty }
  ) { subject, site in
    lacks(subject, site: site)
  }
}

private func lacks(_ subject: Subject, site: SiteMap?) -> [Remark] {
  guard let listing = subject.openListing, listing.isInPerson, !listing.isSilent(on: "place"),
    !listing.isAsk("place"), listing.isSilent(on: "access")
  else { return [] }
  let venue = listing.venue(among: site?.venues ?? [:])
  guard venue?.access.isEmpty ?? true, !ToldWords(subject).tell(words, unless: turned) else {
    return []
  }
  return [
    subject.lack(
      "nothing says what the building is like to get into",
      remedy: "write “access: …”: steps, toilet, hearing loop, blue badge parking; “ask” will do",
      listing
    )
  ]
}

private let words: PhraseSet = [
  "step free", "steps", "a step", "one step", "no step", "single step", "small step", "doorstep",
  "stairs", "staircase", "stair lift", "stairlift", "upstairs", "downstairs", "ramp", "ramps",
  "ramped", "toilet", "toilets", "loo", "loos", "wheelchair", "wheelchairs", "hearing loop",
  "induction loop", "loop system", "level access", "level entrance", "on the level", "level way",
  "ground floor", "first floor", "one level", "flat access", "disabled access", "disabled people",
  "disabled toilet", "disabled parking", "blue badge", "lift to", "there is a lift", "a lift to",
  "no lift", "has a lift", "seating", "seats", "chairs", "handrail", "handrails", "grab rail",
  "wide doors", "wide enough", "power chair", "powerchair", "wide door", "scooter", "scooters",
  "accessible toilet", "wheelchair accessible",
  "fully accessible", "accessible building", "accessible venue", "assistance dogs", "guide dogs",
  "changing place", "dementia friendly", "quiet room", "large print", "bsl", "automatic doors",
]
private let turned = ToldWords.Turned(
  before: [
    "next", "first", "small", "dance", "baby", "simple", "easy", "000", "thousand", "new",
    "practical", "more", "your", "daily", "counting",
  ],
  after: ["towards", "to success", "forward", "in the right"]
)
