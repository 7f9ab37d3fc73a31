/// The form of a verb that follows “be” in the passive, as “sent” or “asked”.
enum Participle {
  static func isOne(_ word: Word) -> Bool {
    let count = word.range.count
    guard count > 2 else { return false }
    if irregular.contains(word) { return true }
    return count > 4 && word.ends(in: "ed") && !notVerbs.contains(word)
  }

  /// Describes how something is, not what was done.
  static func isState(_ word: String) -> Bool { states.contains(word) }

  private static let irregular: WordSet = [
    "made", "sent", "given", "taken", "held", "run", "shown", "told", "paid", "kept", "met", "seen",
    "found", "left", "built", "brought", "bought", "put", "written", "chosen", "drawn", "driven",
    "led", "sold", "taught", "thrown", "understood", "fed", "spoken", "caught", "begun", "rung",
    "worn", "eaten", "lent", "read", "let", "dealt", "grown", "sung", "heard", "withdrawn",
  ]
  private static let notVerbs: WordSet = [
    "indeed", "hundred", "speed", "breed", "exceed", "proceed", "succeed", "naked", "sacred",
    "wicked", "aged", "sighted", "hatred", "kindred", "unmarried", "gifted", "embed",
  ]
  private static let states: Set<String> = Set(
    """
    closed locked worried interested tired retired based called named known supposed located situated \
    married divorced separated widowed bereaved pleased delighted excited scared frightened bored \
    surprised disabled limited allowed required needed used aimed designed suited intended seated \
    related involved concerned confused isolated stressed depressed relaxed ashamed embarrassed \
    qualified experienced trained heated staffed lit raised covered fenced carpeted furnished \
    equipped fitted parked painted marked shaded sheltered paved gated crowded packed booked \
    connected dressed prepared determined motivated committed dedicated devoted registered \
    convinced satisfied disappointed upset annoyed ready insured signposted lined located included \
    unlocked finished gone done broken lost stuck hidden expected \
    accessible ventilated surrounded welcome spread divided attached detached tied opposed \
    complicated mixed varied licensed accredited affiliated spaced wheeled \
    injured hurt affected exhausted overwhelmed grieved housed joined linked paralysed pronounced \
    priced shared tucked blessed thrilled amazed inclined obliged entitled accustomed \
    qualified pregnant set cushioned padded bordered rounded settled moved set
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )
}
