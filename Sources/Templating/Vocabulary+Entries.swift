/// One name as explained to those who write templates.
package struct VocabularyEntry: Sendable, Hashable {
  /// What the name is said of.
  package var subject: String
  package var name: String
  /// What a template can do with it, in words: “text”, “list of session”.
  package var kind: String
  package var meaning: String
}

extension Vocabulary {
  /// Every name that a template for this subject can use, each subject's once, its own first.
  package var entries: [VocabularyEntry] {
    var glossaries = [glossary]
    var next = 0
    while next < glossaries.count {
      for child in glossaries[next].words.compactMap(\.kind.glossary)
      where !glossaries.contains(where: { $0.subject == child.subject }) {
        glossaries.append(child)
      }
      next += 1
    }
    return glossaries.flatMap(\.entries)
  }

  /// The entries in columns, a heading for each subject.
  package var help: String {
    let entries = entries
    let nameWidth = entries.map(\.name.count).max() ?? 0
    let kindWidth = entries.map(\.kind.count).max() ?? 0
    var subject: String?
    var help = ""
    for entry in entries {
      if entry.subject != subject { help += (subject == nil ? "" : "\n") + entry.subject + "\n" }
      subject = entry.subject
      help += "  \(entry.name.padded(to: nameWidth))  \(entry.kind.padded(to: kindWidth))"
      help += "  \(entry.meaning)\n"
    }
    return help
  }
}

extension Glossary {
  fileprivate var entries: [VocabularyEntry] {
    words.map { word in
      VocabularyEntry(
        subject: subject,
        name: word.name,
        kind: word.kind.explanation,
        meaning: word.meaning
      )
    }
  }
}

extension Word.Kind {
  fileprivate var glossary: Glossary? {
    switch self {
    case .text, .html, .flag: nil
    case .one(let glossary), .list(let glossary): glossary()
    }
  }

  fileprivate var explanation: String {
    switch self {
    case .text: "text"
    case .html: "markup"
    case .flag: "yes or no"
    case .one(let glossary): "one \(glossary().subject)"
    case .list(let glossary): "list of \(glossary().subject)"
    }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
