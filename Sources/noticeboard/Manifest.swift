/// What a tree of files holds, as the list that stands in it: written last, so that a tree with a
/// sound list is whole.
struct Manifest: Hashable, Sendable {
  struct Entry: Hashable, Sendable {
    var path: String
    var size: Int
    var fingerprint: Fingerprint
  }

  /// In order of their paths' bytes.
  let entries: [Entry]
  /// Of all that the list says.
  let fingerprint: Fingerprint

  /// The list's own name, at the top of its tree.
  static let name: FileName = ".manifest"
  static let mostBytes = 200_000_000
  private static let schema = Array("noticeboard.manifest/1\n".utf8)
  /// Of the list's last line: its fingerprint.
  private static let endLength = 65

  init(_ entries: [Entry]) {
    self.entries = entries
    fingerprint = Fingerprint(of: Self.lines(entries))
  }

  private static func lines(_ entries: [Entry]) -> [UInt8] {
    var text = schema
    text.reserveCapacity(entries.count * 128)
    for entry in entries {
      entry.fingerprint.appendHexadecimal(to: &text)
      text += " \(entry.size) ".utf8
      text += entry.path.utf8
      text.append(newline)
    }
    return text
  }

  /// A line for each file, and at the end the fingerprint of all lines before.
  var bytes: [UInt8] {
    var text = Self.lines(entries)
    fingerprint.appendHexadecimal(to: &text)
    return text + [newline]
  }

  /// Nil when the list has been cut short or changed, or is of another version.
  init?(reading bytes: [UInt8]) {
    guard bytes.count > Self.endLength, bytes.last == newline, bytes.starts(with: Self.schema)
    else { return nil }
    let text = Array(bytes.dropLast(Self.endLength))
    fingerprint = Fingerprint(of: text)
    guard Fingerprint(hexadecimal: bytes.suffix(Self.endLength).dropLast()) == fingerprint else {
      return nil
    }
    var entries: [Entry] = []
    for line in text[Self.schema.count...].split(separator: newline) {
      guard let entry = Entry(line: line) else { return nil }
      entries.append(entry)
    }
    self.entries = entries
  }
}

extension Manifest.Entry {
  fileprivate init?(line: ArraySlice<UInt8>) {
    let digits = line.prefix(64)
    let rest = line.dropFirst(65)
    guard let fingerprint = Fingerprint(hexadecimal: digits),
      let space = rest.firstIndex(of: UInt8(ascii: " ")),
      let size = Int(String(decoding: rest[..<space], as: UTF8.self))
    else { return nil }
    self.init(
      path: String(decoding: rest[(space + 1)...], as: UTF8.self),
      size: size,
      fingerprint: fingerprint
    )
  }
}

private let newline = UInt8(ascii: "\n")
