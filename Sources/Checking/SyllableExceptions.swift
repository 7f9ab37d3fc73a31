/// Common words whose letters mislead the rule of `Syllables`, with how many they have.
enum SyllableExceptions {
  static func count(of word: ArraySlice<UInt8>) -> Int? { table[Token.key(word)] }

  private static let table: [UInt64: Int] = {
    var table: [UInt64: Int] = [:]
    for (count, words) in lists {
      for key in Token.keys(words) { table[key] = count }
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
