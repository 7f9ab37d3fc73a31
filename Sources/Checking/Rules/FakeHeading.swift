import Reading

extension Rule {
  package static let fakeHeading = Rule(
    id: "fake-heading",
    says: "A heading is made with #, not with bold, italics or capitals",
    because: "Screen readers find headings, and let people move between them, only when they are "
      + "real ones. (NHS content guide, Headings; WCAG 1.3.1)",
    severity: .warning,
    flags: [
      "⟦**When we meet**⟧\n\nMondays at 2pm.",
      "⟦WHAT TO BRING⟧\n\nWater.",
      "Hello.\n\n⟦*Getting here:*⟧\n\nTake the number 9 bus.",
      "⟦***Cost***⟧\n\n- Free\n- Bring a cup",
      "⟦__Who can come?__⟧\n\nAnyone over 18.",
    ],
    allows: [
      "## When we meet\n\nMondays at 2pm.",
      "**Important:** the hall is closed on 25 December.",
      "**The hall is closed on 25 December.**\n\nWe open again on 2 January.",
      "**You can bring:**\n\n- a friend\n- a drink",
      "![Choir](a.png)\n\n*The choir in June*\n\nWe sing.",
      "**Ring 01632 960 123**\n\nWe answer from 9am.",
      "Come and sing.\n\n**Everyone is welcome**",
      "This way\n\n**or**\n\nthat way",
    ]
  ) { subject in
    let blocks = subject.spokenBlocks
    return blocks.indices.compactMap { index in
      guard case .paragraph(let content, let range) = blocks[index],
        index + 1 < blocks.count, isHeadingLike(content),
        stands(before: blocks[index + 1], content),
        index == 0 || !explains(blocks[index - 1])
      else { return nil }
      let text = content.words
      let words = text.trimmedColon
      return Remark(
        range,
        "“\(text)” looks like a heading, but screen readers do not find it",
        remedy: "make it a real heading: “## \(isShouted(text) ? words.inSentenceCase : words)”"
      )
    }
  }
}

/// One short stretch of bold, italics or capitals that is no sentence.
private func isHeadingLike(_ content: [Inline]) -> Bool {
  guard !content.contains(where: \.isSmallText) else { return false }
  let text = content.words
  let words = Passage.plainWords(text)
  guard (1...10).contains(words.count), text.utf8.filter(WordReading.isDigit).count < 5,
    !text.contains("@"), !content.contains(where: { $0.breaksLine }), !text.endsLikeASentence
  else { return false }
  if words.count == 1, ["or", "and", "plus", "then"].contains(words[0].lowercased()) {
    return false
  }
  if content.count == 1 {
    switch content[0] {
    case .strong(let inner, _), .emphasis(let inner, _):
      return !inner.contains { $0.isLinkOrPicture || $0.breaksLine }
    case .text, .code, .link, .picture, .softBreak, .lineBreak, .rawHTML: break
    }
  }
  guard !content.contains(where: { $0.isLinkOrPicture }) else { return false }
  return isShouted(text)
}

/// Two or more words in capitals, or one long one, beyond letters that everyone knows.
private func isShouted(_ text: String) -> Bool {
  let words = Words(text).filter { !$0.isNumber }
  guard !words.isEmpty, words.allSatisfy(\.isAllCapitals) else { return false }
  let plain = words.filter { !KnownLetters.areName($0.text) && $0.text.utf8.count > 1 }
  return words.count == 1 ? plain.first.map { $0.text.utf8.count > 6 } ?? false : plain.count > 1
}

/// A line that ends in a colon leads into a list; any other stands over what follows.
private func stands(before next: Block, _ content: [Inline]) -> Bool {
  switch next {
  case .paragraph, .table, .quote: true
  case .list: !content.words.hasSuffix(":")
  case .heading, .thematicBreak, .code, .rawHTML: false
  }
}

/// A caption follows a picture, and a name follows a quotation.
private func explains(_ block: Block) -> Bool {
  switch block {
  case .quote: true
  case .paragraph(let content, _): content.contains(where: \.isPicture)
  case .heading, .list, .code, .table, .thematicBreak, .rawHTML: false
  }
}

extension Inline {
  fileprivate var isLinkOrPicture: Bool {
    switch self {
    case .link, .picture: true
    case .emphasis(let inner, _), .strong(let inner, _): inner.contains(where: \.isLinkOrPicture)
    case .text, .code, .softBreak, .lineBreak, .rawHTML: false
    }
  }

  /// Words that are neither bold nor italics nor all in capitals.
  fileprivate var isSmallText: Bool {
    guard case .text(let text, _) = self else { return false }
    return text.utf8.contains { (0x61...0x7A).contains($0) }
  }

  fileprivate var breaksLine: Bool {
    switch self {
    case .lineBreak, .softBreak: true
    case .emphasis(let inner, _), .strong(let inner, _): inner.contains(where: \.breaksLine)
    case .text, .code, .link, .picture, .rawHTML: false
    }
  }
}

extension String {
  fileprivate var endsLikeASentence: Bool {
    let letters = unicodeScalars.reversed().drop { "\"”’') ".unicodeScalars.contains($0) }
    return letters.first.map { ".!…,;".unicodeScalars.contains($0) } ?? true
  }

  fileprivate var trimmedColon: String {
    hasSuffix(":") ? String(dropLast()) : self
  }
}
