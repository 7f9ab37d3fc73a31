internal import Reading

/// Which files of a tree were made of what: where nothing of it has changed, they need not be made
/// again to know that they are right. It only saves time, and may be lost or damaged.
struct MadeFiles: Hashable, Sendable {
  /// Of the tree's own list, in whose numbers files are told.
  private let list: Fingerprint
  private let files: [Fingerprint: [Int]]

  static let mostBytes = 100_000_000
  private static let schema = Array("noticeboard.made/1\n".utf8)

  /// `jobs` has the number of the job for each file of the list.
  init(of list: Fingerprint, jobs: [Int], keys: [Int: Fingerprint]) {
    self.list = list
    var byJob: [Int: [Int]] = [:]
    for (file, job) in jobs.enumerated() { byJob[job, default: []].append(file) }
    var files: [Fingerprint: [Int]] = [:]
    for (job, numbers) in byJob {
      if let key = keys[job] { files[key] = numbers }
    }
    self.files = files
  }

  /// The numbers of the files in the tree's list.
  func files(madeOf key: Fingerprint) -> [Int]? { files[key] }

  var bytes: [UInt8] {
    var packed = PackedBytes(Self.schema + list.bytes)
    for (key, numbers) in files.sorted(by: { $0.value.lexicographicallyPrecedes($1.value) }) {
      packed.add(key.bytes)
      packed.add(numbers.count)
      for number in numbers { packed.add(number) }
    }
    return packed.bytes.sealed
  }

  /// Nil when they are not of this list, or have been changed.
  init?(reading bytes: [UInt8], of list: Manifest) {
    let head = Self.schema + list.fingerprint.bytes
    guard let rest = bytes.unsealed, rest.starts(with: head) else { return nil }
    var packed = PackedReader(rest.dropFirst(head.count))
    var files: [Fingerprint: [Int]] = [:]
    while let key = packed.bytes(32), let count = packed.count() {
      let numbers = (0..<count).compactMap { _ in packed.number() }
      guard numbers.allSatisfy(list.entries.indices.contains) else { return nil }
      files[Fingerprint(bytes: key)] = numbers
    }
    self.list = list.fingerprint
    self.files = files
  }
}
