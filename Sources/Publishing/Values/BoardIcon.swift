internal import Cataloguing

/// The icon of a site that has none of its own: a notice pinned to a board, in the brand's colours.
struct BoardIcon {
  /// As a project's own is called in its `Templates`.
  static let name = "icon.svg"
  /// In pixels, as phones ask for it when a site is kept beside their programs.
  private static let side = 180
  /// How many points across a pixel are looked at.
  private static let points = 4

  private static let green = Colour(red: 0x0b, green: 0x4f, blue: 0x4a)
  private static let coral = Colour(red: 0xf0, green: 0x78, blue: 0x5a)
  private static let paper = Colour(red: 0xfb, green: 0xf8, blue: 0xf3)

  private let board: Colour
  private let pin: Colour

  init(_ brand: Brand) {
    board = brand.colour ?? Self.green
    pin = brand.accent ?? Self.coral
  }

  var drawing: [UInt8] {
    Array(
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32">\
      <rect width="32" height="32" rx="7" fill="\(board.hex)"/>\
      <path d="M7 11h18v14H7z" fill="\(Self.paper.hex)"/>\
      <circle cx="16" cy="10" r="5" fill="\(pin.hex)"/></svg>

      """.utf8
    )
  }

  /// The same in pixels; phones round its corners themselves.
  var picture: [UInt8] {
    let rows = (0..<Self.side).map { y in
      (0..<Self.side).flatMap { x -> [UInt8] in
        let colour = colour(x, y)
        return [colour.red, colour.green, colour.blue]
      }
    }
    return PixelPicture(width: Self.side, rows: rows).png
  }

  private func colour(_ x: Int, _ y: Int) -> Colour {
    var sum = (0, 0, 0)
    for point in 0..<Self.points * Self.points {
      let colour = colour(
        atPoint: 32 * (2 * (Self.points * x + point % Self.points) + 1),
        32 * (2 * (Self.points * y + point / Self.points) + 1)
      )
      sum = (sum.0 + Int(colour.red), sum.1 + Int(colour.green), sum.2 + Int(colour.blue))
    }
    let count = Self.points * Self.points
    return Colour(
      red: UInt8(sum.0 / count),
      green: UInt8(sum.1 / count),
      blue: UInt8(sum.2 / count)
    )
  }

  /// In parts so small that a point stands in the middle of one.
  private func colour(atPoint x: Int, _ y: Int) -> Colour {
    let part = 2 * Self.points * Self.side
    let (across, down) = (x - 16 * part, y - 10 * part)
    if across * across + down * down <= 25 * part * part { return pin }
    let isOnPaper =
      (7 * part..<25 * part).contains(x) && (11 * part..<25 * part).contains(y)
    return isOnPaper ? Self.paper : board
  }
}
