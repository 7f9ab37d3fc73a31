internal import Cataloguing
internal import Reading

/// The theme's colours for paper: those of the site's own stylesheet, so that there is one place to
/// change them, and the brand's in their stead.
struct ThemeColours: Sendable {
  private var hex: [String: String] = [:]

  private static let names = ["brand", "deep", "soft", "line", "ink", "quiet", "coral", "mint"]

  init(stylesheet: String, brand: Brand) {
    let root = stylesheet.split(separator: "}", maxSplits: 1).first ?? ""
    for line in root.split(whereSeparator: { $0 == ";" || $0 == "{" || $0 == "\n" }) {
      let parts = line.split(separator: ":", maxSplits: 1).map { $0.filter { $0 != " " } }
      guard parts.count == 2, parts[0].hasPrefix("--"), Colour(hex: parts[1]) != nil else {
        continue
      }
      hex[String(parts[0].dropFirst(2))] = parts[1]
    }
    if let colour = brand.colour {
      hex["brand"] = colour.hex
      hex["deep"] = colour.mixed(with: .black, 64).hex
    }
    if let accent = brand.accent { hex["coral"] = accent.hex }
  }

  /// What a stylesheet of the project's own leaves out is black on white.
  var json: JSONText {
    let grounds = ["soft", "mint"]
    return .object(
      Self.names.map { name in
        let otherwise = grounds.contains(name) ? "#ffffff" : "#000000"
        return JSONText.Pair(name, .string(hex[name] ?? otherwise))
      }
    )
  }
}
