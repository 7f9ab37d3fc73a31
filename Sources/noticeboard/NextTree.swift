/// The tree that is to stand for an edition: whole, right, and beside the one that stands now.
struct NextTree {
  let plan: EditionPlan
  let result: Published.Edition
  let leaks: [(path: String, leak: PrivacyLeak)]
  /// Nil when what stands is right already.
  private let place: FileName?

  static let buildingPrefix = ".building-"
  static let sparePrefix = ".spare-"

  private static func spare(_ plan: EditionPlan) -> FileName {
    FileName(sparePrefix + plan.edition)
  }

  /// What stands, if it is right; else the spare, brought up to date; else a tree from nothing.
  init(
    of plan: EditionPlan,
    in output: borrowing OutputFolder,
    copied: @escaping (String) throws -> [UInt8],
    inspect: @escaping (String, String, [UInt8]) -> PrivacyLeak?
  ) throws {
    self.plan = plan
    let making = TreeMaking(plan: plan, copied: copied, inspect: inspect)
    let spare = Self.spare(plan)
    let building = FileName(Self.buildingPrefix + plan.edition)
    if let made = try making.standing(in: output) {
      (place, result, leaks) = (nil, made.result, made.leaks)
    } else if let made = try making.renewed(spare, in: output) {
      (place, result, leaks) = (spare, made.result, made.leaks)
    } else {
      let made = try making.new(building, in: output)
      (place, result, leaks) = (building, made.result, made.leaks)
    }
  }

  func swapIn(in output: borrowing OutputFolder) throws(StopReason) {
    guard let place else { return }
    let name = FileName(plan.edition)
    try writing("\(output.path)/\(plan.edition)") { () throws(DiskError) in
      if (try? output.folder.status(of: name)) == nil {
        try output.folder.rename(place, to: name)
      } else {
        try output.folder.exchange(place, name)
      }
    }
  }

  /// Nothing that must not be published stays on the disk, not even in hiding.
  func discard(in output: borrowing OutputFolder) {
    if let place { try? output.folder.removeTree(place) }
  }

  /// A tree that can't be kept is cleared by the next run.
  func keepSpare(in output: borrowing OutputFolder) {
    let spare = Self.spare(plan)
    guard let place, place != spare, (try? output.folder.status(of: place)) != nil else { return }
    try? output.folder.removeTree(spare)
    try? output.folder.rename(place, to: spare)
  }

  /// Takes out of the spare what the site no longer has: nobody finds there what was withdrawn.
  func purgeSpare(in output: borrowing OutputFolder) throws {
    let name = Self.spare(plan)
    guard let old = output.manifest(of: name) else { return }
    let current = Set(plan.manifest.entries)
    let kept = Manifest(old.entries.filter(current.contains))
    guard kept != old else { return }
    let spare = try output.folder.folder(name)
    try spare.removeFile(Manifest.name)
    var update = TreeUpdate(known: kept, binLabel: "withdrawn-") { _ in [] }
    let plannedRest = try PlannedFolder(keeping: kept.entries)
    try update.apply(plannedRest, to: spare, bin: output.bin(for: plan.edition))
    try spare.write(kept.bytes, asNew: Manifest.name)
  }
}
