import Reading

extension Rule {
  package static let percentForPublic = Rule(
    id: "percent-for-public",
    says: "A share is told as people, as in “1 in 3”",
    because: "Many people find percentages hard, above all with decimals or several together. "
      + "(NHS content guide, Fractions and percentages)",
    severity: .advice,
    audience: .public,
    flags: [
      "We helped ⟦34.1%⟧ of people.",
      "⟦22%⟧ felt better, 41% made a friend and 8% left.",
      "About ⟦12.5 per cent⟧ of homes have no heating.",
      "- Of those asked, ⟦60%⟧ came back and 40 percent did not",
    ],
    allows: [
      "4 out of 10 people made a friend.",
      "Lunch is half price: 50% off.",
      "Tea is 10% off and cake is 20% off.",
      "Half of us (50%) walk. The loan is at 4.5% interest.",
      "---\ntype: page\naudience: practice\ntitle: A\n---\nWe helped 34.1% of people.",
    ]
  ) { subject in
    subject.passages(promising: .digit).flatMap { passage -> [Remark] in
      let all = Share.all(in: passage).filter { subject.isJudged($0.range, of: passage) }
      let flagged = all.filter(\.hasDecimals)
      let shown = flagged.isEmpty && all.count > 1 ? Array(all.prefix(1)) : flagged
      return shown.map { share in
        let text = passage.text(share.range)
        return Remark(
          subject.range(share.range, of: passage),
          share.hasDecimals
            ? "many people find “\(text)” hard to picture"
            : "there are \(all.count) percentages here, from “\(text)” on",
          remedy: "try “\(share.plain)”"
        )
      }
    }
  }
}

/// A percentage that tells a share of people or things.
private struct Share {
  let range: Range<Int>
  let hasDecimals: Bool
  private let hundredths: Double

  static func all(in passage: Passage) -> [Share] {
    passage.words.indices.compactMap { Share(endingAt: $0, in: passage) }
  }

  private init?(endingAt index: Int, in passage: Passage) {
    let words = passage.words
    guard words[index].isNumber, let end = Self.end(after: index, in: passage) else { return nil }
    let point =
      index > 0 && words[index - 1].isNumber
      && passage.gap(before: index)
        .elementsEqual([0x2E])
    let first = words[point ? index - 1 : index]
    guard passage.byte(first.range.lowerBound - 1) != 0x2D else { return nil }
    let rest = words[(index + 1)...].drop { $0.range.lowerBound < end }.prefix(1).map(\.lower)
    let next = rest.first ?? ""
    guard !Self.otherUses.contains(next) else { return nil }
    range = first.range.lowerBound..<end
    hasDecimals = point
    hundredths = Double(passage.text(first.range.lowerBound..<words[index].range.upperBound)) ?? 0
  }

  /// After “%”, “percent” or “per cent”.
  private static func end(after index: Int, in passage: Passage) -> Int? {
    let end = passage.words[index].range.upperBound
    if passage.byte(end) == 0x25 { return end + 1 }
    if passage.byte(end) == 0x20, passage.byte(end + 1) == 0x25 { return end + 2 }
    guard index + 1 < passage.words.count, passage.gap(after: index).isOneSpace else { return nil }
    let next = passage.words[index + 1]
    if next.lower == "percent" { return next.range.upperBound }
    guard next.lower == "per", index + 2 < passage.words.count,
      passage.words[index + 2].lower == "cent"
    else { return nil }
    return passage.words[index + 2].range.upperBound
  }

  private static let otherUses: Set = [
    "off", "discount", "interest", "apr", "abv", "cotton", "wool", "proof", "vat", "fat", "cream",
    "alcohol", "vinegar", "cider", "beer", "wine", "lager", "cheaper", "deposit", "reduction",
  ]

  /// The nearest of “1 in 20” to “1 in 3” and “1 in 10” to “9 in 10”.
  var plain: String {
    let share = hundredths / 100
    if share < 0.01 { return "fewer than 1 in 100" }
    if share < 0.075 { return "about 1 in \(Int((1 / share).rounded()))" }
    if share > 0.95 { return "nearly all" }
    for (part, whole) in [(1, 3), (2, 3), (1, 4), (3, 4), (1, 2)] {
      if abs(share - Double(part) / Double(whole)) < 0.02 { return "about \(part) in \(whole)" }
    }
    return "about \(Int((share * 10).rounded())) in 10"
  }
}
