import Reading

extension Rule {
  package static let negativeContraction = Rule(
    id: "negative-contraction",
    says: "“Not” is written out in full",
    because: "People read “can’t” as “can”, and do what they should not. (NHS content guide, "
      + "Punctuation: contractions)",
    severity: .advice,
    audience: .public,
    flags: [
      "You ⟦don't⟧ need to book.",
      "If you ⟦can’t⟧ come, call us. It ⟦isn’t⟧ far.",
      "⟦Won’t⟧ you stay? We ⟦haven't⟧ met.",
      "---\ntype: leaflet\ntitle: A\nsummary: You ⟦needn't⟧ pay\n---\nHello.",
    ],
    allows: [
      "---\ntype: case study\ntitle: A\naudience: public\n---\n\"I don't get out much,\" said Pat.",
      "You'll meet us at the door. It's free, and that's that.",
      "“I can’t cook,” says Jo. The cant of the mast is long.",
      "The Can’t Sing Choir meets on Mondays. You cannot miss it.",
    ]
  ) { subject in
    subject.passages(promising: .quotation).flatMap { passage -> [Remark] in
      guard passage.role != .fact("name") else { return [] }
      return passage.tokens.indices.compactMap { index in
        guard let plain = plain(index, in: passage) else { return nil }
        let range = passage.tokens[index].range
        return subject.remark(on: range, of: passage, besides: [.quoted, .link], write: plain) {
          "some people read “\($0)” as its opposite"
        }
      }
    }
  }
}

/// The words in full; nil for any other word, and within a name.
private func plain(_ index: Int, in passage: Passage) -> String? {
  let token = passage.tokens[index]
  guard let plain = table[token.key] else { return nil }
  guard token.isCapitalised else { return plain }
  let next = index + 1 < passage.tokens.count ? passage.tokens[index + 1] : nil
  let isName = !token.isAtStart || (next?.isCapitalised ?? false) && next?.gap == .space
  return isName && !token.shape.contains(.capitals) ? nil : plain.capitalisedFirst
}

private let table: [UInt64: String] = {
  let irregular = ["can": "cannot", "wo": "will not", "sha": "shall not", "ai": "is not"]
  let verbs = [
    "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "would", "could",
    "should", "must", "need", "might", "dare", "ought",
  ]
  var table: [UInt64: String] = [:]
  for verb in verbs { table[Token.key(verb + "n't")] = verb + " not" }
  table[Token.key("can't")] = irregular["can"]
  for verb in ["wo", "sha", "ai"] { table[Token.key(verb + "n't")] = irregular[verb] }
  return table
}()
