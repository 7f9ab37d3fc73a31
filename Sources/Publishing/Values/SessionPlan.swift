/// How long each step of a practice's learning session takes, out of the time that its case study
/// asks for.
package struct SessionPlan: Sendable, Hashable {
  package struct Step: Sendable, Hashable {
    package var minutes: Int
    /// “read the story aloud”
    package var does: String
  }

  package var steps: [Step]

  /// Nil for a length that is not in minutes or hours, and for one too short to be shared out.
  package init?(length: String?) {
    guard let minutes = length.flatMap(Self.minutes), minutes >= 8 else { return nil }
    let (reading, pairs, sharing) = (minutes / 4, minutes * 3 / 8, minutes / 4)
    steps = [
      Step(minutes: reading, does: "read the story aloud"),
      Step(minutes: pairs, does: "talk over the questions in pairs"),
      Step(minutes: sharing, does: "share what you said with everyone"),
      Step(minutes: minutes - reading - pairs - sharing, does: "choose one thing to change"),
    ]
  }

  private static func minutes(_ length: String) -> Int? {
    let words = length.lowercased().split(separator: " ")
    if words.starts(with: ["half", "an", "hour"]) { return 30 }
    guard words.count > 1, words[1].hasPrefix("min") || words[1].hasPrefix("hour") else {
      return nil
    }
    let number = ["an", "one", "a"].contains(words[0]) ? 1 : Int(words[0])
    guard let number, (1...480).contains(number) else { return nil }
    return words[1].hasPrefix("hour") ? number * 60 : number
  }
}
