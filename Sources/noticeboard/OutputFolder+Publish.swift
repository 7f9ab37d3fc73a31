/// What a publication did to the disk.
struct Published: Hashable {
  struct Edition: Hashable {
    var name: String
    var tally: Tally
    /// False when what stood there was right already, and was left alone.
    var isNew: Bool
  }

  var editions: [Edition]

  var tally: Tally {
    editions.reduce(into: Tally()) { sum, edition in
      sum.written += edition.tally.written
      sum.kept += edition.tally.kept
      sum.removed += edition.tally.removed
    }
  }
}

extension OutputFolder {
  static let reportName: FileName = "report.json"
  static let newReportName: FileName = ".report.json.new"

  /// Makes each edition's tree beside the one that stands, holds it against its plan on the disk,
  /// and swaps all of them in. Other editions are left alone. Whatever stops this, even a loss of
  /// power, each edition's old tree or its new one stands, whole; the next run clears up.
  ///
  /// `copied` gives the bytes for `.copy(of:)`; `inspect` is shown every finished file as it is on
  /// the disk.
  func publish(
    _ editions: [EditionFiles],
    report: [UInt8],
    copying copied: @escaping (_ source: String) throws -> [UInt8],
    inspecting inspect:
      @escaping (_ edition: String, _ path: String, _ bytes: [UInt8]) ->
      PrivacyLeak?
  ) throws -> Published {
    let plans = try editions.map { try EditionPlan($0, reading: copied) }
    try clearLeftOvers()
    FaultPoint.cleared.pass(faults)
    do {
      let trees = try plans.map { plan in
        try NextTree(of: plan, in: self, copied: copied, inspect: inspect)
      }
      try refuseLeaks(trees)
      try writeReport(report)
      FaultPoint.ready.pass(faults)
      try Interruption.commit { try swapIn(trees) }
      for plan in plans { try? folder.removeTree(Self.binName(plan.edition)) }
      return Published(editions: trees.map(\.result))
    } catch {
      try? clearLeftOvers()
      throw error
    }
  }

  private func swapIn(_ trees: [NextTree]) throws(StopReason) {
    for tree in trees {
      try tree.swapIn(in: self)
      FaultPoint.swappedOne.pass(faults)
    }
    try writing(path) { () throws(DiskError) in
      if trees.contains(where: \.result.isNew) { try folder.settle() }
      FaultPoint.swapped.pass(faults)
      if (try? folder.status(of: Self.newReportName)) != nil {
        try folder.rename(Self.newReportName, to: Self.reportName)
      }
    }
    FaultPoint.reported.pass(faults)
    for tree in trees { tree.keepSpare(in: self) }
    FaultPoint.kept.pass(faults)
    for tree in trees { try? tree.purgeSpare(in: self) }
    FaultPoint.purged.pass(faults)
  }

  /// Trees without a sound list are of no use to anyone.
  private func clearLeftOvers() throws(StopReason) {
    try writing(path) { () throws(DiskError) in
      for (name, _) in try folder.entries() {
        guard let text = name.text else { continue }
        let isUnfinished = text.hasPrefix(NextTree.buildingPrefix) || name == Self.newReportName
        let isBrokenSpare = text.hasPrefix(NextTree.sparePrefix) && manifest(of: name) == nil
        if isUnfinished || isBrokenSpare { try folder.removeTree(name) }
      }
    }
  }

  private static func binName(_ edition: String) -> FileName {
    FileName(NextTree.buildingPrefix + "bin-" + edition)
  }

  /// Where an edition's old files wait until the new ones stand.
  func bin(for edition: String) throws(StopReason) -> Handle {
    let name = Self.binName(edition)
    return try writing(path) { () throws(DiskError) in
      do throws(DiskError) { try folder.makeFolder(name) } catch .alreadyThere {}
      return try folder.folder(name)
    }
  }

  /// The list of a tree in this folder, if there is a sound one.
  func manifest(of tree: FileName) -> Manifest? {
    guard let bytes = try? bytes(of: Manifest.name, in: tree) else { return nil }
    return Manifest(reading: bytes)
  }

  private func bytes(of name: FileName, in tree: FileName) throws(DiskError) -> [UInt8] {
    let file = try folder.folder(tree).file(name)
    let status = try file.status()
    guard status.kind == .file else { throw .isNoFile }
    return try file.bytes(upTo: Manifest.mostBytes, expecting: status.size)
  }

  private func refuseLeaks(_ trees: [NextTree]) throws(StopReason) {
    let leaks = trees.flatMap { tree in
      tree.leaks.map { (place: "\(tree.plan.edition)/\($0.path)", leak: $0.leak) }
    }
    guard let first = leaks.first else { return }
    for tree in trees where !tree.leaks.isEmpty { tree.discard(in: self) }
    throw StopReason(
      .refused,
      "“\(first.place)” is not safe to publish: \(first.leak.message)",
      remedy: first.leak.remedy,
      details: leaks.dropFirst().map { "“\($0.place)”: \($0.leak.message)" }
    )
  }

  private func writeReport(_ report: [UInt8]) throws(StopReason) {
    let old = try? bytes(of: Self.reportName, in: ".")
    guard old != report else { return }
    try writing("\(path)/report.json") { () throws(DiskError) in
      try folder.write(report, asNew: Self.newReportName)
    }
  }
}

extension Handle {
  /// Writes a file that must not be there yet, and waits until it would outlast a loss of power.
  func write(_ bytes: [UInt8], asNew name: FileName) throws(DiskError) {
    let file = try newFile(name)
    try file.write(bytes)
    try file.settle()
  }
}
