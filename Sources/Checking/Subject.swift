package import Cataloguing
package import Reading
package import Scheduling

/// A manuscript as the rules see it: cut once into passages and sentences, with what it is and who
/// reads it. Rules share the cuts; cutting anew for each rule was most of their time.
package struct Subject: Sendable {
  package let manuscript: Manuscript
  package let today: CalendarDay
  package let parts: ProseParts
  package let kind: ContentKind?
  package let audience: Audience
  /// What a listing's author told and left out; nil for anything else.
  package let listing: ListingFacts?
  let pictureNotes: [PictureNote]
  /// Whether any rule about pictures has something to look at.
  let hasPictures: Bool
  package let passages: [Passage]
  package let sentences: [Sentence]
  /// What the word list has against the text, each term at its first place.
  let terms: [FoundTerm]
  /// Letters that stand for words, in order.
  let letters: [Letters]
  /// Words that the site allows, as typed.
  private let allowed: Set<String>

  package init(
    _ manuscript: Manuscript,
    on today: CalendarDay,
    words: WordList = .builtIn
  ) {
    self.manuscript = manuscript
    self.today = today
    parts = ProseParts(of: manuscript.prose, in: manuscript.source)
    let kind = ContentKind(of: manuscript)
    self.kind = kind
    let isListing = kind == .listing && manuscript.isReadable
    listing = isListing ? ListingFacts(of: manuscript, today: today) : nil
    pictureNotes = PictureNote.all(in: manuscript.frontMatter, at: manuscript.path)
    hasPictures =
      !parts.pictures.isEmpty || !parts.rawHTML.isEmpty || !pictureNotes.isEmpty
      || !PictureNote.names(in: manuscript.frontMatter).isEmpty
    let says = manuscript.frontMatter.text("audience").map { Field.tidied($0) }
    let isPractice = says == "practice" || kind == .caseStudy && says != "public"
    audience = isPractice || Self.isForPractice(manuscript) ? .practice : .public
    passages =
      Passage.facts(of: manuscript, kind: kind)
      + Passage.all(in: manuscript, speechMatters: kind == .caseStudy)
    sentences = Sentence.all(in: passages)
    let scan = TermScan(passages, sentences, for: words, ownNames: Self.names(in: manuscript))
    terms = scan.found()
    letters = Letters.all(in: passages)
    allowed = words.allowed
  }

  private static func isForPractice(_ manuscript: Manuscript) -> Bool {
    let type = manuscript.frontMatter.text("type").map { Field.tidied($0) }
    return type == "practice" && manuscript.frontMatter["audience"] == nil
  }

  /// The keys of words that are the group's name, or that the author says are known.
  private static func names(in manuscript: Manuscript) -> Set<UInt64> {
    Set(namingTexts(of: manuscript).flatMap { Words($0).tokens.map(\.key) })
  }

  private static func namingTexts(of manuscript: Manuscript) -> [String] {
    naming.flatMap { manuscript.frontMatter[$0]?.value.texts ?? [] }
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

  /// Words that the author or the site says are names or known, and words of the file's own name.
  package var ownNames: Set<String> {
    knownNames.union((frontMatter["title"]?.value.texts ?? []).flatMap(Passage.plainWords))
  }

  /// The same without the title, which is no name.
  var knownNames: Set<String> {
    allowed.union(Self.namingTexts(of: manuscript).flatMap(Passage.plainWords))
  }

  private static let naming = ["name", "known", "also_known_as", "run_by", "called", "place"]

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
