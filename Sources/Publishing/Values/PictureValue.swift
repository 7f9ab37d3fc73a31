internal import Cataloguing
internal import Templating

/// A picture on a page.
struct PictureValue: Sendable, Hashable {
  var src: String
  /// In several widths, for browsers that choose; nil where there is one alone.
  var srcset: String?
  /// The same in a form that takes less room; nil where there is none.
  var webp: String?
  var alt: String
  var width: Int
  var height: Int
  var caption: String?
  var credit: String?

  init?(_ picture: Picture?, root: String) {
    guard let picture, let file = picture.file, let main = picture.main,
      picture.alternative != .missing
    else { return nil }
    func set(_ copies: [PictureCopy]) -> String {
      copies.map { "\(root)\(picture.address(of: $0)) \($0.width)w" }.joined(separator: ", ")
    }
    src = root + picture.address(of: main)
    srcset = file.forAll.count > 1 ? set(file.forAll) : nil
    webp = set(file.forNewer).orNil
    alt = picture.alt
    width = main.width
    height = main.height
    caption = picture.caption
    credit = picture.credit
  }

  /// The column of a page's text is 40 rem wide.
  static let sizes = "(min-width: 43rem) 40rem, 100vw"

  static let vocabulary: Vocabulary<PictureValue> = Vocabulary(
    "picture",
    [
      .text("src", "its address") { $0.src },
      .text("srcset", "its addresses in several widths; may be absent") { $0.srcset },
      .text("webp", "the same as WebP; may be absent") { $0.webp },
      .text("sizes", "how wide it is shown") { _ in Self.sizes },
      .text("alt", "its words; empty for decoration") { $0.alt },
      .text("width", "in pixels") { String($0.width) },
      .text("height", "in pixels") { String($0.height) },
      .flag("has-words", "there is a caption or a credit") {
        $0.caption != nil || $0.credit != nil
      },
      .text("caption", "its caption") { $0.caption },
      .text("credit", "who took it") { $0.credit },
    ]
  )
}
