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
    var cleaned: [UInt8] = []
    var kept = 0
    while let piece = scanner.next() {
      switch piece {
      case .opening(let tag):
        guard isPlain(tag) else { return .failure(.unsafeDrawing) }
        if tag.name == "svg", size == nil { size = Self.size(tag) }
      case .comment(let range):
        cleaned += shapes[kept..<range.lowerBound]
        kept = range.upperBound
      }
    }
    guard let end = scanner.end, let size else { return .failure(.unsafeDrawing) }
    cleaned += shapes[kept..<end]
    return .success(
      PictureFile(format: .svg, width: size.0, height: size.1, cleaned: cleaned)
    )
  }

  private static func isPlain(_ tag: TagScanner.Tag) -> Bool {
    elements.contains(tag.name)
      && tag.attributes.allSatisfy { name, value in
        attributes.contains(name) && !value.utf8.contains { "&<\\".utf8.contains($0) }
          && loadsNothing(value)
          && (name != "xmlns" || value == "http://www.w3.org/2000/svg")
      }
  }

  /// A paint or mask of the drawing's own is all that may be named; `mask` takes a list of them.
  private static func loadsNothing(_ value: String) -> Bool {
    let parts = value.lowercased().split(separator: "url(", omittingEmptySubsequences: false)
    return parts.dropFirst().allSatisfy { $0.utf8.first == UInt8(ascii: "#") }
      && !["src(", "image(", "image-set("].contains(where: value.lowercased().contains)
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
