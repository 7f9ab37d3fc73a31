internal import Cataloguing
internal import Scheduling
internal import Templating

/// What the search page asks: a column for each fact of all groups, and the other words for what
/// readers type. It is a script that calls one function with data, for a page that was opened from a
/// memory stick may load scripts and nothing else.
struct SearchIndex: Sendable {
  /// Beyond this many groups each area has an index of its own.
  static let mostInOne = 2_000
  /// Of the index that holds all groups.
  static let whole = "all"
  /// Of the one for groups that serve no area of the site.
  static let elsewhere = "elsewhere"

  let view: EditionView

  /// The names of the indexes.
  var shards: [String] {
    guard view.entries.count > Self.mostInOne else { return [Self.whole] }
    let apart = view.entries.contains { $0.entry.areas.isEmpty }
    return view.areas.map(\.slug.text) + (apart ? [Self.elsewhere] : [])
  }

  static func address(of shard: String) -> String { "assets/search-\(shard).js" }

  func file(_ shard: String) -> OutputFile {
    var script: HTML = "noticeboard({"
    column("areas", view.areas.map(\.name), into: &script)
    column("days", Weekday.allCases.map(\.name), into: &script)
    column("ways", Facet.all.filter { !$0.isDay }.map(\.title), into: &script)
    let groups = groups(of: shard)
    column("names", groups.map(\.listed.entry.name), into: &script)
    column("pages", groups.map(\.listed.entry.slug.text), into: &script)
    column("words", groups.map { SearchWords(of: $0.listed.entry).text }, into: &script)
    numbers("facets", groups.map(\.facets), into: &script)
    numbers("serves", groups.map { serves($0.listed) }, into: &script)
    script.append(markup: "\"others\":[")
    for (index, set) in (view.settings.otherWords + OtherWords.builtIn).enumerated() {
      if index > 0 { script.append(markup: ",") }
      script.append(quoting: set.terms.map(Self.folded).joined(separator: "|"))
    }
    script.append(markup: "]});\n")
    return OutputFile(path: Self.address(of: shard), bytes: script.bytes)
  }

  /// The listings of which an index tells.
  func listings(of shard: String) -> [String] { groups(of: shard).map(\.listed.entry.path) }

  /// Drafts are for those who write them, and found from their own lists.
  private func groups(of shard: String) -> [(listed: ListedEntry, facets: Int)] {
    let positions: [Int] =
      if shard == Self.whole {
        Array(view.entries.indices)
      } else if let number = view.areas.firstIndex(where: { $0.slug.text == shard }) {
        view.areaLists[number].entries
      } else {
        view.entries.indices.filter { view.entries[$0].entry.areas.isEmpty }
      }
    return positions.filter { !view.entries[$0].entry.publication.isDraft }.map {
      (view.entries[$0], view.facets[$0].number)
    }
  }

  /// A bit for each area.
  private func serves(_ listed: ListedEntry) -> Int {
    listed.entry.areas.reduce(0) { bits, area in
      let number = view.areas.firstIndex { $0.slug == area.slug }
      return number.map { $0 < 31 ? bits | 1 << $0 : bits } ?? bits
    }
  }

  private func column(_ name: StaticString, _ texts: [String], into script: inout HTML) {
    begin(name, into: &script)
    for (index, text) in texts.enumerated() {
      if index > 0 { script.append(markup: ",") }
      script.append(quoting: text)
    }
    script.append(markup: "],")
  }

  private func numbers(_ name: StaticString, _ numbers: [Int], into script: inout HTML) {
    begin(name, into: &script)
    for (index, number) in numbers.enumerated() {
      if index > 0 { script.append(markup: ",") }
      script.append(number)
    }
    script.append(markup: "],")
  }

  private func begin(_ name: StaticString, into script: inout HTML) {
    script.append(markup: "\"")
    script.append(markup: name)
    script.append(markup: "\":[")
  }

  private static func folded(_ term: String) -> String {
    SearchWords.words(of: term).joined(separator: " ")
  }
}
