internal import Cataloguing
internal import Scheduling

/// The pages of a site, for search engines.
struct SiteMapFile {
  /// A page, by its address below the site's.
  struct Entry {
    var path: String
    /// When its facts were last checked, or it was last changed.
    var day: CalendarDay?
    /// The same in all languages, itself among them; empty where there is one alone.
    var translations: [Translation] = []
  }

  var address: String
  var entries: [Entry]

  var text: String {
    let sorted = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
      + "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
      + sorted.map(line).joined() + "</urlset>\n"
  }

  private func line(_ entry: Entry) -> String {
    let others = entry.translations.map { other in
      "<xhtml:link rel=\"alternate\" hreflang=\"\(XML.escaped(other.language))\" "
        + "href=\"\(XML.escaped("\(address)/\(other.href)"))\"/>"
    }
    let modified = entry.day.map { "<lastmod>\($0.iso)</lastmod>" } ?? ""
    return "<url><loc>\(XML.escaped("\(address)/\(entry.path)"))</loc>\(modified)"
      + others.joined() + "</url>\n"
  }
}

extension PageMaker {
  var sitemap: String {
    let lists = ["", "a-z.html", "needs/index.html", "leaflets/index.html"]
    var entries = (lists + Reason.allCases.map(\.address) + longListAddresses).map {
      SiteMapFile.Entry(path: $0)
    }
    for (area, list) in zip(view.areas, view.areaLists) {
      let newest = list.entries.compactMap { view.entries[$0].entry.checked?.on }.max()
      let address = "areas/\(area.slug.text)"
      entries.append(SiteMapFile.Entry(path: "\(address).html", day: newest))
      entries += list.parts.map { SiteMapFile.Entry(path: "\(address)/\($0.facet.slug.text).html") }
    }
    entries += leafletTranslations.entries(in: "leaflets") + pageTranslations.entries(in: "pages")
    entries += view.entries.map {
      SiteMapFile.Entry(path: "groups/\($0.entry.slug.text).html", day: $0.entry.checked?.on)
    }
    return SiteMapFile(address: view.settings.address, entries: entries).text
  }
}

extension Translations {
  fileprivate func entries(in folder: String) -> [SiteMapFile.Entry] {
    items.map { item in
      let path = "\(folder)/\(item.publication.slug.text).html"
      let others = others(of: item.publication).map { other in
        Translation(title: other.title, href: "\(folder)/\(other.href)", language: other.language)
      }
      let own = Translation(
        title: item.title,
        href: path,
        language: item.publication.language ?? usual
      )
      return SiteMapFile.Entry(
        path: path,
        day: item.publication.changedOn,
        translations: others.isEmpty ? [] : [own] + others
      )
    }
  }
}
