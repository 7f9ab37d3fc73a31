import Cataloguing
import Reading

/// A whole file as private details may stand in it: in its text, its facts, the addresses of links,
/// the names of files and notes from hand to hand.
struct PrivateText {
  let bytes: [UInt8]
  private let facts: [(name: String, range: Range<Int>)]

  init(_ subject: Subject) {
    let source = subject.source
    bytes = source.bytes
    facts = subject.frontMatter.fields.map { field in
      let name = subject.kind.flatMap { $0.names.canonical(field.name) } ?? field.name
      let start = source.offset(of: field.key.range.start)
      return (name, start..<max(start, source.offset(of: field.value.range.end)))
    }
  }

  /// The fact that a place stands in; nil in the text.
  func fact(at offset: Int) -> String? {
    facts.first { $0.range.contains(offset) }?.name
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The sentence before a place, up to so many bytes.
  func before(_ offset: Int, upTo limit: Int = 90) -> String {
    var start = offset
    while start > 0, offset - start < limit, !endsSentence(start - 1) { start -= 1 }
    return text(start..<offset).lowercased()
  }

  /// The rest of the sentence behind a place.
  func after(_ offset: Int, upTo limit: Int = 60) -> String {
    var end = offset
    while end < bytes.count, end - offset < limit, !endsSentence(end) { end += 1 }
    return text(offset..<end).lowercased()
  }

  /// Words in small letters, the last of them next to the place.
  func wordsBefore(_ offset: Int) -> [String] { before(offset).plainWords }
  func wordsAfter(_ offset: Int) -> [String] { after(offset).plainWords }

  private func endsSentence(_ index: Int) -> Bool {
    let byte = bytes[index]
    if byte == 0x0A { return true }
    guard byte == 0x2E || byte == 0x21 || byte == 0x3F, index + 1 < bytes.count,
      WordReading.isSpace(bytes[index + 1])
    else { return false }
    // “D.O.B. 1 May” and “no. 7” go on.
    var start = index
    while start > 0, index - start < 4, WordReading.isLetterOrDigit(bytes[start - 1]) { start -= 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    return word.utf8.count > 1 && !Self.shortened.contains(word)
  }

  private static let shortened: Set = ["no", "nos", "ref", "tel", "dr", "mr", "mrs", "ms", "reg"]

  /// Whether a place stands between quotation marks or in a quotation, as another's own words.
  func isQuoted(_ offset: Int) -> Bool {
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    if bytes[start] == 0x3E { return true }
    let line = String(decoding: bytes[start..<offset], as: UTF8.self)
    if line.lastIndex(of: "“").map({ !line[$0...].contains("”") }) ?? false { return true }
    return line.utf8.count { $0 == 0x22 } % 2 == 1
  }
}
