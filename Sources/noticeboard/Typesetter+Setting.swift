extension Typesetter {
  /// `typst` on the search path, else the binding. A `typst` of another version is passed over, and
  /// named only where there is nothing else.
  static func fitting(besides folders: [String]) async -> Typesetter? {
    guard let first = found(besides: folders) else { return nil }
    return switch first.kind {
    case .binding: first
    case .program: await first.fitting(else: binding(besides: folders))
    }
  }

  func fitting(else other: Typesetter?) async -> Typesetter {
    let (end, words) = await Errand(
      program: path,
      arguments: ["--version"],
      limit: .seconds(60)
    ).answer()
    let said = String(decoding: words.prefix { $0 != 0x0A }.prefix(60), as: UTF8.self)
    if end == .done, said.hasPrefix("typst \(Self.version).") { return self }
    var stranger = self
    stranger.stranger = said.isEmpty ? "something else" : said
    return other ?? stranger
  }

  /// Sets papers one after another; what happens to one does not stop the others. Says now and then
  /// how many are made.
  func set(
    _ papers: [PaperToSet],
    in folder: borrowing TypesettingFolder,
    telling tell: @escaping @Sendable (_ made: Int) -> Void = { _ in }
  ) async throws(DiskError) -> [SettingResult] {
    for paper in papers { try folder.add(paper) }
    let count = try folder.countOfMade()
    async let _ = Self.watch(count, tell)
    return switch kind {
    case .program: await setOneByOne(papers, in: folder)
    case .binding: try await setTogether(papers, in: folder)
    }
  }

  /// Until what it watches has ended.
  private static func watch(_ count: () -> Int, _ tell: (Int) -> Void) async {
    while !Task.isCancelled {
      tell(count())
      try? await Task.sleep(for: .milliseconds(200))
    }
  }

  private func setOneByOne(
    _ papers: [PaperToSet],
    in folder: borrowing TypesettingFolder
  ) async -> [SettingResult] {
    var results: [SettingResult] = []
    for paper in papers {
      let errand = Errand(
        program: path,
        arguments: [
          "compile", "--root", folder.path, "--font-path", "\(folder.path)/fonts",
          "--ignore-system-fonts", "--ignore-embedded-fonts", "--pdf-standard", "ua-1", "--input",
          "data=/data/\(paper.number).json", "\(folder.path)/papers/\(paper.template)",
          "\(folder.path)/made/\(paper.number).pdf",
        ],
        limit: patience
      )
      let end = await errand.run()
      results.append(result(of: end, folder.paper(paper.number)))
    }
    return results
  }

  private func result(of end: Errand.End, _ paper: SetPaper?) -> SettingResult {
    switch end {
    case .done: paper.map { .made($0) } ?? .lost(.done)
    case .failed(let words): .refused(Refusal(reading: words))
    case .killed, .gaveUp, .tookTooLong, .couldNotStart, .babbled: .lost(end)
    }
  }

  /// Two engines share the work. After a paper that ends one of them, the next goes on with the papers
  /// behind it.
  private func setTogether(
    _ papers: [PaperToSet],
    in folder: borrowing TypesettingFolder
  ) async throws(DiskError) -> [SettingResult] {
    var results: [Int: SettingResult] = [:]
    var waiting = papers
    var deaths = 0
    while !waiting.isEmpty {
      let batches = Self.batches(of: waiting)
      for (hand, batch) in batches.enumerated() { try folder.write(batch, for: hand) }
      let ends = await ends(of: batches.map(\.count), in: folder.path)
      for (hand, batch) in batches.enumerated() {
        for (number, refusal) in folder.results(of: hand) where results[number] == nil {
          results[number] =
            refusal.map { .refused($0) } ?? result(of: .done, folder.paper(number))
        }
        guard let lost = batch.first(where: { results[$0.number] == nil }) else { continue }
        results[lost.number] = .lost(ends[hand])
        deaths = ends[hand].mayBeOfOnePaper ? deaths + 1 : Self.mostDeaths
      }
      waiting = waiting.filter { results[$0.number] == nil }
      if deaths >= Self.mostDeaths, let end = ends.first(where: { $0 != .done }) ?? ends.first {
        return papers.map { results[$0.number] ?? .lost(end) }
      }
    }
    return papers.map { results[$0.number] ?? .lost(.killed) }
  }

  /// One process remembers all that it has set: some small papers, dealt out like cards, or one large.
  private static func batches(of waiting: [PaperToSet]) -> [[PaperToSet]] {
    let small = waiting.filter { $0.data.count < mostBytes / 2 }
    guard !small.isEmpty else { return [Array(waiting.prefix(1))] }
    var bytes = 0
    let fitting = small.prefix { paper in
      bytes += paper.data.count
      return bytes <= mostBytes * mostHands
    }
    let hands = fitting.count < fewest ? 1 : mostHands
    return (0..<hands).map { hand in
      fitting.indices.filter { $0 % hands == hand }.map { fitting[$0] }
    }
  }

  private func ends(of counts: [Int], in folder: String) async -> [Errand.End] {
    await withTaskGroup(of: (Int, Errand.End).self) { group in
      for (hand, count) in counts.enumerated() {
        let errand = errand(count, for: hand, in: folder)
        group.addTask { (hand, await errand.run()) }
      }
      var ends = [Errand.End](repeating: .killed, count: counts.count)
      for await (hand, end) in group { ends[hand] = end }
      return ends
    }
  }

  private func errand(_ count: Int, for hand: Int, in folder: String) -> Errand {
    let seconds = max(1, Int(patience.components.seconds))
    return Errand(
      program: path,
      arguments: ["-I", "-B", "\(folder)/typeset.py", folder, "\(seconds)", "\(hand)"],
      limit: patience * (count + 1)
    )
  }

  /// An engine that falls over each time is not asked again.
  private static let mostDeaths = 5
  private static let mostBytes = 1_000_000
  private static let mostHands = 2
  /// So few papers are done before a second engine has started.
  private static let fewest = 16
}

extension Errand.End {
  /// Another paper may fare better.
  fileprivate var mayBeOfOnePaper: Bool {
    switch self {
    case .killed, .gaveUp: true
    case .done, .failed, .tookTooLong, .couldNotStart, .babbled: false
    }
  }
}
