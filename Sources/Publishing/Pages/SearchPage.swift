internal import Cataloguing
internal import Templating

/// The page that finds groups by words, over the alphabet of all.
struct SearchPage: Sendable {
  var shards: [String]
  var areas: [Area]
  var letters: [Letter]

  static let vocabulary: Vocabulary<Framed<SearchPage>> = Framed.vocabulary(
    "search page",
    [
      .text("shards", "names of the indexes that the script may load, with a space between") {
        $0.own.shards.joined(separator: " ")
      }
    ] + Term.listed("letters", "the letters", Letter.vocabulary) { $0.own.letters }
      + Term.listed("places", "where groups can be looked for", SearchPlace.vocabulary) { page in
        page.own.areas.map { SearchPlace(area: $0) }
      }
  )
}

/// An area, as a choice in a form.
struct SearchPlace: Sendable {
  var area: Area

  static let vocabulary: Vocabulary<SearchPlace> = Vocabulary(
    "search-place",
    [
      .text("text", "name of the area") { $0.area.name },
      .text("slug", "what the address calls it") { $0.area.slug.text },
    ]
  )
}
