internal import Publishing

/// A file that an edition must hold, and where it is.
struct PlacedFile: Sendable {
  enum Whereabouts: Sendable {
    /// Written just now, into the tree to come.
    case written
    /// In the tree to come already.
    case kept
    /// Only in the tree that stands, as far as anyone has looked.
    case standing
  }

  var entry: Manifest.Entry
  var stamp: Stamp
  var whereabouts: Whereabouts
  /// The number of the job that makes it.
  var job: Int
}

/// Looks at a finished file for the last time before it is published.
typealias LastLook =
  @Sendable (_ edition: String, _ path: String, _ bytes: [UInt8]) ->
  [PrivacyLeak]

/// Puts one thread's share of an edition's files into the tree to come: only those that differ.
struct FilePlacing: ~Copyable {
  private(set) var placed: [PlacedFile] = []
  private(set) var leaks: [(path: String, leak: PrivacyLeak)] = []
  private let inspect: LastLook
  private var folder: Handle?
  private var folderPath = ""

  init(inspecting inspect: @escaping LastLook) {
    self.inspect = inspect
  }

  /// Takes a job's files from the tree that stands, where they were made of the same and are still
  /// there as they were; false where the job has to be done.
  mutating func takeStanding(
    _ job: Int,
    _ key: Fingerprint?,
    in target: borrowing TreeTarget
  ) -> Bool {
    guard let numbers = key.flatMap({ target.made?.files(madeOf: $0) }) else { return false }
    var standing: [PlacedFile] = []
    for number in numbers {
      let entry = target.standing.list.entries[number]
      guard let stamp = target.standing.stamp(of: entry) else { return false }
      standing.append(PlacedFile(entry: entry, stamp: stamp, whereabouts: .standing, job: job))
    }
    placed += standing
    return true
  }

  mutating func place(
    _ file: OutputFile,
    of job: Int,
    in target: borrowing TreeTarget
  ) throws(StopReason) {
    let path = try OutputPath(file.path)
    let entry = Manifest.Entry(
      path: file.path,
      size: file.bytes.count,
      fingerprint: Fingerprint(of: file.bytes)
    )
    let leaks = inspect(target.edition, file.path, file.bytes)
    guard leaks.isEmpty else {
      self.leaks += leaks.map { (file.path, $0) }
      return
    }
    if let stamp = target.standing.stamp(of: entry) {
      placed.append(PlacedFile(entry: entry, stamp: stamp, whereabouts: .standing, job: job))
    } else if let stamp = try target.open().known.stamp(of: entry) {
      placed.append(PlacedFile(entry: entry, stamp: stamp, whereabouts: .kept, job: job))
    } else {
      let stamp = try write(file.bytes, at: path, in: target)
      placed.append(PlacedFile(entry: entry, stamp: stamp, whereabouts: .written, job: job))
    }
  }

  private mutating func write(
    _ bytes: [UInt8],
    at path: OutputPath,
    in target: borrowing TreeTarget
  ) throws(StopReason) -> Stamp {
    let place = "\(target.edition)/\(path.text)"
    try enter(path.folders, in: target)
    return try writing("\(target.path)/\(place)") { () throws(DiskError) in
      switch folder {
      case .some(let folder): try target.write(bytes, as: path.name, in: folder)
      case .none: throw .notThere
      }
    }
  }

  /// Opens the folder that the next file goes into, unless it is the one that is open.
  private mutating func enter(
    _ folders: ArraySlice<String>,
    in target: borrowing TreeTarget
  ) throws(StopReason) {
    let path = folders.joined(separator: "/")
    guard folder == nil || path != folderPath else { return }
    let name = try target.open().name
    folder = try writing("\(target.path)/\(path)") { () throws(DiskError) in
      var inner = try target.output.folder(name)
      for name in folders { inner = try target.makeFolder(FileName(name), in: inner) }
      return inner
    }
    folderPath = path
  }
}

extension TreeTarget {
  /// Opens a folder, made if need be; something else of its name is put aside.
  func makeFolder(_ name: FileName, in parent: borrowing Handle) throws(DiskError) -> Handle {
    do throws(DiskError) {
      return try parent.folder(name)
    } catch .notThere {
    } catch {
      try bin(name, from: parent)
    }
    do throws(DiskError) { try parent.makeFolder(name) } catch .alreadyThere {}
    return try parent.folder(name)
  }

  /// Writes a file in place of what has its name, and reads it back: a disk that lies is not
  /// published from.
  fileprivate func write(
    _ bytes: [UInt8],
    as name: String,
    in folder: borrowing Handle
  ) throws(DiskError) -> Stamp {
    let file = try newFile(FileName(name), in: folder)
    try file.write(bytes)
    guard try file.holds(bytes) else { throw .lies }
    return Stamp(try file.status())
  }

  private func newFile(_ name: FileName, in folder: borrowing Handle) throws(DiskError) -> Handle {
    do throws(DiskError) {
      return try folder.newFile(name)
    } catch .alreadyThere {
      try bin(name, from: folder)
      return try folder.newFile(name)
    }
  }
}
