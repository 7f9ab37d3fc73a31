import Cataloguing
import Reading

extension Rule {
  package static let piiJigsaw = Rule(
    id: "pii-jigsaw",
    says: "Small facts of a case study do not add up to one person",
    because: "An exact age, a village, a job and an illness each say little. Together they name "
      + "someone to all who live there. (UK GDPR)",
    severity: .warning,
    flags: [
      "---\ntype: case study\ntitle: A\n---\n⟦Jean, 83, was the only postmistress in Elston.⟧ She sings.",
      "---\ntype: case study\ntitle: A\n---\n⟦He is 91 and was headteacher at Farndon School.⟧ He had a "
        + "stroke.",
      "---\ntype: case study\ntitle: A\n---\n⟦Rosa is 58.⟧ She drives the school bus in Nether Cragg.",
      "---\ntype: case study\ntitle: A\n---\n⟦A 47-year-old blacksmith with lupus came to us.⟧",
    ],
    allows: [
      "---\ntype: case study\ntitle: A\n---\nJean is in her 80s and used to work in a shop.",
      "---\ntype: case study\ntitle: A\n---\nTom is 67 and lives in Nottingham.",
      "---\ntype: case study\ntitle: A\nfictional: yes\n---\nJean, 83, was postmistress in Elston.",
      "---\ntype: case study\ntitle: A\n---\nSam is 40 and likes tea. The group is for ages 18 to 30.",
      "Jean, 83, was the only postmistress in Elston.",
    ],
    mayConcern: { $0.kind == .caseStudy && !$0.isFictional }
  ) { subject, site in
    guard subject.kind == .caseStudy, !subject.isFictional else { return [] }
    let ages = subject.passages.map { ExactAge.all(in: $0) }
    let first = subject.sentences.first { sentence in
      ages[sentence.passage].contains { sentence.range.contains($0.lowerBound) }
    }
    return (first.map { together($0, subject) } ?? [])
      + linked(subject, site, tellsAge: first != nil)
  }
}

/// An age, and two of a job, a small place, an illness, and “the only”.
private func together(_ first: Sentence, _ subject: Subject) -> [Remark] {
  let texts = subject.passages.filter { $0.role != .alt }
  let facts: [(String, Bool)] = [
    ("job", texts.contains { TellingWords.jobs.stands(in: $0.tokens) }),
    ("place", texts.contains { $0.namesSmallPlace }),
    ("illness", texts.contains { TellingWords.illnesses.stands(in: $0.tokens) }),
    ("part that nobody else has", texts.contains { TellingWords.only.stands(in: $0.tokens) }),
  ]
  let told = facts.filter(\.1).map { "the \($0.0)" }
  guard told.count > 1 else { return [] }
  let passage = subject.passages[first.passage]
  return [
    Remark(
      subject.range(first.range, of: passage),
      "together, the age, \(told.listed) could name this person",
      remedy: "make one of them wider, as in “in her 80s” or “a village”"
    )
  ]
}

/// A small group that people can find on the site, and something of one of its members.
private func linked(_ subject: Subject, _ site: SiteMap, tellsAge: Bool) -> [Remark] {
  guard !site.smallGroups.isEmpty else { return [] }
  return subject.passages.flatMap { passage -> [Remark] in
    let tells =
      tellsAge || TellingWords.roles.stands(in: passage.tokens)
      || passage.has(.speech, in: 0..<passage.bytes.count)
    guard tells else { return [] }
    return site.smallGroups.flatMap { group in
      group.phrase.all(in: passage.tokens).prefix(1).map { words in
        let place = passage.words.stretch(words.lowerBound, words.upperBound - 1)
        return Remark(
          subject.range(place, of: passage),
          "“\(group.name)” is a small group on this site, so its members could tell who this is",
          remedy:
            "write “a small group”, or leave out the age, the part and the words of the person"
        )
      }
    }
  }
}

extension Passage {
  /// “in Elston”, “the hamlet of Nether Cragg”, “at Farndon School”.
  fileprivate var namesSmallPlace: Bool {
    words.indices.dropFirst().contains { index in
      guard words[index].isCapitalised, !words[index].isAllCapitals,
        TellingWords.before.contains(words[index - 1].lower),
        gap(before: index).isOneSpace
      else { return false }
      let lower = words[index].lower
      return !TellingWords.large.contains(lower) && !Calendar.isDayOrMonth(lower)
        && !FirstNames.contains(lower)
    }
  }
}

/// A listed group that so few people go to that each of them is known.
struct SmallGroup: Sendable {
  let name: String
  let phrase: PhraseSet

  init?(_ entry: PublicEntry) {
    guard let size = entry.groupSize else { return nil }
    let numbers = size.split { !$0.isNumber }.compactMap { Int($0) }
    guard let most = numbers.max(), most <= 12 else { return nil }
    name = entry.name
    phrase = PhraseSet([entry.name])
  }
}
