internal import Synchronization

/// The tree to come. It is opened when the first file has to go into it, so that a build which
/// changes nothing leaves the disk alone.
struct TreeTarget: ~Copyable, Sendable {
  /// The tree as it was when it was opened.
  struct Opened: Sendable {
    let name: FileName
    /// What it held already.
    let known: KnownTree
  }

  let edition: String
  let standing: KnownTree
  /// Which files of the tree that stands were made of what.
  let made: MadeFiles?
  /// As someone typed it.
  let path: String
  let output: Handle
  private let faults: FaultPoint?
  private let state = Mutex<Opened?>(nil)
  private let binned = Atomic<Int>(0)

  init(_ edition: String, over standing: KnownTree, in folder: borrowing OutputFolder)
    throws(StopReason)
  {
    self.edition = edition
    self.standing = standing
    path = folder.path
    faults = folder.faults
    output = try writing(folder.path) { () throws(DiskError) in try folder.folder.folder(".") }
    let tree = try? output.folder(FileName(edition))
    made = if let tree { output.madeFiles(of: tree, standing.list) } else { nil }
  }

  /// Nil as long as nothing had to be written.
  var opened: Opened? { state.withLock { $0 } }

  /// The spare of the time before, without its list from now on; without a spare, a new folder.
  func open() throws(StopReason) -> Opened {
    try state.withLock { opened throws(StopReason) in
      if let opened { return opened }
      let tree = try openedTree()
      opened = tree
      FaultPoint.opened.pass(faults)
      return tree
    }
  }

  private func openedTree() throws(StopReason) -> Opened {
    let spare = TreeName.spare(edition)
    if let list = output.manifest(of: spare) {
      return try writing(path) { () throws(DiskError) in
        let tree = try output.folder(spare)
        let known = KnownTree(list, proved: output.stamps(of: tree), in: tree)
        try tree.removeFile(Manifest.name)
        return Opened(name: spare, known: known)
      }
    }
    let name = TreeName.building(edition)
    try writing(path) { () throws(DiskError) in try output.makeFolder(name) }
    return Opened(name: name, known: KnownTree())
  }

  /// Puts what stands in the way aside, to be removed when all is done: to make a file straight
  /// after many were removed takes ext4 ten times as long.
  func bin(_ name: FileName, from folder: borrowing Handle) throws(DiskError) {
    let number = binned.add(1, ordering: .relaxed).newValue
    do throws(DiskError) { try output.makeFolder(TreeName.bin(edition)) } catch .alreadyThere {}
    let bin = try output.folder(TreeName.bin(edition))
    do throws(DiskError) {
      try folder.move(name, to: bin, as: FileName("\(number)"))
    } catch .notThere {}
  }
}

/// What the hidden folders of the output are called.
enum TreeName {
  static let buildingPrefix = ".building-"
  static let sparePrefix = ".spare-"

  static func spare(_ edition: String) -> FileName { FileName(sparePrefix + edition) }
  static func building(_ edition: String) -> FileName { FileName(buildingPrefix + edition) }
  static func bin(_ edition: String) -> FileName { FileName(buildingPrefix + "bin-" + edition) }
}

extension Handle {
  /// The list of a tree in this folder, if there is a sound one.
  func manifest(of tree: FileName) -> Manifest? {
    guard let file = try? folder(tree).file(Manifest.name),
      let bytes = try? file.wholeFile(upTo: Manifest.mostBytes)
    else { return nil }
    return Manifest(reading: bytes)
  }

  func hasManifest(_ tree: FileName) -> Bool {
    (try? folder(tree).status(of: Manifest.name)) != nil
  }

  /// Whether a file holds these bytes and no others, a quarter of a megabyte at a time.
  func holds(_ bytes: [UInt8]) throws(DiskError) -> Bool {
    guard try status().size == bytes.count else { return false }
    let part = 1 << 18
    for start in stride(from: 0, to: bytes.count, by: part) {
      let place = start..<min(start + part, bytes.count)
      guard try self.bytes(at: place).elementsEqual(bytes[place]) else { return false }
    }
    return true
  }

  /// The bytes of what must be a plain file.
  func wholeFile(upTo limit: Int) throws(DiskError) -> [UInt8] {
    let status = try status()
    guard status.kind == .file else { throw .isNoFile }
    return try bytes(upTo: limit, expecting: status.size)
  }
}
