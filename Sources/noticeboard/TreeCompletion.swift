/// Makes the tree to come whole, once all files have been placed: fetches from the tree that stands
/// what is the same, puts aside what is not wanted, and makes it outlast a loss of power.
struct TreeCompletion: ~Copyable {
  private let placed: [PlacedFile]
  private let opened: TreeTarget.Opened
  private let tree: Handle
  private var changes: Changes

  /// From how many changes on it is quicker to settle the whole disk than each by itself.
  private static let manyChanges = 50

  private struct Changes {
    var files: [String] = []
    var folders: Set<String> = []

    mutating func add(_ path: String) {
      files.append(path)
      folders.insert(path.folderPath)
    }
  }

  /// `placed` is in order of path.
  init(of placed: [PlacedFile], in target: borrowing TreeTarget) throws(StopReason) {
    let opened = try target.open()
    var changes = Changes()
    for file in placed {
      if case .written = file.whereabouts { changes.add(file.entry.path) }
    }
    tree = try writing(target.path) { () throws(DiskError) in
      try target.output.folder(opened.name)
    }
    self.placed = placed
    self.opened = opened
    self.changes = changes
  }

  mutating func fetchWhatStands(in target: borrowing TreeTarget) throws(StopReason) {
    let missing = placed.filter { file in
      guard case .standing = file.whereabouts else { return false }
      return opened.known.stamp(of: file.entry) == nil
    }
    var rest = missing[...]
    while let first = rest.first {
      let folder = first.entry.path.folderPath
      let together = rest.prefix { $0.entry.path.folderPath == folder }
      rest = rest.dropFirst(together.count)
      try writing("\(target.path)/\(target.edition)/\(folder)") { () throws(DiskError) in
        try target.fetch(
          together.map { FileName($0.entry.path.lastPart) },
          of: folder,
          to: tree
        )
      }
      for file in together { changes.add(file.entry.path) }
    }
  }

  /// Afterwards the tree holds just what was placed: any other file or folder is put aside.
  mutating func clearStrays(in target: borrowing TreeTarget) throws(StopReason) {
    let wanted = WantedPaths(placed.map(\.entry.path))
    let strays = try writing(target.path) { () throws(DiskError) in
      let strays = try tree.strays(from: wanted)
      for stray in strays {
        try target.bin(stray.name, from: try tree.folder(at: stray.folder))
      }
      guard try tree.fileCount() == placed.count else { throw .lies }
      return strays
    }
    for stray in strays { changes.folders.insert(stray.folder) }
  }

  /// Waits until all this would outlast a loss of power, then writes the list: now the tree is whole.
  func seal(with manifest: Manifest, faults: FaultPoint?, at path: String) throws(StopReason) {
    try writing(path) { () throws(DiskError) in
      if changes.files.count >= Self.manyChanges {
        try tree.settleAll()
      } else {
        for path in changes.files { try tree.file(FileName(path)).settle() }
        for path in changes.folders { try tree.folder(at: path).settle() }
      }
      FaultPoint.settled.pass(faults)
      try tree.write(manifest.bytes, asNew: Manifest.name)
      try tree.settle()
    }
    FaultPoint.listed.pass(faults)
  }
}

extension TreeTarget {
  /// Gives files of the tree that stands a second name in the tree to come.
  fileprivate func fetch(
    _ names: [FileName],
    of folder: String,
    to tree: borrowing Handle
  ) throws(DiskError) {
    let source = try output.folder(FileName(edition)).folder(at: folder)
    var inner = try tree.folder(".")
    for name in folder.split(separator: "/") {
      inner = try makeFolder(FileName(String(name)), in: inner)
    }
    for name in names { try fetch(name, from: source, to: inner) }
  }

  /// Where the disk knows no second names, a copy will do.
  private func fetch(
    _ name: FileName,
    from source: borrowing Handle,
    to folder: borrowing Handle
  ) throws(DiskError) {
    do throws(DiskError) {
      try source.link(name, to: folder)
    } catch .alreadyThere {
      try bin(name, from: folder)
      try source.link(name, to: folder)
    } catch .canNotLink {
      try folder.newFile(name).write(try source.file(name).wholeFile(upTo: Int.max))
    }
  }
}

/// The paths of an edition's files and of all folders on the way to them.
struct WantedPaths {
  private let files: Set<String>
  private let folders: Set<String>

  init(_ paths: [String]) {
    files = Set(paths)
    var folders: Set<String> = []
    var last = ""
    for path in paths where path.folderPath != last {
      last = path.folderPath
      var folder = last
      while !folder.isEmpty, folders.insert(folder).inserted { folder = folder.folderPath }
    }
    self.folders = folders
  }

  func contains(_ path: String, _ kind: FileStatus.Kind) -> Bool {
    switch kind {
    case .file: files.contains(path)
    case .folder: folders.contains(path)
    case .link, .fifo, .socket, .device, .unknown: false
    }
  }

  /// A path that would have to be a file and a folder.
  var contradiction: String? { folders.intersection(files).min() }
}

/// Something in a tree that nobody planned.
struct Stray {
  /// Its folder's path below the tree; empty at the top.
  let folder: String
  let name: FileName

  var path: String { folder.isEmpty ? name.repairedText : "\(folder)/\(name.repairedText)" }
}

extension Handle {
  /// What stands below this folder and is not wanted.
  func strays(from wanted: WantedPaths, at path: String = "") throws(DiskError) -> [Stray] {
    var strays: [Stray] = []
    for (name, kind) in try entries() {
      let inner = name.text.map { path.isEmpty ? $0 : "\(path)/\($0)" }
      guard let inner, wanted.contains(inner, kind) else {
        strays.append(Stray(folder: path, name: name))
        continue
      }
      if kind == .folder { strays += try folder(name).strays(from: wanted, at: inner) }
    }
    return strays
  }

  fileprivate func fileCount() throws(DiskError) -> Int {
    var count = 0
    for (name, kind) in try entries() {
      count += kind == .folder ? try folder(name).fileCount() : 1
    }
    return count
  }

  /// A folder below this one, links on the way not followed.
  func folder(at path: String) throws(DiskError) -> Handle {
    var inner = try folder(".")
    for name in path.split(separator: "/") { inner = try inner.folder(FileName(String(name))) }
    return inner
  }
}

extension String {
  /// The path of the folder that a path's last part stands in; empty at the top.
  var folderPath: String {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { String(self[..<$0]) } ?? ""
  }

  var lastPart: String {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { String(self[index(after: $0)...]) } ?? self
  }
}
