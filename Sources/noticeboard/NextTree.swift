/// Hears that so many more jobs of an edition are done, and of how many.
typealias JobsDone = @Sendable (_ edition: String, _ jobs: Int, _ all: Int) -> Void

/// The tree that is to stand for an edition: whole, right, and beside the one that stands now.
struct NextTree: Sendable {
  let edition: String
  let result: Published.Edition
  let leaks: [(path: String, leak: PrivacyLeak)]
  private let manifest: Manifest
  private let stamps: StampList
  private let made: MadeFiles
  /// Nil when what stands is right already, or when nothing may be published.
  private let place: FileName?

  /// Only what differs from the tree that stands is written: into the spare of the time before, if
  /// there is one, else into a new tree.
  init(
    of work: EditionWork,
    in output: borrowing OutputFolder,
    inspecting inspect: @escaping LastLook,
    done: @escaping JobsDone
  ) async throws {
    self.edition = work.edition
    let standing = try StandingTree(work.edition, in: output)
    let target = try TreeTarget(work.edition, over: standing.known, in: output)
    let (edition, jobs) = (work.edition, work.jobs())
    let shares = try await Work.shared(jobs.runs, atOnce: 1) { run in
      defer { done(edition, run.count, jobs.count) }
      return Share(of: jobs, run, in: target, inspecting: inspect)
    }
    let placed = try Self.sorted(shares)
    leaks = shares.flatMap(\.leaks)
    manifest = Manifest(placed.map(\.entry))
    stamps = StampList(of: manifest.fingerprint, placed.map(\.stamp))
    made = MadeFiles(
      of: manifest.fingerprint,
      jobs: placed.map(\.job),
      keys: shares.reduce(into: [:]) { $0.merge($1.keys) { key, _ in key } }
    )
    let isRight = target.opened == nil && standing.isJust && standing.known.list == manifest
    result = Published.Edition(
      name: edition,
      tally: Tally(placed, over: standing.known.list),
      isNew: !isRight
    )
    if isRight || !leaks.isEmpty {
      place = nil
    } else {
      try standing.refuseForeignFiles()
      place = try Self.complete(placed, manifest, in: target, output.faults)
    }
  }

  private static func complete(
    _ placed: [PlacedFile],
    _ manifest: Manifest,
    in target: borrowing TreeTarget,
    _ faults: FaultPoint?
  ) throws(StopReason) -> FileName {
    FaultPoint.written.pass(faults)
    var completion = try TreeCompletion(of: placed, in: target)
    try completion.fetchWhatStands(in: target)
    try completion.clearStrays(in: target)
    FaultPoint.verified.pass(faults)
    try completion.seal(with: manifest, faults: faults, at: target.path)
    return try target.open().name
  }

  /// All files in order of path, and no two with one address.
  private static func sorted(_ shares: [Share]) throws(StopReason) -> [PlacedFile] {
    for share in shares {
      if let stop = share.stop { throw stop }
    }
    let placed = shares.flatMap(\.placed).sorted {
      $0.entry.path.utf8.lexicographicallyPrecedes($1.entry.path.utf8)
    }
    var taken: Set<String> = []
    taken.reserveCapacity(placed.count)
    for file in placed where !taken.insert(file.entry.path.lowercased()).inserted {
      throw .broken("two files of the site would have the address “\(file.entry.path)”")
    }
    if let path = WantedPaths(placed.map(\.entry.path)).contradiction {
      throw .broken("“\(path)” would be a file and a folder")
    }
    return placed
  }

  func swapIn(in output: borrowing OutputFolder) throws(StopReason) {
    guard let place else { return }
    let name = FileName(edition)
    try writing("\(output.path)/\(edition)") { () throws(DiskError) in
      if (try? output.folder.status(of: name)) == nil {
        try output.folder.rename(place, to: name)
      } else {
        try output.folder.exchange(place, name)
      }
    }
  }

  /// A tree that can't be kept is cleared by the next run.
  func keepSpare(in output: borrowing OutputFolder) {
    let spare = TreeName.spare(edition)
    guard let place, place != spare, (try? output.folder.status(of: place)) != nil else { return }
    try? output.folder.removeTree(spare)
    try? output.folder.rename(place, to: spare)
  }

  /// Takes out of the spare what the site no longer has: nobody finds there what was withdrawn.
  func purgeSpare(in output: borrowing OutputFolder) throws {
    let name = TreeName.spare(edition)
    guard let old = output.folder.manifest(of: name) else { return }
    let current = Set(manifest.entries)
    let kept = Manifest(old.entries.filter(current.contains))
    guard kept != old else { return }
    let spare = try output.folder.folder(name)
    let stamps = output.folder.stamps(of: spare)?.keeping(kept, of: old)
    try spare.removeFile(Manifest.name)
    let target = try TreeTarget(edition, over: KnownTree(), in: output)
    for stray in try spare.strays(from: WantedPaths(kept.entries.map(\.path))) {
      try target.bin(stray.name, from: try spare.folder(at: stray.folder))
    }
    try spare.write(kept.bytes, asNew: Manifest.name)
    if let stamps { try? output.folder.keep(stamps, of: spare) }
  }

  /// So that the next build need not read the tree that stands now, nor make again what is as it was.
  func keepStamps(in output: borrowing OutputFolder) {
    guard let tree = try? output.folder.folder(FileName(edition)) else { return }
    if output.folder.stamps(of: tree) != stamps { try? output.folder.keep(stamps, of: tree) }
    if output.folder.madeFiles(of: tree, manifest) != made {
      try? output.folder.keep(made, of: tree)
    }
  }
}

/// What one thread has done of an edition.
private struct Share: Sendable {
  let placed: [PlacedFile]
  let leaks: [(path: String, leak: PrivacyLeak)]
  /// What each job's files are made of, where that can be told.
  let keys: [Int: Fingerprint]
  /// Why it could not go on.
  let stop: StopReason?

  init(
    of jobs: EditionJobs,
    _ run: Range<Int>,
    in target: borrowing TreeTarget,
    inspecting inspect: @escaping LastLook
  ) {
    var placing = FilePlacing(inspecting: inspect)
    var keys: [Int: Fingerprint] = [:]
    do throws(StopReason) {
      for job in run {
        let key = jobs.key(job)
        keys[job] = key
        if placing.takeStanding(job, key, in: target) { continue }
        for file in jobs.files(job) { try placing.place(file, of: job, in: target) }
      }
      stop = nil
    } catch {
      stop = error
    }
    self.keys = keys
    placed = placing.placed
    leaks = placing.leaks
  }
}

/// How many files an edition's tree got, kept and lost.
struct Tally: Hashable, Sendable {
  var written = 0
  var kept = 0
  var removed = 0
}

extension Tally {
  /// `old` is what stood before.
  fileprivate init(_ placed: [PlacedFile], over old: Manifest) {
    for file in placed {
      switch file.whereabouts {
      case .written: written += 1
      case .kept, .standing: kept += 1
      }
    }
    let paths = Set(placed.map(\.entry.path))
    removed = old.entries.count { !paths.contains($0.path) }
  }
}
