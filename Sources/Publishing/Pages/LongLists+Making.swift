internal import Cataloguing
internal import Templating

/// A part of an area's groups, on one page or on one for each letter.
struct PartList {
  var facet: Facet?
  var entries: [Int]
  /// The pages by letter that it is one of, or leads to.
  var letters: [AreaList.LetterPart] = []
  /// Whether its groups stand on those pages, and not on its own.
  var isSharedOut = false
}

/// Lists that may be too long for one page.
extension PageMaker {
  /// The groups of an area whose names begin with one letter.
  func letterPage(_ number: Int, _ part: Int) -> OutputFile {
    letterPage(number, view.areaLists[number].letters[part], among: [])
  }

  /// The same of those that a way of narrowing down leaves; `letters` are the pages of its list.
  func letterPage(
    _ number: Int,
    _ part: AreaList.LetterPart,
    among letters: [AreaList.LetterPart]
  ) -> OutputFile {
    let area = view.areas[number]
    let all = part.facet?.heading(in: area.name) ?? "Groups in \(area.name)"
    let title = "\(all): \(part.letter)"
    let list = PartList(facet: part.facet, entries: part.entries, letters: letters)
    return partPage(number, title, "\(title).", list, at: part.address(in: area))
  }

  func areaLink(_ area: Area, _ root: String) -> AreaLink {
    AreaLink(
      text: area.name,
      href: "\(root)areas/\(area.slug.text).html",
      isCurrent: false,
      count: Words.groups(counts.areas[area.slug] ?? 0)
    )
  }

  /// The groups for a reason: on one page, or on one for each area.
  func need(_ reason: Reason) -> [OutputFile] {
    let parts = needParts(reason)
    let isLong = parts.reduce(0) { $0 + $1.entries.count } > AreaList.mostOnAPage
    guard isLong else { return [needPage(reason, reason.address, parts, of: nil)] }
    let links = parts.map { part in
      AreaLink(
        text: part.title,
        href: Self.root(of: reason.address) + part.address(reason),
        isCurrent: false,
        count: Words.groups(part.entries.count)
      )
    }
    return [needPage(reason, reason.address, [], of: nil, elsewhere: links)]
      + parts.map { needPage(reason, $0.address(reason), [$0], of: $0.title) }
  }

  /// The addresses of the pages of long lists, which no old address may take.
  var longListAddresses: [String] {
    let letters = zip(view.areas, view.areaLists).flatMap { area, list in
      (list.letters + list.parts.flatMap(\.letters)).map { $0.address(in: area) }
    }
    let needs = Reason.allCases.flatMap { reason in
      let parts = needParts(reason)
      let isLong = parts.reduce(0) { $0 + $1.entries.count } > AreaList.mostOnAPage
      return isLong ? parts.map { $0.address(reason) } : []
    }
    return letters + needs + NamesByLetter(view.entries).pages.map(NamesByLetter.address)
  }

  private struct NeedPart {
    var slug: String
    var title: String
    var entries: [Int]

    func address(_ reason: Reason) -> String { "needs/\(reason.slug.text)/\(slug).html" }
  }

  private func needParts(_ reason: Reason) -> [NeedPart] {
    let entries = view.entries.indices.filter {
      view.entries[$0].entry.helpsWith.contains(reason)
    }
    let wanted = Set(entries)
    let parts = zip(view.areas, view.areaLists).map { area, list in
      NeedPart(
        slug: area.slug.text,
        title: "In \(area.name)",
        entries: list.entries.filter(wanted.contains)
      )
    }
    let nowhere = entries.filter { view.entries[$0].entry.areas.isEmpty }
    return (parts + [NeedPart(slug: "more", title: "More", entries: nowhere)])
      .filter { !$0.entries.isEmpty }
  }

  private func needPage(
    _ reason: Reason,
    _ address: String,
    _ parts: [NeedPart],
    of place: String?,
    elsewhere: [AreaLink] = []
  ) -> OutputFile {
    let root = Self.root(of: address)
    let index = ("What do you need?", "needs/index.html")
    let filters = filters(over: parts.flatMap(\.entries), from: Filter.fewestOfAPart)
    var frame = frame(
      place.map { "\(reason.inReadersWords): \(Words.small($0))" } ?? reason.inReadersWords,
      "Groups and places that can help with \(reason.rawValue).",
      at: address,
      under: place == nil ? [index] : [index, (reason.inReadersWords, reason.address)]
    )
    if !filters.isEmpty { frame.script = "filter.js" }
    let page = NeedPage(
      reason: reason,
      needs: needs(root, current: reason),
      filters: filters,
      sections: parts.map { part in
        Section(
          id: "section-\(part.slug)",
          title: part.title,
          groups: cards(part.entries, root: root)
        )
      },
      elsewhere: elsewhere
    )
    return file(Framed(frame: frame, own: page), templates.need)
  }
}
