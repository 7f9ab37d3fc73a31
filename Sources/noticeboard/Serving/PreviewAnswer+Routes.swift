internal import Cataloguing
internal import Publishing
internal import Reading

extension PreviewAnswer {
  /// Nothing is looked up on the disk: what no edition holds is not there.
  init(
    to request: PreviewRequest,
    at door: PreviewDoor,
    from desk: PreviewDesk
  ) async {
    guard let host = request.host, door.names.contains(host.lowercased()) else {
      self.init(.misdirected, saying: "The preview is at \(door.address)")
      return
    }
    guard request.method == "GET" else {
      self.init(.notAllowed, saying: "The preview can only be looked at.")
      headers.append(("Allow", "GET"))
      return
    }
    if let own = PreviewWindow.file(at: request.path, for: door.visitor) {
      self = own
    } else if request.path.hasPrefix("/-/") {
      self = await Self.news(for: request, door.visitor, desk)
    } else {
      self = Self.page(at: request.path, for: door.visitor, desk)
    }
  }

  private static func news(
    for request: PreviewRequest,
    _ visitor: PreviewDoor.Visitor,
    _ desk: PreviewDesk
  ) async -> PreviewAnswer {
    let known = request.query["after"].flatMap { Int($0) } ?? 0
    switch (request.path, visitor) {
    case ("/-/news", .atHome): return PreviewAnswer(PreviewNews(await desk.news(after: known)).json)
    case ("/-/news", .onThePhone):
      return PreviewAnswer(PreviewNews(await desk.news(after: known)).number)
    case ("/-/findings", .atHome):
      return PreviewAnswer(PreviewNews(desk.now).findings(about: request.query["page"]))
    case ("/-/left-out", .atHome): return PreviewAnswer(PreviewNews(desk.now).leftOut)
    case (_, .atHome), (_, .onThePhone): return PreviewAnswer(.notFound, saying: "Not here.")
    }
  }

  private static func page(
    at path: String,
    for visitor: PreviewDoor.Visitor,
    _ desk: PreviewDesk
  ) -> PreviewAnswer {
    guard let preview = desk.now.state.preview else {
      return PreviewAnswer(.notReady, saying: "There is no page to show yet.")
    }
    let editions = preview.editions(for: visitor)
    let parts = path.split(separator: "/", maxSplits: 1)
    guard let edition = parts.first.flatMap({ name in editions.first { $0.name == name } }) else {
      return preview.rooted(path, editions)
        .map { PreviewAnswer(leadingTo: $0) } ?? PreviewAnswer(.notFound, saying: "Not here.")
    }
    guard parts.count == 2, !path.hasSuffix("/") else {
      return PreviewAnswer(leadingTo: (path.hasSuffix("/") ? path : path + "/") + "index.html")
    }
    let file = String(parts[1])
    if let answer = answer(desk.file(file, of: edition)) { return answer }
    switch visitor {
    case .onThePhone: break
    case .atHome:
      if let withheld = desk.withheldFile(file, of: edition, in: preview) {
        return PreviewAnswer(withheld)
      }
    }
    return missing(from: edition, desk)
  }

  private static func missing(from edition: PreviewEdition, _ desk: PreviewDesk) -> PreviewAnswer {
    guard var page = answer(desk.file("404.html", of: edition)) else {
      return PreviewAnswer(.notFound, saying: "Not here.")
    }
    page.status = .notFound
    return page
  }

  private static func answer(_ found: PreviewEdition.Found?) -> PreviewAnswer? {
    switch found {
    case .file(let file): PreviewAnswer(file)
    case .unsafeToShow(let leak):
      PreviewAnswer(
        .unsafeToShow,
        saying: "This page would not be published: \(leak.message)\n\(leak.remedy)"
      )
    case nil: nil
    }
  }
}

extension Preview {
  /// What others in the network may read.
  fileprivate func editions(for visitor: PreviewDoor.Visitor) -> [PreviewEdition] {
    switch visitor {
    case .atHome: editions
    case .onThePhone: editions.filter { $0.name == EditionChoice.public.rawValue }
    }
  }

  /// Where an address leads that begins at the root of the published site: only the page that stands
  /// in for missing ones has such.
  fileprivate func rooted(_ path: String, _ editions: [PreviewEdition]) -> String? {
    guard let edition = editions.first, !path.isEmpty else { return nil }
    let web = project.catalogue.settings.address.split(separator: "/").dropFirst(2)
    let parts = path.split(separator: "/")
    let rest = parts.starts(with: web) ? parts.dropFirst(web.count) : parts[...]
    return "/\(edition.name)/" + (rest.isEmpty ? "index.html" : rest.joined(separator: "/"))
  }
}
