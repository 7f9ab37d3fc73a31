internal import Publishing

/// One edition's finished files, before they are on the disk.
struct EditionFiles: Sendable {
  /// The name of its folder: `public` or `practice`.
  var edition: String
  var files: [OutputFile]
}

/// What an edition's tree must hold, each path checked and each file's fingerprint taken.
struct EditionPlan {
  let edition: String
  let manifest: Manifest
  let folder: PlannedFolder

  init(
    _ source: EditionFiles,
    reading copied: (String) throws -> [UInt8]
  ) throws {
    guard source.edition.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }),
      !source.edition.isEmpty
    else { throw StopReason.broken("“\(source.edition)” is no name for an edition") }
    edition = source.edition

    var folder = PlannedFolder()
    var entries: [Manifest.Entry] = []
    var taken: Set<String> = []
    for file in source.files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      let path = try OutputPath(file.path)
      guard taken.insert(file.path.lowercased()).inserted else {
        throw StopReason.broken("two files of the site would have the address “\(file.path)”")
      }
      let bytes =
        switch file.content {
        case .bytes(let bytes): bytes
        case .copy(let source): try copied(source)
        }
      let entry = Manifest.Entry(
        path: file.path,
        size: bytes.count,
        fingerprint: Fingerprint(of: bytes)
      )
      entries.append(entry)
      try folder.insert(PlannedFile(entry: entry, content: file.content), at: path.parts[...])
    }
    manifest = Manifest(entries)
    self.folder = folder
  }
}

/// A file that a tree must hold.
struct PlannedFile {
  let entry: Manifest.Entry
  /// Nil when the file can only be kept, not written.
  let content: OutputFile.Content?

  func matches(_ bytes: [UInt8]) -> Bool {
    switch content {
    case .bytes(let planned): bytes == planned
    case .copy, nil: Fingerprint(of: bytes) == entry.fingerprint
    }
  }
}

/// A folder that a tree must hold, with all that is in it.
struct PlannedFolder {
  private(set) var files: [String: PlannedFile] = [:]
  private(set) var folders: [String: PlannedFolder] = [:]

  init() {}

  /// What stays of a tree when all but these files are taken out of it.
  init(keeping entries: [Manifest.Entry]) throws {
    for entry in entries {
      try insert(PlannedFile(entry: entry, content: nil), at: OutputPath(entry.path).parts[...])
    }
  }

  mutating func insert(_ file: PlannedFile, at parts: ArraySlice<String>) throws {
    let name = parts.first ?? ""
    if parts.count > 1 {
      try folders[name, default: PlannedFolder()].insert(file, at: parts.dropFirst())
    } else {
      files[name] = file
    }
    guard files[name] == nil || folders[name] == nil else {
      throw StopReason.broken("“\(file.entry.path)” would be a file and a folder")
    }
  }
}
