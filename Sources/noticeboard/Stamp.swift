/// What the disk says of a file without opening it: when this is as it was, so are the bytes.
///
/// Not when its facts last changed: giving the file a second name would change that.
struct Stamp: Hashable, Sendable {
  var size: Int
  /// When the bytes were last written, in nanoseconds since 1970.
  var modified: Int
  /// The file's number on its disk.
  var number: UInt

  init(_ status: FileStatus) {
    size = status.size
    modified = status.modified
    number = status.identity.number
  }

  fileprivate init(reading words: ArraySlice<UInt64>) {
    let first = words.startIndex
    size = Int(truncatingIfNeeded: words[first])
    modified = Int(truncatingIfNeeded: words[first + 1])
    number = UInt(truncatingIfNeeded: words[first + 2])
  }

  fileprivate var words: [UInt64] {
    [UInt64(bitPattern: Int64(size)), UInt64(bitPattern: Int64(modified)), UInt64(number)]
  }
}

/// The stamps of a tree's files, in the order of its list. They only save reading the files: a list
/// of stamps may be lost or damaged at any time.
struct StampList: Hashable, Sendable {
  /// Of the tree's own list.
  let fingerprint: Fingerprint
  let stamps: [Stamp]
  private let newest: Int

  private static let schema = Array("noticeboard.stamps/1\n".utf8)
  static let mostBytes = 100_000_000

  init(of fingerprint: Fingerprint, _ stamps: [Stamp]) {
    self.fingerprint = fingerprint
    self.stamps = stamps
    newest = stamps.reduce(0) { max($0, $1.modified) }
  }

  /// Whether a file with this stamp holds what it held when the list was made. One that was among
  /// the last to be written is not believed.
  func vouches(for stamp: Stamp, at index: Int) -> Bool {
    stamps[index] == stamp && stamp.modified < newest - DiskFacts.tick
  }

  /// The stamps of those files of a tree that it still has.
  func keeping(_ kept: Manifest, of old: Manifest) -> StampList? {
    guard fingerprint == old.fingerprint, stamps.count == old.entries.count else { return nil }
    var rest = kept.entries[...]
    var keptStamps: [Stamp] = []
    for (entry, stamp) in zip(old.entries, stamps) where entry == rest.first {
      rest.removeFirst()
      keptStamps.append(stamp)
    }
    return StampList(of: kept.fingerprint, keptStamps)
  }

  var bytes: [UInt8] {
    var bytes = Self.schema + fingerprint.bytes
    bytes.reserveCapacity(bytes.count + stamps.count * 24 + 32)
    for stamp in stamps {
      for word in stamp.words { bytes.append(littleEndian: word) }
    }
    return bytes.sealed
  }

  /// Nil when the list has been cut short or changed, or is of another version.
  init?(reading bytes: [UInt8]) {
    let start = Self.schema.count
    guard let rest = bytes.unsealed, rest.starts(with: Self.schema), rest.count >= start + 32,
      (rest.count - start - 32).isMultiple(of: 24)
    else { return nil }
    let words = UInt64.words(littleEndian: rest[(start + 32)...])
    let stamps = stride(from: 0, to: words.count, by: 3).map { Stamp(reading: words[$0..<$0 + 3]) }
    self.init(of: Fingerprint(bytes: rest[start..<start + 32]), stamps)
  }
}

extension UInt64 {
  fileprivate static func words(littleEndian bytes: ArraySlice<UInt8>) -> [UInt64] {
    stride(from: bytes.startIndex, to: bytes.endIndex, by: 8).map { start in
      (0..<8).reduce(0) { $0 | UInt64(bytes[start + $1]) << (UInt64($1) * 8) }
    }
  }
}
