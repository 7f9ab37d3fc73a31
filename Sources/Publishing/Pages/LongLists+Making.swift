internal import Cataloguing
internal import Templating

/// Lists that may be too long for one page.
extension PageMaker {
  /// The groups of an area whose names begin with one letter.
  func letterPage(_ number: Int, _ part: Int) -> OutputFile {
    let (area, list) = (view.areas[number], view.areaLists[number])
    let (letter, entries) = (list.letters[part].letter, list.letters[part].entries)
    let address = list.letters[part].address(in: area)
    let title = "Groups in \(area.name): \(letter)"
    return partPage(number, title, "\(title).", nil, entries, at: address)
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
      list.letters.map { $0.address(in: area) }
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
