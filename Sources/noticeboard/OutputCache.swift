/// What a build notes down for the next one, in a hidden folder of the output. All of it only saves
/// time: it may be lost, damaged or another version's without changing a byte of a site.
extension Handle {
  private static let cacheName: FileName = ".cache"

  /// The stamps of a tree's files, if they were kept.
  func stamps(of tree: borrowing Handle) -> StampList? {
    guard let name = try? Self.name("stamps", of: tree) else { return nil }
    return cached(name, upTo: StampList.mostBytes).flatMap(StampList.init(reading:))
  }

  func keep(_ stamps: StampList, of tree: borrowing Handle) throws(DiskError) {
    try cache(stamps.bytes, as: Self.name("stamps", of: tree))
  }

  /// What of a tree was made of what, if that was kept.
  func madeFiles(of tree: borrowing Handle, _ list: Manifest) -> MadeFiles? {
    guard let name = try? Self.name("made", of: tree) else { return nil }
    return cached(name, upTo: MadeFiles.mostBytes).flatMap { MadeFiles(reading: $0, of: list) }
  }

  func keep(_ made: MadeFiles, of tree: borrowing Handle) throws(DiskError) {
    try cache(made.bytes, as: Self.name("made", of: tree))
  }

  /// A tree keeps its number when it is given another name.
  private static func name(_ what: String, of tree: borrowing Handle) throws(DiskError) -> FileName
  {
    let identity = try tree.status().identity
    return FileName("\(what)-\(identity.device)-\(identity.number)")
  }

  func cached(_ name: FileName, upTo limit: Int) -> [UInt8]? {
    guard let file = try? folder(Self.cacheName).file(name) else { return nil }
    return try? file.wholeFile(upTo: limit)
  }

  /// Not waited for: a loss of power may take it.
  func cache(_ bytes: [UInt8], as name: FileName) throws(DiskError) {
    do throws(DiskError) { try makeFolder(Self.cacheName) } catch .alreadyThere {}
    let cache = try folder(Self.cacheName)
    let new: FileName = ".new"
    do throws(DiskError) { try cache.removeFile(new) } catch .notThere {}
    try cache.newFile(new, mode: 0o600).write(bytes)
    try cache.rename(new, to: name)
  }

  /// Takes out what was noted of trees that are gone.
  func clearCache() throws(DiskError) {
    var names: Set<FileName> = []
    for (tree, kind) in try entries() where kind == .folder {
      for what in ["stamps", "made"] { names.insert(try Self.name(what, of: try folder(tree))) }
    }
    let cache = try folder(Self.cacheName)
    for (name, _) in try cache.entries() {
      let isOfATree = ["stamps-", "made-"].contains { name.text?.hasPrefix($0) ?? false }
      if isOfATree, !names.contains(name) { try cache.removeTree(name) }
    }
  }

  /// Takes out what is noted under some names.
  func clearCache(where isUseless: (_ name: String) -> Bool) throws(DiskError) {
    let cache = try folder(Self.cacheName)
    for (name, _) in try cache.entries() where name.text.map(isUseless) ?? false {
      try cache.removeTree(name)
    }
  }

  /// Removes what stands under a name, links not followed.
  func removeTree(_ name: FileName) throws(DiskError) {
    guard try status(of: name).kind == .folder else { return try removeFile(name) }
    try folder(name).removeContents()
    try removeEmptyFolder(name)
  }

  private func removeContents() throws(DiskError) {
    for (name, kind) in try entries() {
      if kind == .folder { try removeTree(name) } else { try removeFile(name) }
    }
  }
}
