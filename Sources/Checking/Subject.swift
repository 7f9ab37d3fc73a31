package import Cataloguing
package import Reading

/// A manuscript as the rules see it: cut once into passages and sentences, with what it is and who
/// reads it. Rules share the cuts; cutting anew for each rule was most of their time.
package struct Subject: Sendable {
  package let manuscript: Manuscript
  package let parts: ProseParts
  package let kind: ContentKind?
  package let audience: Audience
  package let passages: [Passage]
  package let sentences: [Sentence]
  package let site: SiteMap

  package init(_ manuscript: Manuscript, on site: SiteMap) {
    self.manuscript = manuscript
    self.site = site
    parts = ProseParts(of: manuscript.prose, in: manuscript.source)
    let kind = ContentKind(of: manuscript)
    self.kind = kind
    let says = manuscript.frontMatter.text("audience").map { Field.tidied($0) }
    audience = kind == .caseStudy || says == "practice" ? .practice : .public
    passages =
      Passage.facts(of: manuscript, kind: kind)
      + Passage.all(in: manuscript, speechMatters: kind == .caseStudy)
    sentences = Sentence.all(in: passages)
  }

  package var path: String { manuscript.path }
  package var source: SourceLines { manuscript.source }
  package var frontMatter: FrontMatter { manuscript.frontMatter }
  package var prose: Prose { manuscript.prose }

  /// The blocks but for notes from author to author.
  package var spokenBlocks: [Block] {
    parts.rawHTML.isEmpty ? prose.blocks : prose.blocks.filter { !$0.isComment }
  }

  /// Whether the page has a main heading of its own above the text.
  package var hasTitle: Bool {
    manuscript.frontMatter["title"] != nil || manuscript.frontMatter["name"] != nil
      || manuscript.frontMatter.fields.isEmpty && !manuscript.isReadable
  }

  /// Words that the author says are names or known, and words of the file's own name.
  package var ownNames: Set<String> {
    var names: Set<String> = []
    for field in ["name", "title", "known", "also_known_as", "run_by", "called", "place"] {
      guard let value = manuscript.frontMatter[field]?.value else { continue }
      for text in value.texts { names.formUnion(Passage.plainWords(text)) }
    }
    return names
  }

  /// Words to be judged: not code, not an address, and not a person's own words in a case study.
  package func isJudged(_ range: Range<Int>, of passage: Passage) -> Bool {
    !passage.has([.code, .address, .speech], in: range)
  }

  package func range(_ bytes: Range<Int>, of passage: Passage) -> SourceRange {
    manuscript.source.range(ofBytes: passage.place(of: bytes))
  }
}

extension FieldValue {
  /// Every text in it, in order.
  package var texts: [String] {
    switch self {
    case .text(let scalar): [scalar.text]
    case .list(let items, _): items.flatMap(\.texts)
    case .map(let fields, _): fields.flatMap(\.value.texts)
    }
  }
}

/// What rules ask about the rest of the site, worked out once.
package struct SiteMap: Sendable {
  package let addresses: Addresses
  /// The texts that authors wrote, by the address of their page.
  private let texts: [String: Prose]
  /// Pages whose headings are all known: those made of an author's text alone.
  package let published: [String]
  /// Words in capitals in the names of groups and areas.
  package let capitals: Set<String>

  package init(of catalogue: Catalogue) {
    let addresses = Addresses(of: catalogue)
    var texts: [String: Prose] = [:]
    texts.reserveCapacity(catalogue.manuscripts.count)
    for manuscript in catalogue.manuscripts {
      guard let address = addresses.address(of: manuscript.path) else { continue }
      texts[address] = manuscript.prose
    }
    self.addresses = addresses
    self.texts = texts
    published = texts.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var capitals: Set<String> = []
    for index in catalogue.listings.indices {
      Self.read(catalogue.listings[index].entry.name, &capitals)
    }
    for area in catalogue.areas { Self.read(area.name, &capitals) }
    self.capitals = capitals
  }

  private static func read(_ name: String, _ capitals: inout Set<String>) {
    let bytes = Array(name.utf8)
    guard Promise(of: bytes).contains(.capitals) else { return }
    capitals.formUnion(WordReading.words(of: bytes).filter(\.isAllCapitals).map(\.text))
  }

  /// The ids of the headings on a page; nil for pages that no author's text stands behind.
  package func headings(at address: String) -> Set<String>? {
    texts[address].map { Set(HeadingIDs.all(in: $0)) }
  }
}
