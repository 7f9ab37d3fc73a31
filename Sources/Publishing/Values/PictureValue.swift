internal import Cataloguing
internal import Templating

/// A picture on a page.
struct PictureValue: Sendable, Hashable {
  var src: String
  var alt: String
  var width: Int
  var height: Int
  var caption: String?
  var credit: String?

  init?(_ picture: Picture?, root: String) {
    guard let picture, let file = picture.file, let address = picture.address,
      picture.alternative != .missing
    else { return nil }
    src = root + address
    alt = picture.alt
    width = file.width
    height = file.height
    caption = picture.caption
    credit = picture.credit
  }

  static let vocabulary: Vocabulary<PictureValue> = Vocabulary(
    "picture",
    [
      .text("src", "its address") { $0.src },
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
