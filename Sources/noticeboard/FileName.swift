/// A name in a folder as the disk has it: any bytes but NUL. With `/` in it, a way down through
/// several folders, for looking only.
struct FileName: Hashable, ExpressibleByStringLiteral {
  /// With a NUL at the end.
  let bytes: [CChar]

  init(_ text: String) { bytes = text.utf8.map(CChar.init(bitPattern:)) + [0] }

  init(stringLiteral text: String) { self.init(text) }

  /// `bytes` end with a NUL.
  init(bytes: [CChar]) { self.bytes = bytes }

  /// Nil when the name is not UTF-8.
  var text: String? { String(validating: bytes.dropLast(), as: UTF8.self) }

  var repairedText: String {
    String(decoding: bytes.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
