internal import Cataloguing
internal import Publishing
internal import Reading

/// A leaflet on paper: at its own size, as a sheet to print and fold, and in large print.
struct LeafletPaper {
  /// One of its papers.
  fileprivate struct Form {
    /// What its address ends with.
    var suffix: String
    /// What the template calls it.
    var name: String
    var title: String
    /// In words, beside its link.
    var words: String
    var template = "leaflet.typ"
  }

  let leaflet: Leaflet
  let view: EditionView
  let house: PaperHouse

  var orders: [PaperOrder] {
    var prose = PaperProse(of: view, path: leaflet.path)
    let words = words(&prose)
    return (forms + [Self.large]).map { order($0, words, prose.pictures) }
  }

  private static let large = Form(
    suffix: "-large-print",
    name: "large",
    title: "This leaflet in large print",
    words: "A4, large print",
    template: "leaflet-large-print.typ"
  )

  private var forms: [Form] {
    let own = "This leaflet to print"
    switch leaflet.size {
    case .a5:
      return [
        Form(suffix: "", name: "a5", title: own, words: "A5, two sides"),
        Form(
          suffix: "-booklet",
          name: "booklet",
          title: "This leaflet as a card, for printing: one side, then fold it in half",
          words: "A4"
        ),
      ]
    case .a4: return [Form(suffix: "", name: "a4", title: own, words: "A4")]
    case .dl: return [Form(suffix: "", name: "dl", title: own, words: "DL, two sides")]
    case .folded:
      return [
        Form(suffix: "", name: "folded", title: "This leaflet to read", words: "six panels"),
        Form(
          suffix: "-for-printing",
          name: "folded-sheet",
          title:
            "This leaflet for printing: both sides, turned on the short edge, then fold in three",
          words: "A4"
        ),
      ]
    }
  }

  private func order(
    _ form: Form,
    _ words: [JSONText.Pair],
    _ pictures: [OutputFile]
  ) -> PaperOrder {
    let slug = leaflet.publication.slug.text
    let page = "leaflets/\(slug).html"
    let common = house.data(
      title + (form.suffix.isEmpty ? "" : ", " + form.titleEnding),
      page: leaflet.publication.audience == .public ? page : nil,
      language: leaflet.publication.language,
      isLarge: form.name == "large"
    )
    return PaperOrder(
      address: "leaflets/\(slug)\(form.suffix).pdf",
      linkedFrom: [page],
      title: form.title,
      form: form.words,
      template: form.template,
      source: leaflet.path,
      data: .object(common + [JSONText.Pair("form", .string(form.name))] + words),
      pictures: pictures
    )
  }

  private var title: String {
    leaflet.publication.isDraft ? "Draft: \(leaflet.title)" : leaflet.title
  }

  private func words(_ prose: inout PaperProse) -> [JSONText.Pair] {
    let parts = LeafletParts(leaflet.prose)
    let first: JSONText =
      parts.first.isEmpty
      ? .list([])
      : .list([.pairs(("k", .string("panel")), ("blocks", prose.data(parts.first)))])
    let shown = leaflet.prose.inlines.compactMap { inline in
      if case .picture(let reference, _) = inline { reference.source } else { nil }
    }.compactMap { view.pictures.find($0)?.address }
    let pictures = leaflet.pictures.filter { $0.address.map { !shown.contains($0) } ?? false }
    return [
      JSONText.Pair("name", .string(title)),
      JSONText.Pair("pictures", .list(pictures.compactMap { prose.data($0) })),
      JSONText.Pair("intro", prose.data(parts.intro)),
      JSONText.Pair("first", first),
      JSONText.Pair("rest", prose.data(parts.rest)),
    ] + (leaflet.doThis.map { [JSONText.Pair("next", .string(Words.sentence($0)))] } ?? [])
  }
}

extension LeafletPaper.Form {
  /// Tells apart, by their titles, files of the same leaflet.
  fileprivate var titleEnding: String { name == "large" ? "large print" : "for printing" }
}

/// A leaflet's text by where it stands when folded: what comes before any heading, the part that says
/// whom it is for, and all else.
struct LeafletParts {
  var intro: [Block]
  var first: [Block] = []
  var rest: [Block]

  init(_ prose: Prose) {
    intro = Array(prose.blocks.prefix { $0.headingWords == nil })
    rest = Array(prose.blocks.dropFirst(intro.count))
    guard let heading = rest.first?.headingWords, Self.saysForWhom(heading) else { return }
    let end = rest.dropFirst().firstIndex { $0.headingWords != nil } ?? rest.endIndex
    first = Array(rest[..<end])
    rest = Array(rest[end...])
  }

  private static func saysForWhom(_ heading: String) -> Bool {
    heading.lowercased().hasPrefix("this is for you")
  }
}

extension Block {
  fileprivate var headingWords: String? {
    if case .heading(_, let content, _) = self { content.words } else { nil }
  }
}
