extension Typesetter {
  /// Sets papers one after another; what happens to one does not stop the others.
  func set(
    _ papers: [PaperToSet],
    in folder: borrowing TypesettingFolder
  ) async throws(DiskError) -> [SettingResult] {
    for paper in papers { try folder.add(paper) }
    return switch kind {
    case .program: await setOneByOne(papers, in: folder)
    case .binding: try await setTogether(papers, in: folder)
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
    case .failed(let words): .refused(Self.complaint(in: words))
    case .killed, .gaveUp, .tookTooLong, .couldNotStart, .babbled: .lost(end)
    }
  }

  /// `error: …`, the first of them.
  private static func complaint(in words: String) -> String {
    let lines = words.split(separator: "\n")
    let first = lines.first { $0.hasPrefix("error: ") }?.dropFirst(7) ?? lines.first ?? ""
    return String(first.prefix(2_000))
  }

  /// After a paper that ends the process, the next process goes on with the one behind it.
  private func setTogether(
    _ papers: [PaperToSet],
    in folder: borrowing TypesettingFolder
  ) async throws(DiskError) -> [SettingResult] {
    var results: [Int: SettingResult] = [:]
    var waiting = papers[...]
    var deaths = 0
    while !waiting.isEmpty, deaths < Self.mostDeaths {
      let batch = Self.batch(of: waiting)
      try folder.write(Array(batch))
      let end = await errand(batch.count, in: folder).run()
      for (number, word, why) in folder.results() where results[number] == nil {
        results[number] =
          word == "made" ? result(of: .done, folder.paper(number)) : .refused(why)
      }
      waiting = waiting.filter { results[$0.number] == nil }[...]
      guard let lost = batch.first(where: { results[$0.number] == nil }) else { continue }
      results[lost.number] = .lost(end)
      deaths = end.mayBeOfOnePaper ? deaths + 1 : Self.mostDeaths
      waiting = waiting.filter { $0.number != lost.number }[...]
      if deaths == Self.mostDeaths { waiting.forEach { results[$0.number] = .lost(end) } }
    }
    return papers.map { results[$0.number] ?? .lost(.killed) }
  }

  /// One process remembers all that it has set: a few small papers, or one large.
  private static func batch(of waiting: ArraySlice<PaperToSet>) -> ArraySlice<PaperToSet> {
    var bytes = 0
    let fitting = waiting.prefix { paper in
      bytes += paper.data.count
      return bytes <= mostBytes
    }
    return fitting.isEmpty ? waiting.prefix(1) : fitting
  }

  private func errand(_ count: Int, in folder: borrowing TypesettingFolder) -> Errand {
    let seconds = max(1, Int(patience.components.seconds))
    return Errand(
      program: path,
      arguments: ["-I", "-B", "\(folder.path)/typeset.py", folder.path, "\(seconds)"],
      limit: patience * (count + 1)
    )
  }

  /// An engine that falls over each time is not asked again.
  private static let mostDeaths = 5
  private static let mostBytes = 1_000_000
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
