import Cataloguing
import Reading
import Scheduling
import Testing

@testable import Checking

/// The list of words: how it is written, how words are bent, and what a site may change.
struct WordListTests {
  @Test(arguments: [
    ("group+", ["group", "groups"]), ("lady+", ["lady", "ladies"]),
    ("person+", ["person", "people"]),
    ("box+", ["box", "boxes"]), ("journey+", ["journey", "journeys"]),
    ("refer*", ["refer", "refers", "referred", "referring"]),
    ("facilitate*", ["facilitate", "facilitates", "facilitated", "facilitating"]),
    ("carry*", ["carry", "carries", "carried", "carrying"]),
    ("give*", ["give", "gives", "gave", "given", "giving"]),
    ("holistic", ["holistic"]),
  ])
  func bendsAWordAsItsMarkSays(_ word: String, _ forms: [String]) {
    #expect(Inflection.forms(of: word) == forms)
  }

  @Test func aVerbInIseIsFoundWithAZToo() {
    #expect(Inflection.forms(of: "utilise*").contains("utilized"))
    #expect(Inflection.forms(of: "utilise*").contains("utilizing"))
  }

  @Test(arguments: [
    ("one two", [0, 1]), ("self-care", [0, 2]), ("and/or", [0, 3]), ("a (b", [0, 4]),
    ("tea, milk", [0, 5]), ("one: two", [0, 6]), ("One. Two", [0, 7]), ("so – on", [0, 5]),
    ("“a” b", [0, 1]), ("don’t go", [0, 1]), ("well\u{2011}known", [0, 2]), ("l’été", [0]),
    ("हम। तुम", [0, 1]),
  ])
  func tokensKnowWhatPartsThem(_ text: String, _ gaps: [UInt8]) {
    #expect(Words(text).tokens.map(\.gap.rawValue) == gaps)
  }

  @Test(arguments: [
    ("Carer’s", "carer"), ("CARER'S", "carer"), ("don’t", "don't"), ("Café", "café"),
  ])
  func aTokensKeyIsThatOfItsSmallLetters(_ text: String, _ word: String) {
    #expect(Words(text).tokens.map(\.key) == [Token.key(word)])
  }

  @Test(arguments: [
    ("MDTs", true), ("NHS", true), ("Nhs", false), ("I", false), ("OK", true), ("Mc", false),
  ])
  func lettersAreCapitalsWithAtMostAnS(_ text: String, _ are: Bool) {
    #expect(Words(text).tokens[0].shape.contains(.capitals) == are)
  }

  @Test(arguments: WordTable.allCases)
  func everyLineOfATableIsWhole(_ table: WordTable) {
    #expect(table == .harmless || Rule.named(table.rawValue) != nil)
    for line in WordTableReading(table) {
      #expect(!line.spellings.isEmpty && line.spellings.allSatisfy { !$0.isEmpty }, "\(line)")
      #expect(table == .harmless || !line.term.plain.isEmpty, "\(line.term.name)")
    }
  }

  @Test func noTermStandsTwiceInATable() {
    for table in WordTable.allCases where table != .harmless {
      var seen: Set<String> = []
      for line in WordTableReading(table) where line.term.only.isEmpty {
        for spelling in line.spellings {
          let name = String(decoding: spelling, as: UTF8.self)
          #expect(seen.insert(name).inserted, "\(table.rawValue): \(name)")
        }
      }
    }
  }

  @Test(arguments: [
    ("we ~ home", "We walk home", true), ("~ home/away", "We walk away", true),
    ("~ home", "We walk, home", true), ("~ home", "We walk. Home", false),
    ("… wound", "The wound may walk", true), ("@start ~", "Walk on", true),
    ("@start ~", "We walk on", false), ("~ @end", "We walk.", true),
    ("~ @name", "We walk Bo", true),
    ("~ @number", "We walk 5", true), ("~ @hyphen", "We walk on", false),
  ])
  func aContextHoldsWhereItsWordsStand(_ context: String, _ text: String, _ holds: Bool) throws {
    let tokens = Words(text).tokens
    let index = try #require(tokens.firstIndex { $0.key == Token.key("walk") })
    let end = tokens.dropFirst().firstIndex { $0.gap == .end } ?? tokens.endIndex
    let found = TermNeighbours(Array(context.utf8)[...])
      .holds(round: index..<(index + 1), in: tokens, sentence: 0..<end)
    #expect(found == holds)
  }
}

