/// An SVG drawing made of shapes and words alone. Anything that could run, load or restyle is refused, by an
/// allow-list of elements and attributes read from the text itself.
enum Drawing {
  static func reading(_ bytes: [UInt8]) -> Result<PictureFile, PictureFile.Refusal> {
    guard let start = bytes.firstRange(of: "<svg".utf8)?.lowerBound else {
      return .failure(.notAPicture)
    }
    let head = String(decoding: bytes[..<start], as: UTF8.self).trimmed
    guard head.isEmpty || (head.hasPrefix("<?xml") && !head.contains("<!")) else {
      return .failure(.notAPicture)
    }
    let shapes = Array(bytes[start...])
    var scanner = TagScanner(shapes)
    var size: (Int, Int)?
    while let tag = scanner.next() {
      guard isPlain(tag) else { return .failure(.unsafeDrawing) }
      if tag.name == "svg", size == nil { size = Self.size(tag) }
    }
    guard scanner.isWhole, let size else { return .failure(.unsafeDrawing) }
    return .success(
      PictureFile(
        format: .svg,
        width: size.0,
        height: size.1,
        cleaned: shapes
      )
    )
  }

  private static func isPlain(_ tag: TagScanner.Tag) -> Bool {
    elements.contains(tag.name)
      && tag.attributes.allSatisfy { name, value in
        attributes.contains(name) && !value.contains("&")
          && (!value.lowercased().contains("url(") || value.hasPrefix("url(#"))
          && (name != "xmlns" || value == "http://www.w3.org/2000/svg")
      }
  }

  private static func size(_ tag: TagScanner.Tag) -> (Int, Int)? {
    func number(_ name: String) -> Int? {
      let value = tag.attributes.first { $0.0 == name }?.1 ?? ""
      return Int(value.prefix { $0.isASCII && $0.isNumber })
    }
    if let width = number("width"), let height = number("height") { return (width, height) }
    let box = tag.attributes.first { $0.0 == "viewBox" }?.1 ?? ""
    let sides = box.split { $0 == " " || $0 == "," }
      .compactMap { Int($0.prefix { $0.isASCII && $0.isNumber }) }
    return sides.count == 4 ? (sides[2], sides[3]) : nil
  }

  private static let elements: Set = [
    "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "title", "desc",
    "text", "tspan", "defs", "linearGradient", "radialGradient", "stop", "clipPath", "mask",
  ]
  private static let attributes: Set = [
    "xmlns", "viewBox", "width", "height", "fill", "stroke", "stroke-width", "stroke-linecap",
    "stroke-linejoin", "stroke-dasharray", "stroke-opacity", "stroke-miterlimit", "fill-opacity",
    "fill-rule", "clip-rule", "opacity", "d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r",
    "rx", "ry", "points", "transform", "id", "offset", "stop-color", "stop-opacity",
    "gradientUnits", "gradientTransform", "clip-path", "clipPathUnits", "mask", "role",
    "aria-hidden", "aria-label", "font-size", "font-family", "font-weight", "text-anchor", "dx",
    "dy", "dominant-baseline", "letter-spacing", "preserveAspectRatio", "version", "fx", "fy",
    "focusable",
  ]
}

/// Reads the tags of a well-formed XML text one by one, knowing nothing but tags and comments.
struct TagScanner {
  struct Tag {
    var name: String
    var attributes: [(String, String)]
  }

  private let bytes: [UInt8]
  private var offset = 0
  /// False once something was met that is not a plain tag, a comment or text.
  private(set) var isWhole = true

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> Tag? {
    while let open = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
      offset = open + 1
      guard offset < bytes.count else { return stop() }
      if bytes[offset...].starts(with: "!--".utf8) {
        guard let end = find("-->") else { return stop() }
        offset = end
      } else if bytes[offset] == UInt8(ascii: "/") {
        guard let end = find(">") else { return stop() }
        offset = end
      } else {
        return tag()
      }
    }
    return nil
  }

  private mutating func stop() -> Tag? {
    isWhole = false
    offset = bytes.count
    return nil
  }

  private mutating func tag() -> Tag? {
    let name = word()
    var attributes: [(String, String)] = []
    while true {
      skipSpace()
      guard offset < bytes.count else { return stop() }
      if bytes[offset] == UInt8(ascii: ">") {
        offset += 1
        return Tag(name: name, attributes: attributes)
      }
      if bytes[offset] == UInt8(ascii: "/") {
        offset += 1
        continue
      }
      guard let attribute = attribute() else { return stop() }
      attributes.append(attribute)
    }
  }

  private mutating func attribute() -> (String, String)? {
    let name = word()
    skipSpace()
    guard !name.isEmpty, offset < bytes.count, bytes[offset] == UInt8(ascii: "=") else {
      return nil
    }
    offset += 1
    skipSpace()
    guard offset < bytes.count, [0x22, 0x27].contains(bytes[offset]) else { return nil }
    let quote = bytes[offset]
    guard let close = bytes[(offset + 1)...].firstIndex(of: quote) else { return nil }
    let value = String(decoding: bytes[(offset + 1)..<close], as: UTF8.self)
    offset = close + 1
    return (name, value)
  }

  private mutating func word() -> String {
    let start = offset
    while offset < bytes.count, !" \t\r\n=/><\"'".utf8.contains(bytes[offset]) { offset += 1 }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func skipSpace() {
    while offset < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
  }

  private func find(_ text: String) -> Int? {
    let letters = Array(text.utf8)
    var start = offset
    while start + letters.count <= bytes.count {
      if bytes[start...].starts(with: letters) { return start + letters.count }
      start += 1
    }
    return nil
  }
}
