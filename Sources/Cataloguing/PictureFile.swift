/// A picture file as its own bytes tell it: what it is, how large, and the bytes that may be
/// published, which hold no place, owner or comment.
package struct PictureFile: Sendable, Hashable {
  package enum Format: String, Sendable, Hashable {
    case jpeg = "jpg"
    case png, svg, webp, gif
  }

  package enum Refusal: Error, Sendable, Hashable {
    case notAPicture, tooLarge, cutShort, empty, moving, unsafeDrawing

    package var message: String {
      switch self {
      case .notAPicture:
        "this file is not a JPEG, PNG, GIF, WebP or SVG picture, whatever its name says"
      case .tooLarge:
        "this picture is over 8,000 points wide or high, over 40 million in all, or over 10 MB"
      case .cutShort: "this picture file is cut short or damaged"
      case .empty: "there is no picture in this file"
      case .moving: "this picture moves"
      case .unsafeDrawing: "this drawing holds more than shapes and words"
      }
    }

    package var remedy: String {
      switch self {
      case .notAPicture: "save it again as JPEG or PNG"
      case .tooLarge: "make it smaller and save it again"
      case .cutShort, .empty: "save the picture again, or ask for it to be sent again"
      case .moving: "save one still picture of it, as JPEG or PNG"
      case .unsafeDrawing: "save it as plain shapes, without scripts, styles, links or fonts"
      }
    }
  }

  package let format: Format
  /// In points, as it is shown: upright.
  package let width: Int
  package let height: Int
  package let cleaned: [UInt8]
  /// How a note that is left out says to turn it, 1 to 8 as in Exif; 1 is upright.
  package internal(set) var turn = 1
  /// Smaller ones of it, where they were made.
  package internal(set) var copies: [PictureCopy] = []
  /// How many pictures the file shows one after another; only the first is published.
  package internal(set) var frames = 1
  /// What the notes that are left out tell.
  package internal(set) var leftOut: PictureNotes = []

  package static func reading(_ bytes: [UInt8]) -> Result<PictureFile, Refusal> {
    guard bytes.count <= 10_000_000 else { return .failure(.tooLarge) }
    let picture: Result<PictureFile, Refusal> =
      if bytes.starts(with: PNGFile.signature) {
        PNGFile.reading(bytes)
      } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
        JPEGFile.reading(bytes)
      } else if GIFFile.isOne(bytes) {
        GIFFile.reading(bytes)
      } else if WebPFile.isOne(bytes) {
        WebPFile.reading(bytes)
      } else {
        Drawing.reading(bytes)
      }
    guard case .success(let file) = picture else { return picture }
    guard file.width > 0, file.height > 0 else { return .failure(.empty) }
    let fits = file.width <= 8_000 && file.height <= 8_000
    return fits && file.width * file.height <= 40_000_000 ? picture : .failure(.tooLarge)
  }

  init(format: Format, width: Int, height: Int, cleaned: [UInt8]) {
    self.format = format
    self.width = width
    self.height = height
    self.cleaned = cleaned
  }
}
