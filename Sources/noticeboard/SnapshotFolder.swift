internal import Cataloguing
internal import Directory

/// Where a walk's pages are kept until all are there: a hidden folder in `Content/directory`, from
/// which a walk that was broken off goes on, and which then gets its own name in one step.
struct SnapshotFolder: ~Copyable {
  static let parent = "Content/directory"

  private let directory: Handle
  private let folder: Handle
  private let draft: FileName
  let name: String

  /// One for each feed and day: what an earlier day left of the same feed is taken away.
  static func opened(
    for list: FeedAddress,
    on day: String,
    named name: String,
    in workspace: borrowing Workspace
  ) throws(StopReason) -> SnapshotFolder {
    let mark = ".snapshot-\(ContentHash.hexadecimal(list.text, digits: 12))-"
    let (draft, own) = (FileName(mark + day), FileName(name))
    return try writing("\(parent)/\(name)") { () throws(DiskError) in
      let directory = try workspace.folder.made("Content").made("directory")
      let isTaken = (try? directory.status(of: own)) != nil
      if isTaken { throw .alreadyThere }
      for entry in try directory.entries() where entry.kind == .folder && entry.name != draft {
        guard entry.name.text?.hasPrefix(mark) == true else { continue }
        try clear(entry.name, in: directory)
      }
      let folder = try directory.made(draft)
      return SnapshotFolder(directory: directory, folder: folder, draft: draft, name: name)
    }
  }

  private static func clear(
    _ name: FileName,
    in directory: borrowing Handle
  ) throws(DiskError) {
    let old = try directory.folder(name)
    for entry in try old.entries() { try old.removeFile(entry.name) }
    try directory.removeEmptyFolder(name)
  }

  /// A page or a service that was kept, if it was.
  func bytes(of name: String) -> [UInt8]? {
    guard let file = try? folder.file(FileName(name)), let status = try? file.status(),
      status.kind == .file, status.size <= FeedWalk.Limit.pageBytes
    else { return nil }
    return try? file.bytes(upTo: FeedWalk.Limit.pageBytes, expecting: status.size)
  }

  /// Whole or not at all: it is written under another name first.
  func keep(_ bytes: [UInt8], as name: String) throws(StopReason) {
    let half: FileName = ".half"
    try writing("\(Self.parent)/\(self.name)/\(name)") { () throws(DiskError) in
      try? folder.removeFile(half)
      let file = try folder.newFile(half)
      try file.write(bytes)
      try folder.rename(half, to: FileName(name))
    }
  }

  /// The walk is done: the folder gets its name, and its files would outlast a loss of power.
  func finish() throws(StopReason) {
    try writing("\(Self.parent)/\(name)") { () throws(DiskError) in
      try? folder.removeFile(".half")
      try folder.settleAll()
      try directory.rename(draft, to: FileName(name))
      try directory.settle()
    }
  }

  /// What a service's file is called: by its id, or by letters made of one that no file could have.
  static func file(ofService id: String) -> String {
    let isPlain = id.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
      default: false
      }
    }
    let name = isPlain && id.utf8.count <= 100 ? id : ContentHash.hexadecimal(id, digits: 32)
    return "service-\(name).json"
  }

  static func file(ofPage number: Int) -> String {
    let digits = String(number)
    return "page-\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits).json"
  }
}

extension Handle {
  /// The folder of this name, made if need be.
  fileprivate func made(_ name: FileName) throws(DiskError) -> Handle {
    do throws(DiskError) { try makeFolder(name) } catch .alreadyThere {}
    return try folder(name)
  }
}
