import Cataloguing
import Reading
import Testing

@testable import Checking

struct SentenceTests {
  @Test(arguments: [
    ("One. Two! Three?", ["One.", "Two!", "Three?"]),
    ("Dr. Smith is in. Mrs. J. Jones is out.", ["Dr. Smith is in.", "Mrs. J. Jones is out."]),
    ("Come at 2 p.m. It is free.", ["Come at 2 p.m.", "It is free."]),
    ("Come at 2 p.m. Monday or later.", ["Come at 2 p.m. Monday or later."]),
    ("Bring snacks, e.g. Apples. Go home.", ["Bring snacks, e.g. Apples.", "Go home."]),
    (
      "It costs £2.50. “Is it far?” she asked. “No.” Good.",
      ["It costs £2.50.", "“Is it far?” she asked.", "“No.”", "Good."]
    ),
    (
      "St. Mark's Hall, No. 5, tel. 01632 960 123. Ring.",
      ["St. Mark's Hall, No. 5, tel. 01632 960 123.", "Ring."]
    ),
    ("She and I. Then he. Wait… What?", ["She and I.", "Then he.", "Wait…", "What?"]),
    ("The hall  \nHigh Street  \nand on", ["The hall", "High Street  \nand on"]),
    ("One sentence\nover two lines. Next", ["One sentence\nover two lines.", "Next"]),
  ])
  func endsWhereASentenceEnds(_ text: String, _ expected: [String]) {
    let manuscript = Manuscript("---\ntitle: A\n---\n\n" + text)
    let passages = Passage.all(in: manuscript, speechMatters: false)
    let sentences = Sentence.all(in: passages).map { sentence in
      let passage = passages[sentence.passage]
      return manuscript.source[manuscript.source.range(ofBytes: passage.place(of: sentence.range))]
    }
    #expect(sentences == expected)
  }

  @Test(arguments: [
    "Fish &amp; chips \\*here\\* and `code` **bold [link](/x) text** then\nmore *words* — “so”.",
    "> - quoted &nbsp; &#8211; item\n>   over lines\n\n| a \\| b | c |\n|---|---|\n| d &lt; e | *f* |",
    "![alt &quot;words&quot;](a.png \"title\") caf\u{E9} ‘x’ &copy; &unknown; a\\\\b",
  ])
  func everyWordKnowsItsPlace(_ text: String) {
    let manuscript = Manuscript("---\ntitle: A\n---\n\n" + text)
    for passage in Passage.all(in: manuscript, speechMatters: false) {
      for word in passage.words {
        let place = manuscript.source.range(ofBytes: passage.place(of: word.range))
        #expect(manuscript.source[place] == word.text, "in \(passage.text)")
      }
    }
  }

  @Test func factsKnowTheirPlaces() {
    let manuscript = Manuscript(
      """
      ---
      title: "The \\"old\\" hall"
      summary: 'It''s warm
        and dry'
      first visit: >
        Come in.
        Sit down.
      learning: [one thing, "two things"]
      ---
      """
    )
    for passage in Passage.facts(of: manuscript, kind: .listing) {
      for word in passage.words {
        let place = manuscript.source.range(ofBytes: passage.place(of: word.range))
        let found = manuscript.source[place].replacing("''", with: "'")
        #expect(found == word.text, "in \(passage.text)")
      }
    }
  }
}
