import Reading

extension Rule {
  package static let paragraphLong = Rule(
    id: "paragraph-long",
    says: "A paragraph has at most 3 sentences",
    because: "Short paragraphs give tired eyes a place to rest and to start again. "
      + "(NHS content guide, How we write)",
    severity: .advice,
    flags: [
      "⟦We meet on Mondays. We start at 2pm. We have tea. We play cards. We finish at 4pm.⟧",
      "⟦Come along. Bring a friend. Stay for lunch. Tell us what you like.⟧\n\nThank you.",
      "⟦Is it for me? Yes! Come at 2 p.m. to the hall. Ask for Sam.⟧",
      "> ⟦We walk. We talk. We rest. We laugh.⟧",
    ],
    allows: [
      "We meet on Mondays. We start at 2pm. Tea is free.",
      "Dr. A. Patel runs the group at 2.30 p.m. on Fridays. Come along.",
      "- One. Two.\n- Three. Four.\n- Five.",
      "---\ntype: case study\ntitle: A\n---\nShe said: “I walk. I talk. I rest. I laugh.”",
    ]
  ) { subject in
    var counts: [Int: Int] = [:]
    for sentence in subject.sentences {
      let passage = subject.passages[sentence.passage]
      guard passage.role == .paragraph, !passage.has(.speech, in: sentence.range),
        passage.bytes[sentence.range].contains(where: WordReading.isLetterOrDigit)
      else { continue }
      counts[sentence.passage, default: 0] += 1
    }
    return subject.passages.indices.compactMap { index in
      guard let count = counts[index], count > 3 else { return nil }
      let passage = subject.passages[index]
      return Remark(
        subject.range(0..<passage.bytes.count, of: passage),
        "this paragraph has \(count) sentences",
        remedy: "break it up after the third, or make a list"
      )
    }
  }
}
