/// What a tree of ours holds: those files of its list that still are on the disk as the list says.
struct KnownTree: Sendable {
  let list: Manifest
  private let sound: [String: Known]

  private struct Known: Sendable {
    var entry: Manifest.Entry
    var stamp: Stamp
  }

  /// Looks at every file of the list; one that no stamp vouches for is read.
  init(_ list: Manifest, proved stamps: StampList?, in tree: borrowing Handle) {
    self.list = list
    let fits =
      stamps?.fingerprint == list.fingerprint
      && stamps?.stamps.count == list.entries.count
    let stamps = fits ? stamps : nil
    var proof = Proof()
    var sound: [String: Known] = [:]
    sound.reserveCapacity(list.entries.count)
    for (index, entry) in list.entries.enumerated() {
      guard proof.reaches(entry.path, in: tree), let stamp = proof.stamp(of: entry, in: tree) else {
        continue
      }
      let isVouchedFor = stamps?.vouches(for: stamp, at: index) ?? false
      guard isVouchedFor || proof.holds(entry, in: tree) else { continue }
      sound[entry.path] = Known(entry: entry, stamp: stamp)
    }
    self.sound = sound
  }

  /// Nothing known, as of a tree not yet made.
  init() {
    list = Manifest([])
    sound = [:]
  }

  /// Whether every file of the list is as it says.
  var isWhole: Bool { sound.count == list.entries.count }

  /// The stamp of this very file, if the tree holds it.
  func stamp(of entry: Manifest.Entry) -> Stamp? {
    guard let known = sound[entry.path], known.entry == entry else { return nil }
    return known.stamp
  }
}

/// Looks at the files of a tree, remembering which folders are folders.
private struct Proof {
  private var folder = ""
  private var isFolder = true

  /// Whether the way to a file is one of folders: a link might lead anywhere.
  mutating func reaches(_ path: String, in tree: borrowing Handle) -> Bool {
    let end = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
    guard path[..<end] != folder else { return isFolder }
    folder = String(path[..<end])
    let parts = folder.split(separator: "/")
    isFolder = parts.indices.allSatisfy { last in
      let name = FileName(parts[...last].joined(separator: "/"))
      return (try? tree.status(of: name).kind) == .folder
    }
    return isFolder
  }

  func stamp(of entry: Manifest.Entry, in tree: borrowing Handle) -> Stamp? {
    guard let status = try? tree.status(of: FileName(entry.path)), status.kind == .file,
      status.size == entry.size
    else { return nil }
    return Stamp(status)
  }

  func holds(_ entry: Manifest.Entry, in tree: borrowing Handle) -> Bool {
    guard let file = try? tree.file(FileName(entry.path)),
      let bytes = try? file.bytes(upTo: entry.size + 1, expecting: entry.size)
    else { return false }
    return bytes.count == entry.size && Fingerprint(of: bytes) == entry.fingerprint
  }
}
