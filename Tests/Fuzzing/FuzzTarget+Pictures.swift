internal import Cataloguing

extension FuzzTarget {
  /// Photographs and charts: what is published is the picture and nothing else of the file.
  static let pictures = FuzzTarget(
    "pictures",
    seedBytes: [
      jpeg([(0xE0, "JFIF\u{0}"), (0xE1, "Exif\u{0}\u{0}SECRET"), (0xFE, "SECRET")], scan: "scan"),
      jpeg([(0xED, "SECRET")], scan: "one") + [0xFF, 0xFE, 0, 8] + "SECRET".utf8,
      png([("IDAT", "picture"), ("tEXt", "SECRET"), ("eXIf", "SECRET")]) + "SECRET".utf8,
      png([("PLTE", "abc"), ("IDAT", "x"), ("iTXt", "SECRET")]),
      gif(before: [0x21, 0xFE, 6] + "SECRET".utf8 + [0]),
      gif(before: [0x21, 0xF9, 4, 0, 0, 0, 0, 0]) + "SECRET".utf8,
      webp([("VP8L", "/\u{8}@\u{2}\u{0}"), ("EXIF", "SECRET"), ("XMP ", "SECRET")]),
    ],
    scraps: [
      [0xFF, 0xD9], [0xFF, 0xE1], [0xFF, 0xFE, 0, 8] + "SECRET".utf8, [0xFF, 0xDA], [0xFF], [0],
      [0xFF, 0xC2, 0, 8, 8, 0, 9, 0, 9, 0], [0, 0, 0, 4], Array("tEXt".utf8), Array("IEND".utf8),
      Array("IHDR".utf8), [0xFF, 0xFF, 0xFF, 0xFF], [0x7F, 0xFF, 0xFF, 0xFF],
    ]
  ) { input in
    guard case .success(let picture) = PictureFile.reading(input) else { return nil }
    return picture.complaint
  }

  private static func jpeg(_ notes: [(UInt8, String)], scan: String) -> [UInt8] {
    func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
      [0xFF, marker, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 255)] + content
    }
    let notes = notes.flatMap { segment($0.0, Array($0.1.utf8)) }
    let frame = segment(0xC2, [8, 0, 9, 0, 9, 1, 1, 0x11, 0])
    let table = segment(0xC4, [0, 0])
    let body = segment(0xDA, [1, 1, 0, 0, 0x3F, 0]) + scan.utf8 + [0xFF, 0, 0xFF, 0xD0]
    return [0xFF, 0xD8] + notes + segment(0xDB, [0]) + frame + table + body + table + body
      + [0xFF, 0xD9]
  }

  private static func gif(before frame: [UInt8]) -> [UInt8] {
    Array("GIF89a".utf8) + [9, 0, 9, 0, 0, 0, 0] + frame
      + [0x2C, 0, 0, 0, 0, 9, 0, 9, 0, 0, 2, 1, 0x44, 0, 0x3B]
  }

  private static func webp(_ chunks: [(String, String)]) -> [UInt8] {
    let body = chunks.flatMap { name, data in
      let pad: [UInt8] = data.utf8.count.isMultiple(of: 2) ? [] : [0]
      return Array(name.utf8) + [UInt8(data.utf8.count), 0, 0, 0] + data.utf8 + pad
    }
    return Array("RIFF".utf8) + [UInt8(body.count + 4), 0, 0, 0] + "WEBP".utf8 + body
  }

  private static func png(_ chunks: [(String, String)]) -> [UInt8] {
    let head: [UInt8] = [0, 0, 0, 9, 0, 0, 0, 9, 8, 6, 0, 0, 0]
    let all =
      [("IHDR", head)] + chunks.map { ($0.0, Array($0.1.utf8)) } + [("IDAT", [1]), ("IEND", [])]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + all.flatMap { name, data in
        [0, 0, 0, UInt8(data.count)] + name.utf8 + data + [1, 2, 3, 4]
      }
  }
}

extension PictureFile {
  fileprivate var complaint: String? {
    guard (1...8_000).contains(width), (1...8_000).contains(height) else { return "too large" }
    if format != .svg, (try? PictureFile.reading(cleaned).get())?.cleaned != cleaned {
      return "not steady"
    }
    switch format {
    case .jpeg: return JPEGParts(cleaned).complaint
    case .png: return Self.complaint(ofChunks: cleaned)
    case .webp: return Self.complaint(ofParts: cleaned)
    case .gif: return Self.complaint(ofBlocks: cleaned)
    case .svg: return nil
    }
  }

  private static func complaint(ofParts bytes: [UInt8]) -> String? {
    let kept: Set = ["VP8 ", "VP8L", "VP8X", "ALPH", "ICCP"]
    var rest = bytes.dropFirst(12)
    while rest.count >= 8 {
      let name = String(decoding: rest.prefix(4), as: UTF8.self)
      let length = rest.dropFirst(4).prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
      if !kept.contains(name) { return "“\(name)” was kept" }
      rest = rest.dropFirst(length + length % 2 + 8)
    }
    return rest.isEmpty ? nil : "bytes stand after the end"
  }

  /// A comment or a program's own block would begin with `21` and another byte than `F9`.
  private static func complaint(ofBlocks bytes: [UInt8]) -> String? {
    guard bytes.last == 0x3B else { return "bytes stand after the end" }
    let head = bytes.count > 13 ? bytes[10] : 0
    let colours = head & 0x80 == 0 ? 0 : 3 << (Int(head & 7) + 1)
    let rest = bytes.dropFirst(13 + colours)
    return rest.first == 0x2C || rest.starts(with: [0x21, 0xF9]) ? nil : "a note was kept"
  }

  private static func complaint(ofChunks bytes: [UInt8]) -> String? {
    let kept: Set = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND", "sRGB", "gAMA"]
    var rest = bytes.dropFirst(8)
    while rest.count >= 12 {
      let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      let name = String(decoding: rest.dropFirst(4).prefix(4), as: UTF8.self)
      if !kept.contains(name) { return "“\(name)” was kept" }
      rest = rest.dropFirst(length + 12)
    }
    return rest.isEmpty ? nil : "bytes stand after the end"
  }
}

/// The marked parts of a JPEG, found without trust in lengths: within scans only a zero or a restart
/// may follow `FF`.
private struct JPEGParts {
  let complaint: String?

  init(_ bytes: [UInt8]) {
    var index = 2
    var inScan = false
    while index + 1 < bytes.count {
      let marker = bytes[index + 1]
      if bytes[index] != 0xFF || (inScan && (marker == 0 || (0xD0...0xD7).contains(marker))) {
        guard inScan else { break }
        index += 1
      } else if marker == 0xFF {
        index += 1
      } else if marker == 0xD9 {
        complaint = index + 2 == bytes.count ? nil : "bytes stand after the end"
        return
      } else {
        if marker == 0xE1 || marker == 0xED || marker == 0xFE {
          complaint = "a note was kept: \(marker), at \(index)"
          return
        }
        guard index + 3 < bytes.count else { break }
        index += 2 + (Int(bytes[index + 2]) << 8 | Int(bytes[index + 3]))
        inScan = inScan || marker == 0xDA
      }
    }
    complaint = "the picture has no end"
  }
}
