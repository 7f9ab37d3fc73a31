import Reading

extension Rule {
  package static let linkTextVague = Rule(
    id: "link-text-vague",
    says: "Link text says where the link goes",
    because: "Many screen-reader users move from link to link. “Click here” tells them nothing. "
      + "(NHS content guide, Links; WCAG 2.4.4)",
    severity: .error,
    flags: [
      "For help with rent, ⟦[click here](https://example.org/rent)⟧.",
      "⟦[Read more](https://example.org)⟧",
      "The times are ⟦[**here**](https://example.org/times)⟧ and ⟦[on this page.](https://a.org)⟧",
      "- Walks ⟦[More »](https://example.org/walks)⟧\n- Swims ⟦[this link](https://example.org)⟧",
      "⟦[](https://example.org/empty)⟧",
    ],
    allows: [
      "Read [how to apply for a Blue Badge](https://example.org/blue-badge).",
      "[Read more about the walking group](https://example.org)",
      "[Here to Help](https://example.org) is a charity.",
      "`[click here](https://example.org)` is how a link is written.",
      "[![A map of the park](map.png)](https://example.org)",
    ]
  ) { subject in
    subject.parts.links.compactMap { placed in
      let content = placed.link.content
      let text = content.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if text.isEmpty {
        guard !content.contains(where: \.isPicture) else { return nil }
        return Remark(
          placed.range,
          "a link has no words to click on",
          remedy: "write the name of the page between the square brackets"
        )
      }
      guard Rule.vagueLinkTexts.contains(key(of: text)) else { return nil }
      return Remark(
        placed.range,
        "link text “\(text)” doesn't say where it goes",
        remedy: "name the task or the page, as in “apply for a Blue Badge”"
      )
    }
  }
}

extension Inline {
  package var isPicture: Bool {
    if case .picture = self { true } else { false }
  }
}

/// Small letters and single spaces, without marks and a leading “please”.
private func key(of text: String) -> String {
  let words = Passage.plainWords(text).map { $0.lowercased() }
  return words.drop { $0 == "please" }.joined(separator: " ")
}

extension Rule {
  static let vagueLinkTexts: Set = [
    "click", "click here", "click here for more", "click here for more information",
    "click here for details", "click this", "click this link", "click the link", "click below",
    "continue", "continue reading", "details", "download", "download here", "find out here",
    "find out more", "find out more here", "follow this link", "for more", "for more information",
    "full details", "further details", "further information", "get more information", "go",
    "go here", "go to this page", "here", "info", "information", "learn more", "learn more here",
    "link", "links", "look here", "more", "more details", "more here", "more info",
    "more information", "on this page", "open", "page", "read", "read here", "read more",
    "read more here", "read on", "read this", "see", "see here", "see more", "see this", "tap here",
    "the link", "this", "this article", "this document", "this link", "this one", "this page",
    "this site", "this web page", "this webpage", "this website", "view", "view here", "view more",
    "visit", "visit here", "visit this page", "visit this site", "visit this website",
    "visit website", "web page", "webpage", "website",
  ]
}
