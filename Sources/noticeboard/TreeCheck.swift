/// A private detail found in the finished bytes of a site.
struct PrivacyLeak: Hashable {
  /// What was found, without saying it again.
  var message: String
  var remedy: String
}

/// Reads a whole tree from the disk and holds it against its plan.
struct TreeCheck {
  let edition: String
  let inspect: (_ edition: String, _ path: String, _ bytes: [UInt8]) -> PrivacyLeak?
  /// The files and folders that must still be made to outlast a loss of power.
  var fresh = Freshness()
  private(set) var leaks: [(path: String, leak: PrivacyLeak)] = []

  init(
    _ edition: String,
    inspecting inspect: @escaping (String, String, [UInt8]) -> PrivacyLeak?
  ) {
    self.edition = edition
    self.inspect = inspect
  }

  /// True when every planned file stands there with its bytes, and nothing else does.
  mutating func isSound(
    _ folder: borrowing Handle,
    _ plan: PlannedFolder,
    at path: String = "",
    ignoring list: FileName? = nil
  ) throws(DiskError) -> Bool {
    guard try holdsJust(plan, folder, ignoring: list) else { return false }
    for (name, file) in plan.files {
      guard try isSound(folder, FileName(name), file) else { return false }
    }
    for (name, inner) in plan.folders {
      let opened = try folder.folder(FileName(name))
      guard try isSound(opened, inner, at: path + name + "/") else { return false }
    }
    if fresh.folders.contains(path) { try folder.settle() }
    return true
  }

  private func holdsJust(
    _ plan: PlannedFolder,
    _ folder: borrowing Handle,
    ignoring list: FileName?
  ) throws(DiskError) -> Bool {
    var count = 0
    for (name, _) in try folder.entries() where name != list {
      guard let text = name.text, plan.files[text] != nil || plan.folders[text] != nil else {
        return false
      }
      count += 1
    }
    return count == plan.files.count + plan.folders.count
  }

  private mutating func isSound(
    _ folder: borrowing Handle,
    _ name: FileName,
    _ planned: PlannedFile
  ) throws(DiskError) -> Bool {
    let file = try folder.file(name)
    let (path, size) = (planned.entry.path, planned.entry.size)
    guard try file.status().kind == .file else { return false }
    let bytes = try file.bytes(upTo: size + 1, expecting: size)
    guard bytes.count == size, planned.matches(bytes) else { return false }
    if let leak = inspect(edition, path, bytes) { leaks.append((path, leak)) }
    if fresh.files.contains(path) { try file.settle() }
    return true
  }
}

/// What an update has changed in a tree, by path; a folder's path ends in `/`, the top's is empty.
struct Freshness {
  var files: Set<String> = []
  var folders: Set<String> = []
}
