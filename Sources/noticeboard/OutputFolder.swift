/// The folder that sites are published in, marked as ours and locked: the one place that writes
/// to the disk. Each edition stands in a plain folder of its own name, beside a hidden spare.
struct OutputFolder: ~Copyable {
  /// As someone typed it.
  let path: String
  let folder: Handle
  let faults: FaultPoint?
  private let lock: Handle

  deinit { lock.unlock() }

  static let markerName = ".noticeboard"
  static let marker = FileName(markerName)
  static let lockName: FileName = ".lock"
  private static let schema = "noticeboard.output/1\n"

  /// Refuses what is not ours to write to, and a folder that another build holds.
  init(
    at path: String,
    for workspace: borrowing Workspace,
    faults: FaultPoint? = .fromEnvironment
  ) throws(StopReason) {
    let folder = try OutputClaim(path).open(for: workspace)
    try Self.mark(folder, at: path)
    lock = try Self.locked(folder, at: path)
    self.path = path
    self.folder = folder
    self.faults = faults
    FaultPoint.claimed.pass(faults)
  }

  private static func mark(_ folder: borrowing Handle, at path: String) throws(StopReason) {
    let names = try writing(path) { () throws(DiskError) in try folder.entries() }
    if names.contains(where: { $0.name == marker }) {
      return try check(folder, at: path)
    }
    let foreign = names.map(\.name.repairedText).filter { !SourceKind.isSystemLitter($0) }
    guard foreign.isEmpty else {
      let first = foreign.min { $0.utf8.lexicographicallyPrecedes($1.utf8) } ?? ""
      throw OutputClaim.refusal(
        "“\(path)” holds files that noticeboard did not make, such as “\(first)”"
      )
    }
    do {
      try folder.newFile(marker).write(Array(schema.utf8))
    } catch .alreadyThere {
      return
    } catch {
      throw StopReason(error, writing: path)
    }
  }

  /// An empty marker is one that we were stopped at writing.
  private static func check(_ folder: borrowing Handle, at path: String) throws(StopReason) {
    let bytes = try writing(path) { () throws(DiskError) in
      let file = try folder.file(marker)
      guard try file.status().kind == .file else { throw .isNoFile }
      return try file.bytes(upTo: 100)
    }
    guard bytes.isEmpty || bytes.elementsEqual(schema.utf8) else {
      throw OutputClaim.refusal("“\(path)” was made by another version of noticeboard")
    }
  }

  private static func locked(
    _ folder: borrowing Handle,
    at path: String
  ) throws(StopReason) -> Handle {
    let file = try writing(path) { () throws(DiskError) in try folder.lockFile(lockName) }
    guard try writing(path, { () throws(DiskError) in try file.lock() }) else {
      throw StopReason(
        .busy,
        "another build is writing to “\(path)”",
        remedy: "wait until it is done, then run the command again"
      )
    }
    return file
  }
}
