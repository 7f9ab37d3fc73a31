import Cataloguing
import Reading

extension Rule {
  package static let transportMissing = Rule(
    id: "transport-missing",
    says: "A listing says how to get there without a car",
    because: "Many people do not drive, and buses are few. A car park is no help to them. "
      + "(the scoping study, sections 3.4 and 4.6)",
    severity: .error,
    audience: .public,
    flags: [
      "⟦⟧---\ntype: listing\nname: Tea\nwhere: The hall\ncost: free\n---\nCome along.",
      "⟦⟧---\ntype: listing\nname: Tea\nwhere: The hall\ncost: free\n---\nThere is a big car park.",
      "---\ntype: listing\nname: Tea\nwhere: The hall\ngetting here: ⟦Plenty of parking⟧\n---\nHi.",
      "⟦⟧---\ntype: listing\nname: Tea\nwhere: The hall\ncost: free\n---\nThere is no lift yet.",
    ],
    allows: [
      "---\ntype: listing\nname: Tea\nwhere: The hall\ngetting here: The 9 stops outside\n---\nHi.",
      "---\ntype: listing\nname: Tea\nwhere: The hall\ncost: free\n---\nBus 9 stops at the door.",
      "---\ntype: listing\nname: Tea\nwhere: The hall\ncost: free\n---\nPat can give you a lift.",
      "---\ntype: listing\nname: Tea\nwhere: The hall\ngetting here: ask\n---\nHi.",
      "---\ntype: listing\nname: Tea\nkind: phone\ncost: free\n---\nWe ring you.",
    ],
    mayConcern: { !lacks($0, site: nil).isEmpty }
  ) { subject, site in
    lacks(subject, site: site)
  }
}

private func lacks(_ subject: Subject, site: SiteMap?) -> [Remark] {
  guard let listing = subject.openListing, listing.isInPerson, !listing.isSilent(on: "place"),
    !listing.isAsk("place"), !listing.isAsk("getting_here")
  else { return [] }
  let here = listing.gettingHere
  if here.bus != nil || here.lastBus != nil || here.lift != nil { return [] }
  let remedy = "name the nearest stop and its buses, or say who gives lifts; “ask” will do"
  let isToldElsewhere = ToldWords(subject).tell(ways, unless: notWays)
  if isToldElsewhere || listing.venue(among: site?.venues ?? [:])?.gettingHere.isTold ?? false {
    return []
  }
  guard !listing.isSilent(on: "getting_here") else {
    return [
      subject.lack("nothing says how to get there without a car", remedy: remedy, listing)
    ]
  }
  let words = [here.words, here.parking, here.byCar].compactMap { $0 }
  guard ToldWords(words).tell(cars) || here.words == nil else { return [] }
  return [
    subject.lack(
      "this speaks only of people who drive",
      remedy: remedy,
      at: listing.range(of: "getting_here"),
      listing
    )
  ]
}

private let cars: PhraseSet = [
  "parking", "car park", "car parks", "park", "drive", "by car", "satnav", "sat nav", "motorway",
  "junction",
]
private let ways: PhraseSet = [
  "bus", "buses", "bus stop", "minibus", "mini bus", "tram", "trams", "train", "trains",
  "railway", "station", "taxi", "taxis", "dial a ride", "community transport", "car share",
  "car sharing", "share cars", "shared cars", "shared car", "on foot", "walk from", "minutes' walk",
  "minute walk", "minute's walk", "minutes walk", "min walk", "walking distance", "short walk",
  "cycle", "bike racks", "bike rack", "lifts", "give you a lift", "a lift home", "lift home",
  "give a lift", "lift both", "like a lift", "need a lift", "offer a lift", "want a lift",
  "lift there", "lift if", "pick you up", "pick people up", "picks you up", "picks up",
  "collect you", "fetch you", "volunteer driver", "volunteer drivers", "park and ride",
  "stops outside", "stops at", "stops near", "stops nearby", "stops right", "stops in",
  "stop outside",
  "get off at", "drive you", "sets down", "drops you", "nearest stop", "transport", "late bus",
  "on the route", "without a car",
  "don't drive", "metro", "ferry", "tube", "bring you",
]
private let notWays = ToldWords.Turned(
  before: ["police", "fire", "fuel", "petrol", "train", "polling", "weight", "motor", "life"],
  after: ["going", "you up to", "set", "rides with", "museum", "driver wanted", "bars"]
)
