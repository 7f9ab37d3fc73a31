import Reading

/// What a file of the directory is made of, by its first bytes or its name.
enum FileForm: Hashable {
  case sheet, feed, archive, database

  init?(ofName path: String) {
    let name = path.lowercased()
    let form = Self.endings.first { $0.endings.contains { name.hasSuffix($0) } }?.form
    guard let form else { return nil }
    self = form
  }

  init?(recognising file: SourceFile) {
    let bytes = file.bytes
    if bytes.starts(with: "SQLite format 3\0".utf8) {
      self = .database
    } else if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) {
      self = .archive
    } else if let form = Self(ofName: file.path) ?? Self(ofText: bytes) {
      self = form
    } else {
      return nil
    }
  }

  private init?(ofText bytes: [UInt8]) {
    if SheetText.isUTF16(bytes) {
      self = .sheet
      return
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    switch bytes.dropFirst(start).first(where: { !" \t\r\n".utf8.contains($0) }) {
    case UInt8(ascii: "{"), UInt8(ascii: "["): self = .feed
    case let byte? where byte >= 0x20 && !bytes.prefix(1024).contains(0): self = .sheet
    default: return nil
    }
  }

  private static let endings: [(form: Self, endings: [String])] = [
    (.sheet, [".csv", ".tsv"]),
    (.feed, [".json", ".ndjson", ".jsonl", ".geojson"]),
    (.archive, [".zip"]),
    (.database, [".sqlite", ".sqlite3", ".db"]),
  ]
}
