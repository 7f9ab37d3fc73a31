internal import Papers
internal import Publishing
internal import Reading

/// All that papers are made with.
struct PaperTools: Sendable {
  var templates: PaperTemplates
  var stylesheet: String
  var typesetter: Typesetter?
}

extension Paperwork {
  /// Makes the papers of some editions: those that were made before of the same are taken as they
  /// are, all others are set at once.
  init(
    for views: [EditionView],
    with tools: PaperTools,
    in output: borrowing OutputFolder,
    _ progress: Progress
  ) async throws(StopReason) {
    let papers = views.map { view in
      (view.name, PaperOrder.all(of: view, styled: tools.stylesheet))
    }
    let count = papers.reduce(0) { $0 + $1.1.count }
    guard let typesetter = tools.typesetter else {
      self.init(
        without: "there is no typesetter here",
        "make site, or \(Typesetter.install)",
        orders: count,
        isLasting: true
      )
      return
    }
    if let other = typesetter.stranger {
      self.init(
        without:
          "“\(typesetter.path)” is \(other), and papers are set by Typst \(Typesetter.version)",
        "put Typst \(Typesetter.version) in its place, or \(Typesetter.install)",
        orders: count,
        isLasting: true
      )
      return
    }
    guard let faces = TypefaceShelf.found() else {
      self.init(
        without: "the typeface Open Sans is not installed",
        "apt-get install \(TypefaceShelf.package)",
        orders: count,
        isLasting: false
      )
      return
    }
    let stock = Fingerprint(
      of: tools.templates.everything + faces.fingerprint.bytes + Array(typesetter.identity.utf8)
    )
    let orders = papers.flatMap { edition, orders in
      orders.map { Order(edition, $0, in: faces, stock) }
    }
    let strange = zip(views, papers).flatMap { view, paper in
      StrangeLetters.all(in: paper.1, of: view, faces.letters)
    }
    let (results, set) = try await Self.results(
      of: orders,
      tools,
      typesetter,
      faces,
      in: output,
      progress
    )
    self.init(orders, results, set: set, besides: strange.flatMap(Finding.findings))
  }

  private static func results(
    of orders: [Order],
    _ tools: PaperTools,
    _ typesetter: Typesetter,
    _ faces: TypefaceShelf,
    in output: borrowing OutputFolder,
    _ progress: Progress
  ) async throws(StopReason) -> ([SettingResult], Int) {
    var known: [Fingerprint: SettingResult] = [:]
    for order in orders where known[order.seal] == nil {
      known[order.seal] = KeptWork.papers.bytes(under: order.seal, in: output.folder)
        .flatMap(SetPaper.init).map { .made($0) }
    }
    var wanted: [Order] = []
    var seen: Set<Fingerprint> = []
    for order in orders where known[order.seal] == nil && seen.insert(order.seal).inserted {
      wanted.append(order)
    }
    if !wanted.isEmpty {
      let papers = wanted.enumerated().map { PaperToSet($1, number: $0) }
      let results = try await set(papers, tools, typesetter, faces, in: output, progress)
      for (order, result) in zip(wanted, results) {
        known[order.seal] = result
        guard case .made(let paper) = result else { continue }
        KeptWork.papers.keep(paper.bytes, under: order.seal, in: output.folder)
      }
    }
    KeptWork.papers.clear(but: orders.map(\.seal), in: output.folder)
    return (orders.map { known[$0.seal] ?? .lost(.couldNotStart) }, wanted.count)
  }

  private static func set(
    _ papers: [PaperToSet],
    _ tools: PaperTools,
    _ typesetter: Typesetter,
    _ faces: TypefaceShelf,
    in output: borrowing OutputFolder,
    _ progress: Progress
  ) async throws(StopReason) -> [SettingResult] {
    do {
      let folder = try TypesettingFolder(in: output, tools.templates, faces)
      let results = try await typesetter.set(papers, in: folder) { made in
        progress.show("setting papers", made, of: papers.count)
      }
      try output.folder.removeTree(folder.name)
      return results
    } catch {
      throw StopReason(error, writing: "\(output.path)/\(TypesettingFolder.prefix)…")
    }
  }
}

extension Paperwork.Order {
  fileprivate init(
    _ edition: String,
    _ order: PaperOrder,
    in faces: TypefaceShelf,
    _ stock: Fingerprint
  ) {
    self.edition = edition
    self.order = order
    data = order.bytes(in: faces.letters)
    var bytes = stock.bytes + Array(order.template.utf8) + [0] + data
    for picture in order.pictures { bytes += Fingerprint(of: picture.bytes).bytes }
    seal = Fingerprint(of: bytes)
  }
}

extension PaperToSet {
  fileprivate init(_ order: Paperwork.Order, number: Int) {
    self.init(
      number: number,
      template: order.order.template,
      data: order.data,
      pictures: order.order.pictures
    )
  }
}
