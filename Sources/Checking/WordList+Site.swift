package import Cataloguing
import Reading

extension WordList {
  /// The tool's own list with a site's words: those it avoids, and those it may use after all.
  package init(with words: [SiteWord]) {
    self = .builtIn
    for word in words { add(word) }
  }

  private mutating func add(_ word: SiteWord) {
    let term = word.term.text.lowercased()
    switch word.choice {
    case .avoid(let write):
      guard let table = word.table else { return }
      add(ListedTerm("\(Self.name(word))+ | \(write)", in: table))
      add(ListedTerm("\(Self.name(word))* | \(write)", in: table))
    case .allow:
      add(ListedTerm("\(term)+", in: .harmless))
      add(ListedTerm("\(term)*", in: .harmless))
      allowed.insert(word.term.text)
    }
  }

  private static func name(_ word: SiteWord) -> String {
    word.term.text.filter { !"|,+*^#".contains($0) }
  }
}

extension SiteWord {
  /// The table of its rule; nil where no table has that name.
  var table: WordTable? {
    guard let rule else { return .jargonTerm }
    return WordTable(rawValue: rule.text).flatMap { $0 == .harmless ? nil : $0 }
  }
}

extension SiteSettings {
  /// What is wrong with the rules that the site's words name.
  var wordFindings: [Finding] {
    words.compactMap { word in
      guard let rule = word.rule, word.table == nil else { return nil }
      let known = WordTable.allCases.map(\.rawValue).filter { $0 != WordTable.harmless.rawValue }
      let near = Suggestion(for: rule.text, among: known)
      return Finding(
        rule: "site-settings",
        severity: .warning,
        file: "Site/words.csv",
        range: rule.range,
        text: rule.text,
        message: "“\(rule.text)” is no rule with a list of words",
        remedy: near.remedy(or: "write “jargon-term”, or leave it empty")
      )
    }
  }
}
