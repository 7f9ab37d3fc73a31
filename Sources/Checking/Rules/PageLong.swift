import Cataloguing
import Reading

extension Rule {
  package static let pageLong = Rule(
    id: "page-long",
    says: "A leaflet has at most 350 words, and a listing 250",
    because: "People told us that leaflets have too much on them. Facts at the head and the words "
      + "under “Contact” do not count. (seed 3.5 and 4.5; the numbers are our own)",
    severity: .warning,
    audience: .public,
    flags: [
      "⟦⟧---\ntype: leaflet\ntitle: A\n---\n" + many(351),
      "⟦⟧---\ntype: listing\nname: A\n---\n" + many(251),
      "⟦⟧---\ntype: leaflet\n---\n# The hall\n\n" + many(200) + "\n\n" + many(200),
      "⟦⟧---\ntype: listing\nname: A\n---\n- " + many(130) + "\n- " + many(130),
    ],
    allows: [
      "---\ntype: leaflet\ntitle: A\n---\n" + many(350),
      "---\ntype: listing\nname: A\n---\n" + many(250),
      "---\ntype: page\ntitle: A\n---\n" + many(900),
      "---\ntype: leaflet\naudience: practice\ntitle: A\n---\n" + many(900),
      "---\ntype: listing\nname: A\n---\n" + many(240) + "\n\n## Contact us\n\n" + many(60),
    ]
  ) { subject in
    let most: Int
    let name: String
    switch subject.kind {
    case .leaflet: (most, name) = (350, "leaflet")
    case .listing: (most, name) = (250, "listing")
    case .caseStudy, .area, .place, .page, nil: return []
    }
    var count = 0
    var isContact = false
    for passage in subject.passages {
      switch passage.role {
      case .heading: isContact = passage.words.contains(where: contactWords.contains)
      case .paragraph, .item, .cell: break
      case .alt, .fact: continue
      }
      if !isContact { count += passage.wordCount(in: 0..<passage.bytes.count) }
    }
    guard count > most else { return [] }
    return [
      Remark(
        .wholeFile,
        "this \(name) has \(count) words",
        remedy: "aim for \(most) or fewer: leave out what people need only later"
      )
    ]
  }
}

private let contactWords: WordSet = ["contact", "contacts", "contacting", "touch"]

private func many(_ count: Int) -> String {
  (1...count).map { $0 % 10 == 0 ? "tea.\n" : "tea" }.joined(separator: " ")
}
