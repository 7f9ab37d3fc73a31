internal import Cataloguing
internal import Reading
internal import Scheduling
internal import Templating

extension PageMaker {
  func leafletLinks(_ root: String) -> [LeafletLink] {
    view.leaflets.map { leaflet in
      LeafletLink(
        title: leaflet.title,
        href: "\(root)leaflets/\(leaflet.publication.slug.text).html",
        language: leaflet.publication.language ?? view.settings.language,
        englishTitle: englishTitle(of: leaflet),
        summary: leaflet.summary
      )
    }
  }

  private func englishTitle(of leaflet: Leaflet) -> String? {
    guard let original = leaflet.publication.translationOf else { return nil }
    return view.leaflets.first { $0.publication.slug.text == original }?.title
  }

  func leafletsIndex() -> OutputFile {
    let frame = frame("Leaflets", "Leaflets to read here or print.", at: "leaflets/index.html")
    let page = LeafletsPage(leaflets: leafletLinks("../"))
    return file(Framed(frame: frame, own: page), templates.leaflets)
  }

  func leaflet(_ leaflet: Leaflet) -> [OutputFile] {
    let address = "leaflets/\(leaflet.publication.slug.text).html"
    let body = html(leaflet.prose, from: leaflet.path, at: address) ?? HTML()
    var frame = frame(
      leaflet.title,
      leaflet.summary ?? leaflet.doThis.map(Words.sentence) ?? leaflet.title,
      at: address,
      under: [("Leaflets", "leaflets/index.html")],
      language: leaflet.publication.language
    )
    frame.jsonLD = StructuredData.breadcrumbs(frame, in: view)
    frame.picture = shared(leaflet.pictures.first)
    frame.textHref = "\(leaflet.publication.slug.text).txt"
    frame.translations = leafletTranslations.others(of: leaflet.publication)
    let page = LeafletPage(
      leaflet: leaflet,
      picture: firstPicture(of: leaflet),
      body: body,
      englishTitle: englishTitle(of: leaflet),
      outOfDate: leafletTranslations.changedSince(leaflet.publication)?.long,
      reviewed: reviewed(leaflet.publication)
    )
    var text = PlainText()
    text.title(leaflet.title)
    text.paragraph(leaflet.summary)
    text.prose(leaflet.prose)
    text.paragraph(leaflet.doThis.map(Words.sentence))
    text.paragraph(frame.canonical)
    return [
      file(Framed(frame: frame, own: page), templates.leaflet), textFile(text, beside: address),
    ]
  }

  /// Only at the top where the text does not show it again.
  private func firstPicture(of leaflet: Leaflet) -> PictureValue? {
    let isShownBelow = leaflet.prose.inlines.contains { inline in
      guard case .picture(let reference, _) = inline else { return false }
      return view.pictures.find(reference.source)?.address == leaflet.pictures.first?.address
    }
    return isShownBelow ? nil : PictureValue(leaflet.pictures.first, root: "../")
  }

  var leafletTranslations: Translations {
    Translations(
      items: view.leaflets.map { .init(publication: $0.publication, title: $0.title) },
      usual: view.settings.language
    )
  }
}
