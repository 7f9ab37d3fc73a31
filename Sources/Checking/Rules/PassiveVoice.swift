import Reading

extension Rule {
  package static let passiveVoice = Rule(
    id: "passive-voice",
    says: "Sentences say who does what",
    because: "“You will be contacted” leaves people to guess who will ring them. One passive among "
      + "ten sentences is no matter, unless it tells people what to do. "
      + "(NHS content guide, How we write)",
    severity: .advice,
    flags: [
      "You ⟦will be contacted⟧ by a link worker within two weeks.",
      "Forms ⟦must be returned⟧ to the surgery. Your pass ⟦will then be posted⟧ to you.",
      "The group ⟦is run⟧ by volunteers. He ⟦was introduced⟧ to it by his nurse.",
      "Lunch ⟦is provided⟧. Letters ⟦were sent⟧ in May.",
      "Dogs ⟦cannot be left⟧ in the hall. Places ⟦have been given⟧ to 6 people.",
    ],
    allows: [
      "The hall is closed on bank holidays. We are interested in you.",
      "A link worker will call you within two weeks.",
      "You will be tired and may be worried. Most of us are retired. The gate is locked.",
      "The hall is surrounded by trees. The walk is over by 5pm. The hall is fitted with a loop and is based in Hexby.",
      "It may be raining. It will be red. You will be able to sit. There will be need of chairs.",
      "---\ntype: case study\ntitle: A\n---\nShe said: “I was told that I must be seen.”",
    ]
  ) { subject in
    var plain: [Passive] = []
    var clear: [Passive] = []
    for sentence in subject.sentences(promising: .passive) where sentence.isProse {
      for passive in Passive.all(in: sentence)
      where !sentence.passage.has([.code, .speech, .quoted], in: passive.range) {
        if passive.isClear { clear.append(passive) } else { plain.append(passive) }
      }
    }
    let count = subject.sentences.count { subject.passages[$0.passage].role.isProse }
    let isMany = (plain.count > 1 || count <= 4) && (plain.count + clear.count) * 10 > count
    return (clear + (isMany ? plain : [])).map { passive in
      Remark(
        subject.range(passive.range, of: passive.passage),
        "“\(passive.passage.text(passive.range))” doesn't say who does it",
        remedy: "begin with who does it, as in “we will ring you”"
      )
    }
  }
}

extension SentenceWords {
  fileprivate var isProse: Bool { passage.role.isProse }
}

extension Passage.Role {
  fileprivate var isProse: Bool {
    switch self {
    case .paragraph, .item: true
    case .heading, .cell, .alt: false
    case .fact(let name): name != "title" && name != "name"
    }
  }
}
