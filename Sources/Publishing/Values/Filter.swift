internal import Cataloguing
internal import Templating

/// One question by which a reader narrows a list down where it stands, such as the day. Pages have
/// no script for it: the stylesheet hides each card without the mark of a choice that is made.
struct Filter: Sendable, Hashable {
  struct Option: Sendable, Hashable {
    var text: String
    /// A mark that cards have; none for “Any day”.
    var mark: String?

    static let vocabulary: Vocabulary<Option> = Vocabulary(
      "filter-option",
      [
        .text("text", "what the choice says") { $0.text },
        .text("mark", "the mark of the cards that it leaves; absent when it leaves all") {
          $0.mark
        },
      ]
    )
  }

  var name: String
  var title: String
  /// Only one of its options can be chosen.
  var isSingle: Bool
  var options: [Option]

  static let vocabulary: Vocabulary<Filter> = Vocabulary(
    "filter",
    [
      .text("name", "what the address calls it, such as `day`") { $0.name },
      .text("title", "the question, such as “Day”") { $0.title },
      .flag("single", "only one of its options can be chosen") { $0.isSingle },
    ] + Term.listed("options", "the choices", Option.vocabulary) { $0.options }
  )

  /// A list that is seen at a glance needs none.
  static let fewest = 4
  /// Nor does one that is narrowed down already, unless it is long.
  static let fewestOfAPart = 8

  /// The filters worth having over a list, given what its groups are.
  static func all(over facets: [Facet], _ kinds: Set<KindMark>) -> [Filter] {
    let days = facets.filter(\.isDay).map { Option(text: $0.title, mark: $0.mark) }
    let ways = facets.filter { !$0.isDay }.map { Option(text: $0.title, mark: $0.mark) }
    let forms = KindMark.allCases.filter(kinds.contains)
      .map { Option(text: $0.inWords, mark: $0.rawValue) }
    return [
      days.count > 1 ? Filter("day", "Day", [Option(text: "Any day")] + days, isSingle: true) : nil,
      ways.isEmpty ? nil : Filter("is", "What suits you", ways, isSingle: false),
      forms.count > 1
        ? Filter("kind", "Kind", [Option(text: "Any kind")] + forms, isSingle: true) : nil,
    ].compactMap { $0 }
  }

  private init(_ name: String, _ title: String, _ options: [Option], isSingle: Bool) {
    (self.name, self.title, self.options, self.isSingle) = (name, title, options, isSingle)
  }
}

/// What kind of thing is listed, as filters tell them apart.
enum KindMark: String, Sendable, Hashable, CaseIterable {
  case group, place, talk, helping

  init(_ kind: ListingKind) {
    switch kind {
    case .group, .course, .event: self = .group
    case .dropIn, .place: self = .place
    case .oneToOne, .phone, .online: self = .talk
    case .volunteering: self = .helping
    }
  }

  var inWords: String {
    switch self {
    case .group: "Groups and courses"
    case .place: "Places to drop in"
    case .talk: "Someone to talk to"
    case .helping: "Ways to help others"
    }
  }
}

extension Facet {
  var isDay: Bool {
    if case .day = self { true } else { false }
  }

  /// As the stylesheet, the cards and the address know it.
  var mark: String { slug.text }

  static let marks = all.map(\.mark)
}

extension FacetSet {
  /// The marks of a card, with a space between them.
  func marks(besides kind: KindMark) -> String {
    let own = Facet.marks.indices.filter(contains).map { Facet.marks[$0] }
    return (own + [kind.rawValue]).joined(separator: " ")
  }
}
