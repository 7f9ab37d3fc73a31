extension Service {
  /// How people start, in a listing's words; nil when the feed's word is none that is known.
  var joining: String? {
    attendingAccess.lazy.compactMap { access in
      let word = access.lowercased()
      return known.first { word.contains($0.start) }?.word
    }.first
  }

  /// Whether people come, ring or sign in; not said when they come, as to most groups.
  var joiningWays: [String] {
    let ways = attendingTypes.compactMap { type -> String? in
      switch type.lowercased() {
      case "phone", "telephone": "phone"
      case "online", "virtual": "online"
      case "venue", "in person": "in person"
      default: nil
      }
    }
    return ways == ["in person"] ? [] : ways
  }
}

private let known = [
  (start: "referral", word: "be referred"), (start: "appointment", word: "book"),
  (start: "membership", word: "members only"), (start: "drop", word: "just turn up"),
]
