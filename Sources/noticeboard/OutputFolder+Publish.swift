/// What a publication did to the disk.
struct Published: Hashable, Sendable {
  struct Edition: Hashable, Sendable {
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

  /// Makes each edition's tree beside the one that stands, and swaps all of them in. Other editions
  /// are left alone. Whatever stops this, even a loss of power, each edition's old tree or its new
  /// one stands, whole; the next run clears up.
  ///
  /// `inspect` is shown every finished file; `done` hears, from any thread, what was done.
  func publish(
    _ editions: [EditionWork],
    report: () -> [UInt8],
    inspecting inspect: @escaping LastLook,
    done: @escaping JobsDone = { _, _, _ in }
  ) async throws -> Published {
    do {
      var trees: [NextTree] = []
      for edition in editions {
        trees.append(try await NextTree(of: edition, in: self, inspecting: inspect, done: done))
      }
      let leaks = trees.flatMap { tree in tree.leaks.map { (tree.edition, $0.path, $0.leak) } }
      if let leaky = LeakySite(leaks) { throw leaky }
      try writeReport(report())
      FaultPoint.ready.pass(faults)
      try Interruption.commit { try swapIn(trees) }
      for tree in trees { try? folder.removeTree(TreeName.bin(tree.edition)) }
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
    for tree in trees { tree.keepStamps(in: self) }
    try? folder.clearCache()
  }

  /// Trees without a list are of no use to anyone.
  func clearLeftOvers() throws(StopReason) {
    try writing(path) { () throws(DiskError) in
      for (name, _) in try folder.entries() {
        guard let text = name.text else { continue }
        // An engine that outlived its build may still be writing there.
        if text.hasPrefix(TypesettingFolder.prefix) { try? folder.removeTree(name) }
        let isUnfinished = text.hasPrefix(TreeName.buildingPrefix) || name == Self.newReportName
        let isSpare = text.hasPrefix(TreeName.sparePrefix)
        if isUnfinished || (isSpare && !folder.hasManifest(name)) { try folder.removeTree(name) }
      }
    }
    FaultPoint.cleared.pass(faults)
  }

  private func writeReport(_ report: [UInt8]) throws(StopReason) {
    if (try? folder.file(Self.reportName).holds(report)) == true { return }
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
