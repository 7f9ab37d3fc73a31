/// Whether a folder may be published in: never one that holds anything but our own work.
struct OutputClaim {
  let path: String
  private let parent: String
  private let name: String

  /// Folders of a project that are never written to.
  private static let sources = Workspace.folders + ["Sources", "Tests", "scripts", ".git"]

  init(_ path: String) throws(StopReason) {
    self.path = path
    var parts = path.split(separator: "/").filter { $0 != "." }
    guard !path.isEmpty else { throw Self.refusal("the output folder has no name") }
    guard let last = parts.popLast() else {
      throw Self.refusal("“\(path)” can't be the output folder")
    }
    name = String(last)
    let start = path.hasPrefix("/") ? "/" : "./"
    parent = start + parts.joined(separator: "/")
  }

  static func refusal(_ message: String) -> StopReason {
    StopReason(.refused, message, remedy: "name a new or an empty folder with --output")
  }

  /// A folder that was published in, to look at what is kept there; nil when there is none.
  static func standing(at path: String) -> Handle? {
    guard let folder = try? Handle(folderAt: path),
      (try? folder.status(of: OutputFolder.marker).kind) == .file
    else { return nil }
    return folder
  }

  /// The folder itself, made if it is not there.
  func open(for workspace: borrowing Workspace) throws(StopReason) -> Handle {
    let above = try writing(parent) { () throws(DiskError) in try Handle(folderAt: parent) }
    let file = FileName(name)
    try refuseSourceName(of: workspace, in: above)
    try refuseFinishedSite(around: above)
    switch try kind(of: file, in: above) {
    case nil:
      try refuseSources(of: workspace, around: above)
      try writing(path) { () throws(DiskError) in try above.makeFolder(file) }
    case .folder:
      break
    case .link:
      throw Self.refusal("“\(path)” is a link to another place")
    case .file, .fifo, .socket, .device, .unknown:
      throw Self.refusal("“\(path)” is not a folder")
    }
    let folder = try writing(path) { () throws(DiskError) in try above.folder(file) }
    try refuseSources(of: workspace, around: folder)
    try refuseProject(of: workspace, and: folder)
    return folder
  }

  private func kind(
    of name: FileName,
    in folder: borrowing Handle
  ) throws(StopReason) -> FileStatus.Kind? {
    do {
      return try folder.status(of: name).kind
    } catch .notThere {
      return nil
    } catch {
      throw StopReason(error, writing: path)
    }
  }

  /// A folder that is written by hand must not be made by us either.
  private func refuseSourceName(
    of workspace: borrowing Workspace,
    in above: borrowing Handle
  ) throws(StopReason) {
    let project = try? workspace.folder.status().identity
    guard Self.sources.contains(name), (try? above.status().identity) == project else { return }
    throw Self.refusal("“\(path)” is kept for what is written by hand")
  }

  /// What lies in a folder that we publish in would be cleared away by the next build.
  private func refuseFinishedSite(around above: borrowing Handle) throws(StopReason) {
    var way = "."
    for _ in above.lineage() {
      let marker = try? above.status(of: FileName("\(way)/\(OutputFolder.markerName)")).kind
      guard marker == nil else {
        throw Self.refusal("“\(path)” lies in a folder that noticeboard publishes in")
      }
      way += "/.."
    }
  }

  /// The output folder may lie in the project, but in none of the folders that are written by hand.
  private func refuseSources(
    of workspace: borrowing Workspace,
    around folder: borrowing Handle
  ) throws(StopReason) {
    let above = folder.lineage()
    for name in Self.sources {
      guard let status = try? workspace.folder.status(of: FileName(name)) else { continue }
      guard !above.contains(status.identity) else {
        throw Self.refusal("“\(path)” lies in “\(name)”, which is written by hand")
      }
    }
  }

  private func refuseProject(
    of workspace: borrowing Workspace,
    and folder: borrowing Handle
  ) throws(StopReason) {
    let lineage = folder.lineage()
    guard lineage.count > 1, let own = lineage.first else {
      throw Self.refusal("“\(path)” is the top of the disk")
    }
    guard !workspace.folder.lineage().contains(own) else {
      throw Self.refusal("“\(path)” is the project itself, or a folder that holds it")
    }
    for name in Workspace.folders {
      let source = try? workspace.folder.folder(FileName(name))
      guard source?.lineage().contains(own) != true else {
        throw Self.refusal("“\(path)” holds “\(name)”, which is written by hand")
      }
    }
    let home = Surroundings.environment("HOME").flatMap { try? Handle(folderAt: $0) }
    guard home?.lineage().contains(own) != true else {
      throw Self.refusal("“\(path)” is your home folder, or holds it")
    }
  }
}

extension Handle {
  /// A folder, the folder that holds it, and so on up to the top of the disk.
  func lineage() -> [FileStatus.Identity] {
    guard var last = try? status().identity else { return [] }
    var all = [last]
    var way = ".."
    while let next = try? status(of: FileName(way)).identity, next != last {
      all.append(next)
      last = next
      way += "/.."
    }
    return all
  }
}
