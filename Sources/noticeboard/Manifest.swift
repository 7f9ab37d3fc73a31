internal import Crypto

/// What a tree of files holds, as the list that stands in it: written last, so that a tree with a
/// sound list is whole.
struct Manifest: Hashable {
  struct Entry: Hashable {
    var path: String
    var size: Int
    var fingerprint: Fingerprint
  }

  /// In order of their paths' bytes.
  let entries: [Entry]

  /// The list's own name, at the top of its tree.
  static let name: FileName = ".manifest"
  static let mostBytes = 200_000_000
  private static let schema = "noticeboard.manifest/1"

  init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// A line for each file, and at the end the fingerprint of all lines before.
  var bytes: [UInt8] {
    var text = Array(Self.schema.utf8) + [newline]
    for entry in entries {
      text += "\(entry.fingerprint) \(entry.size) \(entry.path)\n".utf8
    }
    return text + Array("\(Fingerprint(of: text))\n".utf8)
  }

  /// Nil when the list has been cut short or changed, or is of another version.
  init?(reading bytes: [UInt8]) {
    let endLength = 65
    guard bytes.count > endLength else { return nil }
    let text = Array(bytes.dropLast(endLength))
    guard Array("\(Fingerprint(of: text))\n".utf8) == bytes.suffix(endLength) else { return nil }
    let lines = text.split(separator: newline)
    guard let first = lines.first, first.elementsEqual(Self.schema.utf8) else { return nil }
    var entries: [Entry] = []
    for line in lines.dropFirst() {
      guard let entry = Entry(line: line) else { return nil }
      entries.append(entry)
    }
    self.entries = entries
  }
}

extension Manifest.Entry {
  fileprivate init?(line: ArraySlice<UInt8>) {
    let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
    guard parts.count == 3, let fingerprint = Fingerprint(hexadecimal: parts[0]),
      let size = Int(String(decoding: parts[1], as: UTF8.self))
    else { return nil }
    self.init(
      path: String(decoding: parts[2], as: UTF8.self),
      size: size,
      fingerprint: fingerprint
    )
  }
}

/// A file's SHA-256: two files with the same one hold the same bytes.
struct Fingerprint: Hashable, CustomStringConvertible {
  private let bytes: [UInt8]

  init(of bytes: [UInt8]) {
    self.bytes = Array(SHA256.hash(data: bytes))
  }

  fileprivate init?(hexadecimal digits: ArraySlice<UInt8>) {
    let values = digits.compactMap { UInt8(String(UnicodeScalar($0)), radix: 16) }
    guard digits.count == 64, values.count == 64 else { return nil }
    bytes = (0..<32).map { values[2 * $0] << 4 | values[2 * $0 + 1] }
  }

  var description: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}

private let newline = UInt8(ascii: "\n")
