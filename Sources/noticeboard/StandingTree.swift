/// The tree that stands for an edition before a build: what is sound of it, and what is foreign.
struct StandingTree: Sendable {
  let known: KnownTree
  /// Whether it holds just what its list says.
  let isJust: Bool
  private let place: String
  private let foreignFile: String?
  /// Its list is gone or damaged, so nobody can tell whose its files are.
  private let hasNoList: Bool

  init(_ edition: String, in output: borrowing OutputFolder) throws(StopReason) {
    place = "\(output.path)/\(edition)"
    let name = FileName(edition)
    guard let kind = try? output.folder.status(of: name).kind else {
      (known, isJust, foreignFile, hasNoList) = (KnownTree(), false, nil, false)
      return
    }
    guard kind == .folder else {
      throw Self.refusal("“\(place)” is no folder of noticeboard's making")
    }
    let tree = try writing(place) { () throws(DiskError) in try output.folder.folder(name) }
    let list = output.folder.manifest(of: name)
    known =
      list.map { KnownTree($0, proved: output.folder.stamps(of: tree), in: tree) }
      ?? KnownTree()
    let wanted = WantedPaths(known.list.entries.map(\.path))
    let (strays, file) = try writing(place) { () throws(DiskError) in
      let strays = try tree.strays(from: wanted).filter { !$0.isExpected }
      return (strays, try tree.firstFile(of: strays))
    }
    isJust = list != nil && known.isWhole && strays.isEmpty
    foreignFile = file
    hasNoList = list == nil
  }

  /// A tree with files of another's making would be a spare soon, and a spare's files are removed.
  func refuseForeignFiles() throws(StopReason) {
    guard let foreignFile else { return }
    if hasNoList {
      throw StopReason(
        .refused,
        "the list of its files in “\(place)” is missing or damaged, so nobody can tell whose they are",
        remedy: "move “\(place)” elsewhere or remove it, then run the command again"
      )
    }
    throw Self.refusal("“\(place)/\(foreignFile)” is not of noticeboard's making")
  }

  private static func refusal(_ message: String) -> StopReason {
    StopReason(.refused, message, remedy: "move it elsewhere, then run the command again")
  }
}

extension Stray {
  /// The tree's own list, and what file managers leave in any folder.
  fileprivate var isExpected: Bool {
    path == ".manifest" || SourceKind.isSystemLitter(name.repairedText)
  }
}

extension Handle {
  /// The first of these that is a file, or holds one.
  fileprivate func firstFile(of strays: [Stray]) throws(DiskError) -> String? {
    for stray in strays {
      let parent = try folder(at: stray.folder)
      guard try parent.status(of: stray.name).kind == .folder else { return stray.path }
      let inner = try parent.folder(stray.name).strays(from: WantedPaths([]))
        .filter { !$0.isExpected }
      let files = try parent.folder(stray.name).firstFile(of: inner)
      if let files { return "\(stray.path)/\(files)" }
    }
    return nil
  }
}
