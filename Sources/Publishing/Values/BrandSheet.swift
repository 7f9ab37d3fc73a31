internal import Cataloguing

/// What a brand adds to the theme's stylesheet: its colours, and those derived from them so that
/// words keep a contrast of 7 to 1 by day and by night. On paper all is black.
struct BrandSheet {
  /// The grounds of the theme that links stand on, as `site.css` names them.
  static let lightGrounds = ["#fbf8f3", "#f1ebe0", "#dff0ea", "#fff1d2"]
  static let darkGrounds = ["#10201e", "#1d3330", "#17403a", "#43371a"]
  private static let contrast = 7.0

  let brand: Brand

  var text: String {
    let light = (brand.colour.map(Self.light) ?? []) + (brand.accent.map { [("coral", $0)] } ?? [])
    guard !light.isEmpty else { return "" }
    let accent = brand.accent.map(Self.darkAccent)
    let dark = (brand.colour.map(Self.dark) ?? []) + (accent.map { [("coral", $0)] } ?? [])
    return "\n/* Of Site/brand.yml */\n@media screen { :root { \(Self.lines(light)) } }\n"
      + "@media screen and (prefers-color-scheme: dark) { :root { \(Self.lines(dark)) } }\n"
  }

  /// Lines that are to be seen on all grounds of the night.
  private static func darkAccent(_ colour: Colour) -> Colour {
    let grounds = darkGrounds.compactMap(Colour.init(hex:))
    return colour.nearest(towards: .white, contrast: 3, with: grounds)
  }

  private static func light(_ colour: Colour) -> [(String, Colour)] {
    let grounds = lightGrounds.compactMap(Colour.init(hex:))
    let link = colour.nearest(towards: .black, contrast: contrast, with: grounds)
    return [
      ("brand", colour), ("deep", colour.mixed(with: .black, 64)), ("art", colour),
      ("link", link), ("button", colour),
    ]
  }

  private static func dark(_ colour: Colour) -> [(String, Colour)] {
    let grounds = darkGrounds.compactMap(Colour.init(hex:))
    let link = colour.nearest(towards: .white, contrast: contrast, with: grounds)
    let brand = colour.mixed(with: .black, 64)
    return [
      ("brand", brand), ("deep", brand.mixed(with: .black, 64)), ("art", colour),
      ("link", link), ("button", link),
    ]
  }

  private static func lines(_ colours: [(String, Colour)]) -> String {
    colours.map { "--\($0.0): \($0.1.hex);" }.joined(separator: " ")
  }
}
