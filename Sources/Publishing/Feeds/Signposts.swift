internal import Cataloguing
internal import Reading
internal import Scheduling
internal import Templating

extension PageMaker {
  /// What programs read: sitemap, robots, feed and headers.
  func signposts() -> [OutputFile] {
    var files = [text("robots.txt", robots), text("_headers", headers)]
    if !view.isPractice { files += [text("sitemap.xml", sitemap), text("feed.xml", feed)] }
    return files
  }

  private func text(_ path: String, _ text: String) -> OutputFile {
    OutputFile(path: path, bytes: Array(text.utf8))
  }

  private var robots: String {
    view.isPractice
      ? "User-agent: *\nDisallow: /\n"
      : "User-agent: *\nAllow: /\n\nSitemap: \(view.settings.address)/sitemap.xml\n"
  }

  /// What other directories may fetch is for any page of theirs.
  private var headers: String {
    let open = "/\(ReferralFiles.folder)/*\n  Access-Control-Allow-Origin: *\n"
    return headersOfAll + (view.isPractice ? "" : open)
  }

  /// Some pages hold the stylesheet, and slides one of their own.
  private var headersOfAll: String {
    let own = view.isPractice ? " '\(Slides.styleSeal)'" : ""
    let style = "style-src 'self' '\(style.seal)'\(own)"
    return """
      /*
        Content-Security-Policy: default-src 'none'; img-src 'self' data:; \(style); script-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'
        X-Content-Type-Options: nosniff
        Referrer-Policy: no-referrer
        Permissions-Policy: camera=(), geolocation=(), microphone=(), interest-cohort=()
      /*.txt
        Content-Type: text/plain; charset=utf-8
      /*.ics
        Content-Type: text/calendar; charset=utf-8

      """
  }

  /// The fifty groups that were checked last: those never checked have no date to stand under.
  private var feed: String {
    let settings = view.settings
    let checked = view.entries.compactMap { listed in
      listed.entry.checked.map {
        (day: $0.on, slug: listed.entry.publication.slug, listed: listed)
      }
    }
    let newest = checked.sorted { $0.day == $1.day ? $0.slug < $1.slug : $0.day > $1.day }
    let entries = newest.prefix(50).map { day, slug, listed in
      let address = XML.escaped("\(settings.address)/groups/\(slug.text).html")
      return """
        <entry><title>\(XML.escaped(listed.entry.name))</title><id>\(address)</id>\
        <updated>\(day.iso)T00:00:00Z</updated><link href="\(address)"/>\
        <summary>\(XML.escaped(listed.entry.summary))</summary></entry>

        """
    }
    let home = XML.escaped(settings.address + "/")
    let updated = newest.first?.day ?? view.today
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(XML.escaped(settings.language))">
      <title>\(XML.escaped(settings.name)): groups we checked lately</title>
      <id>\(home)</id>
      <updated>\(updated.iso)T00:00:00Z</updated>
      <author><name>\(XML.escaped(settings.runBy))</name></author>
      <link href="\(home)"/>
      <link rel="self" href="\(home)feed.xml"/>
      \(entries.joined())</feed>

      """
  }

  /// Old addresses lead to the new ones; one that is a page of today is left to that page.
  func redirects() -> [OutputFile] {
    var moved: [(String, Publication, String, String)] = []
    for listed in view.entries + view.ended where !listed.entry.publication.wasAt.isEmpty {
      let (publication, name) = (listed.entry.publication, listed.entry.name)
      moved += publication.wasAt.map { ($0, publication, "groups", name) }
    }
    for leaflet in view.leaflets {
      moved += leaflet.publication.wasAt.map {
        ($0, leaflet.publication, "leaflets", leaflet.title)
      }
    }
    for page in view.pages {
      moved += page.publication.wasAt.map { ($0, page.publication, "pages", page.title) }
    }
    for area in view.areas {
      moved += area.publication.wasAt.map { ($0, area.publication, "areas", area.name) }
    }
    for study in view.caseStudies {
      moved += study.publication.wasAt.map { ($0, study.publication, "case-studies", study.title) }
    }
    var taken: Set<String> = []
    let ours = Set(longListAddresses)
    return moved.compactMap { old, publication, folder, title in
      let new = "\(folder)/\(publication.slug.text).html"
      guard !view.addresses.contains(old), !ours.contains(old), old != new,
        !Self.isBelowFile(old),
        taken.insert(old).inserted
      else { return nil }
      var frame = frame(title, title, at: old, language: publication.language)
      frame.canonical = view.isPractice ? nil : "\(view.settings.address)/\(new)"
      let page = RedirectPage(frame: frame, href: Self.root(of: old) + new)
      var bytes: [UInt8] = []
      templates.redirect.render(page, into: &bytes)
      return OutputFile(path: old, bytes: bytes)
    }
  }

  /// A folder cannot stand where a page or a file does.
  private static func isBelowFile(_ address: String) -> Bool {
    address.split(separator: "/").dropLast().contains { folder in
      [".html", ".ics", ".xml", ".txt", ".css", ".svg"].contains { folder.hasSuffix($0) }
    }
  }

  /// The stylesheet and the pictures that this edition's pages show.
  func assets() -> [OutputFile] {
    var files = templates.assets.map { path, bytes in
      OutputFile(path: path, bytes: SlimText.asset(bytes, at: path))
    }
    files.append(OutputFile(path: StyleSheet.path, bytes: style.bytes))
    let brand = view.settings.brand
    let icon = BoardIcon(brand)
    if !files.contains(where: { $0.path == "assets/\(BoardIcon.name)" }) {
      files.append(OutputFile(path: "assets/\(BoardIcon.name)", bytes: icon.drawing))
    }
    files.append(OutputFile(path: "assets/touch-icon.png", bytes: icon.picture))
    if let logo = brand.logo {
      files.append(OutputFile(path: logo.address, bytes: logo.file.cleaned))
    }
    var taken: Set<String> = []
    func add(_ picture: Picture) {
      for copy in picture.file.map({ $0.forAll + $0.forNewer }) ?? [] {
        let address = picture.address(of: copy)
        guard taken.insert(address).inserted else { continue }
        files.append(OutputFile(path: address, bytes: copy.bytes))
      }
    }
    func add(_ prose: Prose) {
      for case .picture(let reference, _) in prose.inlines {
        view.pictures.find(reference.source).map(add)
      }
    }
    for listed in view.entries {
      for picture in listed.entry.pictures { add(picture) }
      // A text is read only for its own turn, and only where it may hold a picture.
      if listed.entry.text.mayHoldPictures { add(listed.entry.prose) }
    }
    for picture in view.leaflets.flatMap(\.pictures) { add(picture) }
    for prose in view.leaflets.map(\.prose) + view.pages.map(\.prose) { add(prose) }
    for prose in view.areas.map(\.prose) + view.caseStudies.map(\.prose) { add(prose) }
    return files
  }
}

enum XML {
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): false
    case UInt8(ascii: "\""), UInt8(ascii: "'"): false
    case 0x20..<0x7F: true
    case _: false
    }
  }

  /// For text and quoted attributes; letters that XML cannot hold are left out.
  static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n", "\t": escaped += " "
      case let letter where letter.isPrinted: escaped.unicodeScalars.append(letter)
      case _: continue
      }
    }
    return escaped
  }
}