/// `Site/words.csv`.
struct SiteWordTests {
  private func report(_ body: String, _ sheet: String) throws -> [Finding] {
    let manuscript = Manuscript(
      "---\ntitle: Example\n---\n\n" + body,
      path: "Content/pages/example.md"
    )
    let words = SourceFile(path: "Site/words.csv", text: "term,do,write,rule,reason\n" + sheet)
    let catalogue = try Catalogue.example([manuscript], files: [words])
    return Report(checking: catalogue).findings
  }

  @Test func aWordThatTheSiteAvoidsIsFoundWithItsForms() throws {
    let found = try report("We run big splats.", "splat,avoid,walk,,\n")
    #expect(found.map(\.rule) == ["jargon-term"])
    #expect(found.first?.text == "splats")
    #expect(found.first?.remedy == "write “walk”")
  }

  @Test func aWordThatTheSiteAllowsMayStand() throws {
    #expect(try report("Our hubs are warm.", "hub,allow,,,it is our name for a room\n") == [])
    #expect(try report("Ask the MDT.", "MDT,allow,,,our readers say it\n") == [])
    #expect(try report("Our hubs are warm.", "").map(\.rule) == ["bureaucratic-word"])
  }

  @Test func theSitesOwnPlainWordsGoBeforeTheTools() throws {
    let found = try report("We signpost people.", "signpost,avoid,show the way,,\n")
    #expect(found.map(\.remedy) == ["write “show the way”"])
  }

  /// What is wrong with a sheet, as the settings and the list tell it.
  private func complaints(_ sheet: String) throws -> [Finding] {
    let files = [
      SourceFile(path: "Site/site.yml", text: Catalogue.exampleSettings),
      SourceFile(path: "Site/words.csv", text: sheet),
    ]
    let today = try #require(CalendarDay(year: 2026, month: 11, day: 21))
    var findings: [Finding] = []
    let settings = try #require(
      SiteSettings(reading: files, today: today, findings: &findings)
    )
    return findings + settings.wordFindings
  }

  @Test(arguments: [
    ("hub,allow,,,", "“hub” is allowed without a reason", 1),
    ("hub,avoid,,,", "“hub” has nothing to write in its place", 1),
    (",avoid,room,,", "this line names no word", 1),
    ("hub,mend,room,,", "“mend” is nothing to do with a word", 5),
    ("hub,avoid,room,jargon-trem,", "“jargon-trem” is no rule with a list of words", 16),
  ])
  func aLineThatCannotBeUsedIsNamedWithItsPlace(
    _ line: String,
    _ message: String,
    _ column: Int
  ) throws {
    let found = try complaints("term,do,write,rule,reason\n\(line)\n")
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.file) == ["Site/words.csv"])
    #expect(found.map(\.range.start) == [SourcePosition(line: 2, column: column)])
  }

  @Test func aSheetWithoutItsColumnsIsNamed() throws {
    #expect(try complaints("word,plain\nhub,room\n").map(\.rule) == ["site-settings"])
  }
}

struct KnownLettersTests {
  @Test func everyLineOfTheTableSaysWhatItsLettersAreFor() {
    let text = String(decoding: PackageResources.letters_txt, as: UTF8.self)
    var seen: Set<Substring> = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "|").map { $0.split(separator: " ") }
      let marks = cells.count > 2 ? Set(cells[2]) : []
      #expect(cells.count > 1 && (!cells[1].isEmpty || !marks.isEmpty), "\(line)")
      #expect(marks.isSubset(of: ["common", "heard", "capitals"]), "\(line)")
      #expect(cells[0].count == 1 && seen.insert(cells[0][0]).inserted, "\(line)")
    }
    #expect(KnownLetters.words(for: "PCN") == "primary care network")
    #expect(KnownLetters.areName("NHS") && KnownLetters.needNoWords("NHS"))
    #expect(KnownLetters.areHeard("CBT") && !KnownLetters.needNoWords("CBT"))
  }
}
