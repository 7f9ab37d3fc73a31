/// Common words whose letters mislead the rule of `Syllables`, with how many they have.
enum SyllableExceptions {
  static func count(of word: ArraySlice<UInt8>) -> Int? {
    let key = key(word)
    guard let entries = table[key] else { return nil }
    return entries.first { $0.word.utf8.elementsEqual(word) }?.count
  }

  private static func key(_ word: some Sequence<UInt8>) -> UInt64 {
    word.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static let table: [UInt64: [(word: String, count: Int)]] = {
    var table: [UInt64: [(word: String, count: Int)]] = [:]
    for (count, words) in lists {
      for word in words.split(separator: " ") {
        table[key(word.utf8), default: []].append((String(word), count))
      }
    }
    return table
  }()

  private static let lists = [
    (1, "clique cliques tongue league leagues vague plague rogue aged"),
    (
      2,
      """
      people client clients fire hour hours something somewhere sometimes someone beyond diamond \
      caseload caseloads framework lifestyle lifeline centre centres metre metres litre litres \
      theatre theatres acre acres evening evenings science create creates quiet diet diets lion \
      poem poet being doing going seeing fuel trial via bias giant riot vowel towel power tower \
      flower shower ninety homework wednesday facebook million greater whereby thereby therefore \
      every chaos ruin fluid suite guideline guidelines require requires acquire interest \
      interests unique treated treatment cafe cafes apple senior seniors junior bluebell goodbye \
      reuse likely timely colleague colleagues desire entire
      """
    ),
    (
      3,
      """
      area areas idea ideas theory theories radio audio video studio familiar required everything \
      everyone everywhere everyday evidence influence museum period serious various previous \
      obvious creator creators creative created reaction recovery cinema family families behaviour \
      behaviours dialogue recipe interested comfortable diabetes simile anyone valuable employee \
      sciences several affluent settling struggling proactive homelessness pilates
      """
    ),
    (
      4,
      """
      experience experienced experiences dementia resilience everybody ability nevertheless variety \
      society anxiety biography reality negotiate librarian librarians
      """
    ),
    (
      5,
      """
      associated appreciation association associations initiated coordinator coordinators \
      coordination experiencing
      """
    ),
  ]
}
