internal import Cataloguing
internal import Templating

/// The picture that others show beside a link to a page, as the Open Graph tells them.
struct SharedPicture: Sendable, Hashable {
  /// Its whole address on the web.
  var address: String
  var alt: String

  static let vocabulary: Vocabulary<SharedPicture> = Vocabulary(
    "shared picture",
    [
      .text("address", "its whole address on the web") { $0.address },
      .text("alt", "its words") { $0.alt },
    ]
  )
}

extension PageMaker {
  /// Only the public edition has an address on the web, and others show pictures made of points.
  func shared(_ picture: Picture?) -> SharedPicture? {
    guard !view.isPractice, let picture, picture.alternative != .missing, let main = picture.main,
      main.form != .svg
    else { return nil }
    let address = "\(view.settings.address)/\(picture.address(of: main))"
    return SharedPicture(address: address, alt: picture.alt)
  }
}
