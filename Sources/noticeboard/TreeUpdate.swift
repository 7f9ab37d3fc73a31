internal import Publishing

/// How many files an edition's tree got, kept and lost.
struct Tally: Hashable {
  var written = 0
  var kept = 0
  var removed = 0
}

/// Brings a tree of ours up to date: it writes what differs and throws out what is not planned.
///
/// What is thrown out goes to a bin, to be emptied when all is done: to make a file straight after
/// many were removed takes ext4 ten times as long.
struct TreeUpdate {
  /// What the tree held when its list was written, by path.
  let known: [String: Manifest.Entry]
  let copied: (String) throws -> [UInt8]
  private(set) var tally = Tally()
  private(set) var fresh = Freshness()
  private let binLabel: String
  private var thrownOut = 0

  /// `binLabel` begins the names of what this update throws out.
  init(
    known: Manifest,
    binLabel: String,
    copied: @escaping (String) throws -> [UInt8]
  ) {
    self.binLabel = binLabel
    self.known = Dictionary(known.entries.map { ($0.path, $0) }) { first, _ in first }
    self.copied = copied
  }

  /// `path` is the folder's own below the tree; it ends in `/`, or is empty.
  mutating func apply(
    _ plan: PlannedFolder,
    to folder: borrowing Handle,
    bin: borrowing Handle,
    at path: String = ""
  ) throws {
    let standing = try throwOutWhatDiffers(from: plan, in: folder, bin: bin, at: path)
    for (name, file) in plan.files where !standing.contains(name) {
      try write(file, as: name, in: folder)
      fresh.folders.insert(path)
    }
    for (name, inner) in plan.folders {
      let isNew = !standing.contains(name)
      if isNew { fresh.folders.formUnion([path, path + name + "/"]) }
      let opened = try writing(path + name) { () throws(DiskError) in
        if isNew { try folder.makeFolder(FileName(name)) }
        return try folder.folder(FileName(name))
      }
      try apply(inner, to: opened, bin: bin, at: path + name + "/")
    }
  }

  /// The names that stay.
  private mutating func throwOutWhatDiffers(
    from plan: PlannedFolder,
    in folder: borrowing Handle,
    bin: borrowing Handle,
    at path: String
  ) throws -> Set<String> {
    var standing: Set<String> = []
    for (name, kind) in try writing(path, { () throws(DiskError) in try folder.entries() }) {
      if let text = name.text, keeps(text, kind, plan) {
        standing.insert(text)
        continue
      }
      fresh.folders.insert(path)
      thrownOut += 1
      try writing(path + name.repairedText) { () throws(DiskError) in
        let isReplaced = name.text.map { plan.files[$0] != nil } ?? false
        if !isReplaced { tally.removed += kind == .folder ? try folder.fileCount(of: name) : 1 }
        try folder.move(name, to: bin, as: FileName("\(binLabel)\(thrownOut)"))
      }
    }
    return standing
  }

  private mutating func keeps(
    _ name: String,
    _ kind: FileStatus.Kind,
    _ plan: PlannedFolder
  ) -> Bool {
    if kind == .folder { return plan.folders[name] != nil }
    guard kind == .file, let file = plan.files[name], known[file.entry.path] == file.entry else {
      return false
    }
    tally.kept += 1
    return true
  }

  private mutating func write(
    _ file: PlannedFile,
    as name: String,
    in folder: borrowing Handle
  ) throws {
    let bytes: [UInt8]
    switch file.content {
    case .bytes(let planned):
      bytes = planned
    case .copy(let source):
      bytes = try copied(source)
      guard file.matches(bytes) else {
        throw StopReason(
          .disk,
          "“\(source)” changed while the site was being made",
          remedy: "run the command again"
        )
      }
    case nil:
      return
    }
    try writing(file.entry.path) { () throws(DiskError) in
      try folder.newFile(FileName(name)).write(bytes)
    }
    fresh.files.insert(file.entry.path)
    tally.written += 1
  }
}

extension Handle {
  /// Removes what stands under a name, links not followed.
  func removeTree(_ name: FileName) throws(DiskError) {
    guard try status(of: name).kind == .folder else { return try removeFile(name) }
    try folder(name).removeContents()
    try removeEmptyFolder(name)
  }

  fileprivate func fileCount(of name: FileName) throws(DiskError) -> Int {
    let folder = try folder(name)
    var count = 0
    for (name, kind) in try folder.entries() {
      count += kind == .folder ? try folder.fileCount(of: name) : 1
    }
    return count
  }

  private func removeContents() throws(DiskError) {
    for (name, kind) in try entries() {
      if kind == .folder { try removeTree(name) } else { try removeFile(name) }
    }
  }
}
