import Reading

extension Rule {
  package static let numberStyle = Rule(
    id: "number-style",
    says: "Numbers are figures, with a comma in those over 999",
    because: "Figures are found at a glance, and are easier for people who find reading hard. "
      + "“One” and fixed phrases may stay words. (NHS content guide, Numbers)",
    severity: .advice,
    flags: [
      "There are ⟦seven⟧ link workers, and ⟦twenty-five⟧ helpers.",
      "Over ⟦1200⟧ people came, and they ate ⟦1500⟧ cakes.",
      "A boiler costs ⟦£3500⟧. We walked ⟦12000⟧ steps.",
      "It helps ⟦one in four⟧ of us. The room holds ⟦two hundred⟧.",
      "- ⟦three⟧ sessions\n- lunch for ⟦six⟧",
    ],
    allows: [
      "It is one of the best first visits. Third Sector News and first aid are here.",
      "There are 7 link workers. We began in 2019. In 1998 people came by boat.",
      "Meet at Seven Oaks, Room 1012. One or two of us come to the Ten Acre Café at two.",
      "Nine people came. It is a five-a-side team. Ring 020 7946 0018 or text 60123.",
      "The two of you can come. Come at half past three. It was fifty-fifty.",
      "---\ntype: case study\ntitle: A\n---\nShe said: “I have three cats.”",
    ]
  ) { subject in
    var remarks: [Remark] = []
    for sentence in subject.sentences(promising: [.numberWord, .digit]) {
      var index = sentence.words.lowerBound
      while index < sentence.words.upperBound {
        guard let number = UnusualNumber(at: index, in: sentence),
          let remark = subject.remark(
            on: number.range,
            of: sentence.passage,
            besides: .quoted,
            write: number.plain,
            number.says
          )
        else {
          index += 1
          continue
        }
        index = number.next
        remarks.append(remark)
      }
    }
    return remarks
  }
}

/// A number that is easier to find in another form.
private struct UnusualNumber {
  let range: Range<Int>
  let plain: String
  /// The word after it.
  let next: Int
  private let isWord: Bool

  init?(at index: Int, in sentence: SentenceWords) {
    guard let word = sentence.word(index) else { return nil }
    if word.isNumber {
      guard let figures = LongFigures(at: index, in: sentence) else { return nil }
      (range, plain, next, isWord) = (figures.range, figures.plain, index + 1, false)
    } else {
      guard let number = NumberWord(at: index, in: sentence) else { return nil }
      (range, plain, next, isWord) = (number.range, number.plain, number.next, true)
    }
  }

  func says(_ text: String) -> String {
    isWord
      ? "“\(text)” is easier to find in figures" : "“\(text)” is easier to read with a comma"
  }
}
