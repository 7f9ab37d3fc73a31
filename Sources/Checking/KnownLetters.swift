/// Letters that stand for words or are a name, from the table of letters: what they stand for, and
/// what they may without a word of explanation.
struct KnownLetters {
  private var words: [String: String] = [:]
  private var common: Set<String> = []
  private var heard: Set<String> = []
  private var capitals: Set<String> = []

  private static let table = KnownLetters(PackageResources.letters_txt)

  init(_ table: [UInt8]) {
    for line in table.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      let cells = line.split(separator: UInt8(ascii: "|")).map { cell in
        String(decoding: cell, as: UTF8.self).split(separator: " ").joined(separator: " ")
      }
      let name = cells[0]
      if cells.count > 1, !cells[1].isEmpty { words[name] = cells[1] }
      let marks = cells.count > 2 ? cells[2].split(separator: " ") : []
      if marks.contains("common") { common.insert(name) }
      if marks.contains("heard") { heard.insert(name) }
      if marks.contains("capitals") { capitals.insert(name) }
    }
  }

  /// What they usually stand for.
  static func words(for name: String) -> String? { table.words[name] }

  /// Everyone says them, or they are no short form at all.
  static func needNoWords(_ name: String) -> Bool { table.common.contains(name) }

  static let keysWithoutWords = Set(table.common.map { Token.key($0.lowercased()) })

  /// Conditions, benefits and tests that people know by their letters and will hear again.
  static func areHeard(_ name: String) -> Bool {
    table.heard.contains(name) || table.common.contains(name)
  }

  /// They stand in capitals because that is their name, such as NHS.
  static func areName(_ word: String) -> Bool { table.capitals.contains(word) }

  /// Ordinary words that stand in capitals to be noticed.
  static func areOrdinaryWord(_ name: String) -> Bool { ordinary.contains(name) }

  private static let ordinary = Set(
    """
    FREE NEW NOT ALL AND THE ONLY NO YES YOU WE NOW OPEN SHUT CLOSED CALL STOP MUST EVERY ANY HELP
    SALE TEA FUN JOIN COME VERY NEVER ALWAYS BOTH PLUS MORE LESS BOOK TEXT RING DATE TIME WHEN WHERE
    WHAT WHO WHY HOW COST PLEASE NOTE FIRST LAST SOLD OUT WARM HOT COLD DO DOES CAN CANNOT WILL ARE
    IS HAVE HAS TODAY MAY JUNE JULY MON TUE WED THU FRI SAT SUN JAN FEB MAR APR JUN JUL AUG SEP SEPT
    OCT NOV DEC ONE TWO TEN SIX AT BY OF OR OFF ON IN TO FOR FROM WITH BUT IF SO US OUR YOUR MY ME HE
    SHE IT ITS THEY THEM BE AS AN UP DOWN END START EXIT ENTRY LIFT PUSH PULL FIRE ROOM HALL SIGN
    DANGER SAFE HOME FOOD BANK CLUB BIG BEST LOVE LIFE WORK WALK TALK SING PLAY READ WRITE ASK SAY
    SEE GO GET GIVE TAKE MAKE KEEP LOOK FIND MEET WAIT BRING EACH SOME NONE SAME LATE EARLY WEEK DAY
    MONTH YEAR BUS CAR CASH CARD POST NEXT DOOR BELL SET LOW HIGH RED BLUE GREEN BLACK WHITE TOP
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )
}

extension String {
  /// Small letters but for the first, and but for letters that everyone knows.
  package var inSentenceCase: String {
    var isFirst = true
    return split(separator: " ", omittingEmptySubsequences: false).map { word -> String in
      let bare = String(word.filter { $0.isLetter })
      defer { if !bare.isEmpty { isFirst = false } }
      if KnownLetters.areName(bare), bare.utf8.count > 1 { return String(word) }
      let small = word.lowercased()
      guard isFirst || bare == "I" || Calendar.isDayOrMonth(bare.lowercased()),
        let letter = small.first
      else { return small }
      return letter.uppercased() + small.dropFirst()
    }
    .joined(separator: " ")
  }
}
