/// What the disk says of everything below some folders, without opening a file: when this is as it
/// was, so is all that stands there.
struct DiskFacts {
  private(set) var bytes: [UInt8] = []
  private(set) var newest = 0

  /// A file that is written twice within this time may show one time for both, in nanoseconds.
  static let tick = 20_000_000
  private static let mostLevels = 40

  /// Adds a file or a folder with all that is below it. What is not there counts as such.
  mutating func add(_ name: FileName, in folder: borrowing Handle, level: Int = 1) {
    bytes += name.bytes.map(UInt8.init(bitPattern:))
    guard let status = try? folder.status(of: name) else { return }
    let facts = [
      status.size, status.modified, status.changed, Int(truncatingIfNeeded: status.identity.number),
      Int(truncatingIfNeeded: status.identity.device), status.kind == .folder ? 1 : 0,
    ]
    for fact in facts { bytes.append(littleEndian: UInt64(truncatingIfNeeded: fact)) }
    newest = max(newest, status.modified, status.changed)
    guard status.kind == .folder, level < Self.mostLevels,
      let inner = try? folder.folder(name), let entries = try? inner.entries()
    else { return }
    for (name, _) in entries { add(name, in: inner, level: level + 1) }
  }

  /// Whether all this had been left alone for a while at a time: then no later change can hide.
  func isTelling(at time: Int) -> Bool { newest < time - Self.tick }
}

extension [UInt8] {
  mutating func append(littleEndian word: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      append(UInt8(truncatingIfNeeded: word >> shift))
    }
  }
}
