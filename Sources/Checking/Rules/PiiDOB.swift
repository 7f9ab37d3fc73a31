import Reading
import Scheduling

extension Rule {
  package static let piiDOB = Rule(
    id: "pii-dob",
    says: "Nobody's day of birth stands in a file",
    because:
      "A name, a place and a day of birth open most doors. An age band tells the same story. "
      + "(UK GDPR)",
    severity: .error,
    flags: [
      "---\ntype: case study\ntitle: A\n---\nDOB ⟦12/05/1949⟧.",
      "Tom was born on ⟦3 March 1951⟧. Ann, born in Leeds on ⟦4th May 1960⟧, too.",
      "D.O.B. ⟦21.3.60⟧, or date of birth: ⟦1985-06-14⟧",
      "See [it](https://a.example/people?dob=⟦1985-06-14⟧).",
      "Joan (82, ⟦12 May 1944⟧) sings. She turned 80 on ⟦12 May 2024⟧.",
      "Her birthday is ⟦March 3, 1951⟧.",
    ],
    allows: [
      "Tom was born in the 1950s and joined us on 3 March 2024.",
      "The hall was built on 3 March 1951. Jean, 83, joined on 3 March 2024.",
      "Our group was born on 3 March 2011. Its 10th birthday was on 3 March 2021.",
      "Florence Nightingale was born on 12 May 1820.",
      "---\ntype: leaflet\ntitle: A\nreview by: 3 March 2027\n---\nPrinted on 03/03/2026.",
    ]
  ) { subject in
    let dates = WholeDate.all(in: subject.source.bytes)
    guard !dates.isEmpty else { return [] }
    let text = PrivateText(subject)
    return dates.filter { isBirth($0, text, today: subject.today) }.map { date in
      Remark(
        subject.source.range(ofBytes: date.range),
        "“\(text.text(date.range))” looks like a day of birth",
        remedy: "give an age band, as in “in her 70s”"
      )
    }
  }
}

private func isBirth(_ date: WholeDate, _ text: PrivateText, today: CalendarDay) -> Bool {
  guard date.year >= 1900, date.year <= today.year else { return false }
  let before = text.wordsBefore(date.range.lowerBound)
  if isLabelled(before) || before.last == "b" { return true }
  if isBorn(before) { return true }
  if let age = ages(before, text.wordsAfter(date.range.upperBound)).first(where: { age in
    abs(date.year + age - today.year) <= 1
  }) {
    return age > 4
  }
  return turnsAge(before, year: date.year)
}

/// “DOB”, “D.O.B.” or “date of birth” just before.
private func isLabelled(_ words: [String]) -> Bool {
  let last = words.suffix(5).joined(separator: " ") + " "
  let labels = ["dob ", "d o b ", "date of birth ", "birth date ", "birthdate ", "born "]
  return labels.contains { label in
    guard let range = last.range(ofLast: label) else { return false }
    return fillers.isSuperset(of: last[range].split(separator: " ").map(String.init))
      && !isGroup(words)
  }
}

/// “born in Leeds on …”: a few words between, and no new thought.
private func isBorn(_ words: [String]) -> Bool {
  guard let born = words.lastIndex(of: "born"), words.count - born <= 7 else { return false }
  let between = words[(born + 1)...]
  guard !between.contains(where: { breaks.contains($0) || $0.contains(where: \.isNumber) }) else {
    return false
  }
  return !isGroup(Array(words[..<born]))
}

private func isGroup(_ words: [String]) -> Bool {
  words.suffix(5).contains(where: groups.contains)
}

/// Exact ages told in the same sentence.
private func ages(_ before: [String], _ after: [String]) -> [Int] {
  (before.suffix(6) + after.prefix(4)).compactMap { word in
    word.utf8.count <= 3 ? Int(word) : nil
  }
}

/// “turned 80 on …”, “her birthday is …”
private func turnsAge(_ words: [String], year: Int) -> Bool {
  let last = words.suffix(7)
  guard !isGroup(words) else { return false }
  if let turned = last.firstIndex(where: { ["turned", "turns", "reached"].contains($0) }),
    turned + 1 < last.endIndex, let age = Int(last[turned + 1])
  {
    return age > 15
  }
  return last.contains("birthday")
    && last.contains { ["her", "his", "my", "their"].contains($0) || $0.hasSuffix("'s") }
}

extension String {
  /// What follows the last time that a phrase stands here.
  fileprivate func range(ofLast phrase: String) -> PartialRangeFrom<Index>? {
    var start = endIndex
    while start > startIndex {
      start = index(before: start)
      let isWord = start == startIndex || self[index(before: start)] == " "
      if isWord, self[start...].hasPrefix(phrase) {
        return index(start, offsetBy: phrase.count)...
      }
    }
    return nil
  }
}

private let fillers: Set = ["is", "was", "on", "the", "of", "as", "given", "recorded", "day", "a"]
private let breaks: Set = [
  "and", "but", "who", "which", "when", "joined", "came", "moved", "then", "until", "since",
  "before",
]
private let groups: Set = [
  "group", "group's", "club", "club's", "choir", "idea", "project", "hub", "charity", "scheme",
  "service", "café", "cafe", "society", "it", "its", "league", "band", "centre", "hall", "our",
  "campaign", "movement", "tradition", "festival", "network",
]
