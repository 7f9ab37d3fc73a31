import Cataloguing
import Reading

extension Rule {
  package static let readingAgeHigh = Rule(
    id: "reading-age-high",
    says: "A page can be read at age 9 to 11, and by staff at 14",
    because: "Half of us read no better than an 11-year-old when we are worried or in a hurry. The "
      + "number, from the Flesch-Kincaid formula, is rough: the sentences it names are the useful "
      + "part. (NHS content guide, How we write)",
    severity: .warning,
    flags: [
      "⟦⟧---\ntype: leaflet\ntitle: A\n---\n" + hard,
      "⟦⟧---\ntype: listing\nname: A\n---\n- " + hard + "\n- " + hard,
      "⟦⟧---\ntype: page\naudience: practice\ntitle: A\n---\n" + hard,
      "⟦⟧---\ntype: page\ntitle: A\n---\n# A\n\n" + easy + "\n\n" + hard + "\n\n" + hard,
    ],
    allows: [
      "---\ntype: leaflet\ntitle: A\n---\n" + easy,
      "---\ntype: leaflet\ntitle: A\n---\nMultidisciplinary rehabilitation information.",
      "---\ntype: page\ntitle: A\n---\n" + easy
        + "\n\nAsk for Bartholomew Featherstonehaugh or the Multidisciplinary Partnership.",
      "---\ntype: page\ntitle: A\n---\n" + easy
        + "\n\n| Rehabilitation | Opportunities |\n|---|---|\n"
        + "| Physiotherapy | Participation |",
      "---\ntype: case study\ntitle: A\n---\n" + easy + "\n\nShe said: “" + hard + "”",
    ]
  ) { subject in
    let sample = ReadingSample(of: subject, atLeast: 100)
    guard sample.allWords >= 100 else { return [] }
    let score = sample.score
    guard score.words >= 60, score.band.middle > subject.highestReadingAge else { return [] }
    // Never an error by one formula alone, nor where the text is short enough for it to wobble.
    let isGrave = subject.audience == .public && score.isTrusted && score.band.lowerBound > 14
    return [
      Remark(
        .wholeFile,
        "this page reads at \(score.band.words)",
        remedy: "aim for 9 to 11. First shorten " + sample.advice,
        severity: isGrave ? .error : nil
      )
    ]
  }
}

private let easy = String(
  repeating: "We meet in the hall. You can sit where you like. Tea is free and so is cake. ",
  count: 8
)
private let hard = String(
  repeating: "Participating organisations facilitate comprehensive opportunities for individuals "
    + "experiencing considerable disadvantage throughout the community, demonstrating exceptional "
    + "commitment. ",
  count: 7
)

extension Subject {
  /// What the leaflet says of itself, or 11, and for staff 14.
  fileprivate var highestReadingAge: Int {
    let said = frontMatter.text("reading_age").map { Passage.plainWords($0).compactMap { Int($0) } }
    if let highest = said?.max(), (7...18).contains(highest) { return highest }
    return audience == .practice ? 14 : 11
  }
}

extension ClosedRange<Int> {
  fileprivate var middle: Int { (lowerBound + upperBound) / 2 }

  fileprivate var words: String {
    lowerBound == upperBound
      ? "about age \(lowerBound)" : "about age \(lowerBound) to \(upperBound)"
  }
}

extension ReadingSample {
  /// The hardest sentences by how they begin, and the words that make them hard.
  fileprivate var advice: String {
    let openings = hardest.map { "“\($0.sentence.opening)”" }
    var seen: Set<String> = []
    let words = hardest.flatMap(\.hardWords).filter { seen.insert($0).inserted }.prefix(6)
    let sentences = "the sentences that begin " + openings.joined(separator: ", ")
    return words.isEmpty
      ? sentences
      : sentences + ". Hard words are " + words.map { "“\($0)”" }.joined(separator: ", ")
  }
}

extension SentenceWords {
  fileprivate var opening: String {
    guard let last = words.prefix(5).last, let first = words.first else { return "" }
    let text = passage.text(range(first, last))
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ") + " …"
  }
}
