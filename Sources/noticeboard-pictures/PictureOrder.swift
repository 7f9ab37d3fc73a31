/// What is to be made of one picture.
struct PictureOrder {
  let file: String
  /// How the camera was held, 1 to 8, as Exif tells it.
  let turn: Int
  /// Whether it has soft changes of colour, as a photograph has, and not letters and lines.
  let isPhoto: Bool
  /// In points.
  let widths: [Int]

  static let mostBytes = 10_000_000
  static let mostPoints = 8_000

  init?(_ words: ArraySlice<String>) {
    let words = Array(words)
    guard words.count > 3, let turn = Int(words[1]), (1...8).contains(turn) else { return nil }
    let kind = words[2]
    guard kind == "photo" || kind == "drawn" else { return nil }
    let widths = words.dropFirst(3).compactMap { Int($0) }
    guard widths.count == words.count - 3,
      widths.allSatisfy((1...Self.mostPoints).contains)
    else { return nil }
    (file, self.turn, isPhoto, self.widths) = (words[0], turn, kind == "photo", widths)
  }

  /// WebP, and the form behind it; nil for a picture that cannot be read to its end.
  func copies(of bytes: [UInt8], _ width: Int) -> [PictureCopy]? {
    let isOnItsSide = turn > 4
    let picture = VipsPicture(
      fitting: bytes,
      width: isOnItsSide ? Self.mostPoints : width,
      height: isOnItsSide ? width : Self.mostPoints,
      turn: turn
    )
    guard let picture, let webp = picture.webp(isLossless: !isPhoto),
      let other = isPhoto && !picture.isSeeThrough ? picture.jpeg() : picture.png()
    else { return nil }
    return [webp, other]
  }
}

/// A smaller picture, in one form.
struct PictureCopy {
  /// The ending of its file.
  let form: String
  let width: Int
  let height: Int
  let bytes: [UInt8]

  var packed: [UInt8] { Array("\(form) \(width) \(height) \(bytes.count)\n".utf8) + bytes }
}
