import Reading
import Scheduling
import Testing

@testable import Checking

struct ReadingScoreTests {
  /// Words, sentences, syllables, letters, and the grades worked out by hand from the formulas.
  @Test(arguments: [
    (100, 10, 130, 420, 3.65, 3.352), (100, 5, 150, 480, 9.91, 11.178),
    (60, 1, 120, 360, 31.41, 36.83),
    (10, 10, 10, 30, -3.4, -6.8),
  ])
  func theFormulasGiveWhatTheyGiveByHand(
    _ words: Int,
    _ sentences: Int,
    _ syllables: Int,
    _ letters: Int,
    _ grade: Double,
    _ letterGrade: Double
  ) {
    let score = ReadingScore(
      words: words,
      sentences: sentences,
      syllables: syllables,
      letters: letters
    )
    #expect(abs(score.grade - grade) < 0.01)
    #expect(abs(score.letterGrade - letterGrade) < 0.01)
  }

  @Test func aShortTextHasABand() {
    #expect(ReadingScore(words: 120, sentences: 10, syllables: 160, letters: 500).band.count == 5)
    #expect(ReadingScore(words: 900, sentences: 90, syllables: 1200, letters: 3800).band.count == 1)
    #expect(ReadingScore().grade == 0)
  }

  @Test(arguments: [
    (1, "the walk tea bus aged league care stopped walked needs friends"),
    (2, "people happy walking table creates centre something didn't sometimes needed being"),
    (3, "hospital exercise area everyone family personal important evidence"),
    (4, "community information experience dementia society activity"),
    (5, "university opportunities association coordinator"),
    (6, "responsibilities rehabilitation"),
  ])
  func syllablesAreCounted(_ count: Int, _ words: String) {
    for word in words.split(separator: " ") {
      let found = Syllables.count(of: Array(word.utf8))
      #expect(found == count, "\(word): \(found)")
    }
  }

  private static func sample(_ text: String) throws -> ReadingSample {
    let today = try #require(CalendarDay(iso: "2026-11-21"))
    let manuscript = Manuscript("---\ntitle: Elm Club\n---\n\n" + text)
    return ReadingSample(of: Subject(manuscript, on: today))
  }

  /// Two words are no sentence to score.
  @Test(arguments: [
    ("We meet on Mondays. Tea is free.", 6, 2), ("## A heading\n\nWe sing.", 0, 0),
    ("- tea\n- cake\n- We sing all day long.", 5, 1),
    ("| A cell | B |\n|--|--|\n| We sing | all |", 0, 0),
    ("Come to Ravenshead and ask for Bartholomew now.", 6, 1), ("It is £12 for 2026 now.", 4, 1),
    ("Ring Sam on 01632 960 123.", 0, 0), ("Rehabilitation (a short break) is free for all.", 7, 1),
    ("A well-known walk for all of us.", 8, 1), ("Use `make it so` for all of it.", 5, 1),
  ])
  func whatStandsInSentencesIsCounted(_ text: String, _ words: Int, _ sentences: Int) throws {
    let score = try Self.sample(text).score
    #expect(score.words == words, "\(score)")
    #expect(score.sentences == sentences, "\(score)")
  }

  @Test func theHardestSentenceComesFirst() throws {
    let text =
      "We sing. Organisations facilitate comprehensive participation opportunities. We have tea."
    let hardest = try #require(try Self.sample(text).hardest.first)
    #expect(hardest.hardWords.contains("participation"))
  }
}
