/// The ways to come by a tree that is just as its plan says.
struct TreeMaking {
  typealias Made = (result: Published.Edition, leaks: [(path: String, leak: PrivacyLeak)])

  let plan: EditionPlan
  let copied: (String) throws -> [UInt8]
  let inspect: (String, String, [UInt8]) -> PrivacyLeak?

  /// From how many files on it is quicker to settle the whole disk than each by itself.
  private static let manyFiles = 50

  /// The tree that stands, if it is right already. One with files of another's making is refused,
  /// since it would be a spare soon, and a spare's files are removed.
  func standing(in output: borrowing OutputFolder) throws(StopReason) -> Made? {
    let place = "\(output.path)/\(plan.edition)"
    let name = FileName(plan.edition)
    guard let kind = try? output.folder.status(of: name).kind else { return nil }
    guard kind == .folder else {
      throw refusal("“\(place)” is no folder of noticeboard's making")
    }
    let old = output.manifest(of: name)
    let tree = try writing(place) { () throws(DiskError) in try output.folder.folder(name) }
    if old == plan.manifest {
      var check = TreeCheck(plan.edition, inspecting: inspect)
      let isSound = try? check.isSound(tree, plan.folder, ignoring: Manifest.name)
      if isSound == true {
        return made(Tally(kept: plan.manifest.entries.count), isNew: false, check)
      }
    }
    let ours = Set(old?.entries.map(\.path) ?? [])
    let foreign = try writing(place) { () throws(DiskError) in try tree.firstFile(notIn: ours) }
    if let foreign {
      throw refusal("“\(place)/\(foreign)” is not of noticeboard's making")
    }
    return nil
  }

  private func refusal(_ message: String) -> StopReason {
    StopReason(.refused, message, remedy: "move it elsewhere, then run the command again")
  }

  /// A spare brought up to date; nil when there is none, or when it is not what its list says.
  func renewed(_ name: FileName, in output: borrowing OutputFolder) throws -> Made? {
    guard let known = output.manifest(of: name) else { return nil }
    let tree = try writing(output.path) { () throws(DiskError) in
      let tree = try output.folder.folder(name)
      try tree.removeFile(Manifest.name)
      return tree
    }
    return try fill(tree, known: known, in: output)
  }

  /// A tree from nothing.
  func new(_ name: FileName, in output: borrowing OutputFolder) throws -> Made {
    let tree = try writing(output.path) { () throws(DiskError) in
      try output.folder.makeFolder(name)
      return try output.folder.folder(name)
    }
    guard let made = try fill(tree, known: Manifest([]), in: output) else {
      throw StopReason(
        .disk,
        "the disk under “\(output.path)” gives back other bytes than were written",
        remedy: "have the disk looked at, or name a folder on another one with --output"
      )
    }
    return made
  }

  private func fill(
    _ tree: borrowing Handle,
    known: Manifest,
    in output: borrowing OutputFolder
  ) throws -> Made? {
    FaultPoint.opened.pass(output.faults)
    var update = TreeUpdate(known: known, binLabel: "replaced-", copied: copied)
    try update.apply(plan.folder, to: tree, bin: output.bin(for: plan.edition))
    FaultPoint.written.pass(output.faults)
    let isMany = update.fresh.files.count >= Self.manyFiles
    var check = TreeCheck(plan.edition, inspecting: inspect)
    if !isMany { check.fresh = update.fresh }
    guard (try? check.isSound(tree, plan.folder)) == true else { return nil }
    FaultPoint.verified.pass(output.faults)
    try writing(output.path) { () throws(DiskError) in
      if isMany { try tree.settleAll() }
      FaultPoint.settled.pass(output.faults)
      try tree.write(plan.manifest.bytes, asNew: Manifest.name)
      try tree.settle()
    }
    FaultPoint.listed.pass(output.faults)
    return made(update.tally, isNew: true, check)
  }

  private func made(_ tally: Tally, isNew: Bool, _ check: TreeCheck) -> Made {
    (Published.Edition(name: plan.edition, tally: tally, isNew: isNew), check.leaks)
  }
}

extension Handle {
  /// The first file below a folder that is not among `paths`, nor made by a file manager.
  fileprivate func firstFile(
    notIn paths: Set<String>,
    at folder: String = ""
  ) throws(DiskError) -> String? {
    for (name, kind) in try entries() {
      let path = folder + name.repairedText
      if kind == .folder {
        let inner = try self.folder(name).firstFile(notIn: paths, at: path + "/")
        if let inner { return inner }
      } else if path != ".manifest", !paths.contains(path),
        !SourceKind.isSystemLitter(name.repairedText)
      {
        return path
      }
    }
    return nil
  }
}
