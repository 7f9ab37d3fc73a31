internal import Reading

/// A file without a name, in which the texts of a large project wait until they are wanted again.
struct SourceSpool: ~Copyable {
  private let file: Handle
  private let store: ByteStore
  private var end = 0
  private var isFull = false

  private static let name = FileName(TreeName.buildingPrefix + "texts")

  /// Nil where the disk has no room for one: all is then held in memory.
  init?(in folder: borrowing Handle) {
    try? folder.removeFile(Self.name)
    guard let file = try? folder.newFile(Self.name, mode: 0o600),
      let reader = try? folder.file(Self.name), (try? folder.removeFile(Self.name)) != nil
    else { return nil }
    self.file = file
    store = Self.store(reader)
  }

  private static func store(_ reader: consuming Handle) -> ByteStore {
    let reader = reader
    return ByteStore { place in
      do throws(DiskError) {
        return try reader.bytes(at: place)
      } catch {
        // Nothing is published before all is made, so that stopping here loses nothing.
        Interruption.abandon(StopReason(error, reading: name.repairedText))
      }
    }
  }

  /// Nil when there is no more room.
  mutating func keep(_ bytes: [UInt8]) -> KeptBytes? {
    guard !isFull else { return nil }
    do {
      try file.write(bytes)
    } catch {
      isFull = true
      return nil
    }
    defer { end += bytes.count }
    return KeptBytes(at: end..<end + bytes.count, in: store)
  }
}
