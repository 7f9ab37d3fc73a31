/// What a build notes down for the next one, in a hidden folder of the output. All of it only saves
/// time: it may be lost, damaged or another version's without changing a byte of a site.
extension Handle {
  private static let cacheName: FileName = ".cache"

  /// The stamps of a tree's files, if they were kept.
  func stamps(of tree: borrowing Handle) -> StampList? {
    guard let name = try? Self.stampsName(of: tree) else { return nil }
    return cached(name, upTo: StampList.mostBytes).flatMap(StampList.init(reading:))
  }

  func keep(_ stamps: StampList, of tree: borrowing Handle) throws(DiskError) {
    try cache(stamps.bytes, as: Self.stampsName(of: tree))
  }

  /// A tree keeps its number when it is given another name.
  private static func stampsName(of tree: borrowing Handle) throws(DiskError) -> FileName {
    let identity = try tree.status().identity
    return FileName("stamps-\(identity.device)-\(identity.number)")
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

  /// Takes out the stamps of trees that are gone.
  func clearCache() throws(DiskError) {
    var names: Set<FileName> = []
    for (tree, kind) in try entries() where kind == .folder {
      names.insert(try Self.stampsName(of: try folder(tree)))
    }
    let cache = try folder(Self.cacheName)
    for (name, _) in try cache.entries() {
      let isStamps = name.text?.hasPrefix("stamps-") ?? false
      if isStamps, !names.contains(name) { try cache.removeTree(name) }
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
