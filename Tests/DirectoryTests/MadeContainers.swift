import CSQLite
import Reading

/// A zip file put together by hand, its files as they are.
struct MadeZip {
  struct File {
    var name: String
    var text: String
    /// What the list at the end says of its size.
    var claimedSize: Int?
    /// The file's kind and rights, as a Unix system writes them.
    var mode = 0o100644
  }

  let bytes: [UInt8]

  init(_ files: [File]) {
    var bytes: [UInt8] = []
    var list: [UInt8] = []
    for file in files {
      let place = bytes.count
      let head = Self.head(file)
      let name = Array(file.name.utf8)
      bytes += [0x50, 0x4B, 3, 4, 20, 0]
      bytes += head + name + Array(file.text.utf8)
      list += [0x50, 0x4B, 1, 2, 20, 3, 20, 0]
      list += head + [UInt8](repeating: 0, count: 6)
      list += [0, 0] + Self.two(file.mode) + Self.four(place)
      list += name
    }
    let count = Self.two(files.count)
    let place = Self.four(bytes.count)
    bytes += list
    bytes += [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count
    bytes += Self.four(list.count) + place + [0, 0]
    self.bytes = bytes
  }

  init(_ files: KeyValuePairs<String, String>) {
    self.init(files.map { File(name: $0, text: $1) })
  }

  private static func head(_ file: File) -> [UInt8] {
    let text = Array(file.text.utf8)
    let size = file.claimedSize ?? text.count
    var head = [UInt8](repeating: 0, count: 8)
    head += four(Int(check(text)))
    head += four(text.count)
    head += four(size)
    head += two(file.name.utf8.count)
    return head + [0, 0]
  }

  private static func two(_ number: Int) -> [UInt8] {
    [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)]
  }

  private static func four(_ number: Int) -> [UInt8] {
    two(number) + two(number >> 16)
  }

  /// CRC-32, bit by bit.
  private static func check(_ bytes: [UInt8]) -> UInt32 {
    var check = ~UInt32(0)
    for byte in bytes {
      check ^= UInt32(byte)
      for _ in 0..<8 {
        let isOdd = check & 1 == 1
        check >>= 1
        if isOdd { check ^= 0xEDB8_8320 }
      }
    }
    return ~check
  }
}

/// A SQLite database made in memory, as the bytes of its file.
struct MadeDatabase {
  let bytes: [UInt8]

  init(_ statements: String) {
    var opened: OpaquePointer?
    guard unsafe sqlite3_open(":memory:", &opened) == SQLITE_OK else {
      bytes = []
      return
    }
    defer { unsafe sqlite3_close(opened) }
    unsafe sqlite3_exec(opened, statements, nil, nil, nil)
    var size: sqlite3_int64 = 0
    guard let copy = unsafe sqlite3_serialize(opened, "main", &size, 0) else {
      bytes = []
      return
    }
    defer { unsafe sqlite3_free(copy) }
    bytes = unsafe Array(UnsafeBufferPointer(start: copy, count: Int(size)))
  }
}
