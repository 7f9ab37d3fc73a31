/// The nearest of some known names to one that is not known.
package struct Suggestion: Sendable, Hashable {
  package let name: String

  /// None is near enough when more than a third of the letters differ; of those equally near, it is
  /// the first.
  package init?(for unknown: String, among known: some Sequence<String>) {
    self.init(for: unknown, among: KnownNames(known))
  }

  package init?(for unknown: String, among known: KnownNames) {
    guard let name = known.nearest(to: Spelling(unknown)) else { return nil }
    self.name = name
  }
}

/// Names to look for near ones among, made ready once where many are asked for.
package struct KnownNames: Sendable {
  package let names: [String]
  private let letters: [LetterCounts]

  package init(_ names: some Sequence<String>) {
    self.names = Array(names)
    letters = self.names.map { LetterCounts($0.smallLetters) }
  }

  /// Only names whose letters are much the same are compared letter by letter, likely ones first.
  func nearest(to typed: Spelling) -> String? {
    var numbers = [[Int]](repeating: [], count: typed.mostChanges + 1)
    for (number, theirs) in letters.enumerated() {
      let least = typed.letters.leastChanges(to: theirs)
      if least < numbers.count { numbers[least].append(number) }
    }
    var best: (changes: Int, number: Int)?
    for (least, likely) in numbers.enumerated() where least <= best?.changes ?? least {
      for number in likely {
        let changes = typed.changes(to: names[number].smallLetters)
        if (changes, number) < best ?? (typed.mostChanges + 1, 0) { best = (changes, number) }
      }
    }
    return best.map { names[$0.number] }
  }
}

extension String {
  fileprivate var smallLetters: [UInt8] {
    guard utf8.allSatisfy({ $0 < 0x80 }) else { return Array(lowercased().utf8) }
    return utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }
}

extension Suggestion? {
  /// What to tell an author: the near name, or else what to do instead.
  package func remedy(or otherwise: String) -> String {
    map { "did you mean “\($0.name)”?" } ?? otherwise
  }
}
