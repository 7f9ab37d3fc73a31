/// The facts that an editor may lay over what all others say, each with how it is taken over. What
/// is private, or says who may see what, is changed in the listing's own file.
enum Overridable {
  static func contains(_ name: String) -> Bool {
    settled.contains(name) || simple[name] != nil
  }

  /// What the merge itself decides, with the editor as the first who is believed.
  private static let settled: Set = [
    "when", "place", "address", "postcode", "cost", "ages", "joining", "status", "alert", "access",
    "contact", "phone", "email", "people", "help_with_costs", "name",
  ]

  /// Takes over the rest of what an editor tells.
  static func apply(_ told: Set<String>, of editor: PublicEntry, to entry: inout PublicEntry) {
    for name in told.sorted() { simple[name]?(&entry, editor) }
  }

  private static let simple: [String: @Sendable (inout PublicEntry, PublicEntry) -> Void] = [
    "summary": { $0.summary = $1.summary },
    "also_known_as": { $0.alsoKnownAs = $1.alsoKnownAs },
    "kind": { $0.kind = $1.kind },
    "activity": { $0.activities = $1.activities },
    "helps_with": { $0.helpsWith = $1.helpsWith },
    "run_by": { $0.runBy = $1.runBy },
    "org_number": { $0.orgNumber = $1.orgNumber },
    "area": { $0.areas = $1.areas },
    "pcn": { $0.networks = $1.networks },
    "join_by": { $0.joinBy = $1.joinBy },
    "not_on": { $0.times.notOn = $1.times.notOn },
    "food": { $0.food = $1.food },
    "spaces": { $0.spaces = $1.spaces },
    "first_visit": { $0.firstVisit = $1.firstVisit },
    "commitment": { $0.commitment = $1.commitment },
    "you_need": { $0.youNeed = $1.youNeed },
    "group_size": { $0.groupSize = $1.groupSize },
    "effort": { $0.effort = $1.effort },
    "seated": { $0.seated = $1.seated },
    "getting_here": { $0.gettingHere = $1.gettingHere },
    "languages": { $0.languages = $1.languages },
    "children": { $0.children = $1.children },
    "private_space": { $0.privateSpace = $1.privateSpace },
    "website": { $0.websites = $1.websites },
    "volunteer": { $0.volunteer = $1.volunteer },
  ]
}
