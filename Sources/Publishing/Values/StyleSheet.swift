internal import Cataloguing
internal import Templating

/// The stylesheet of an edition's pages, as it is sent: the theme's or the project's own, with the
/// brand's colours.
struct StyleSheet: Sendable {
  static let path = "assets/site.css"

  let bytes: [UInt8]
  /// As it stands within pages; nil where it must stay a file: pictures that it loads would be looked
  /// for beside the page, and markup in it would end it.
  let markup: HTML?
  let seal: String

  init(_ theme: [UInt8], _ brand: Brand) {
    bytes = SlimText.style(theme) + Array(BrandSheet(brand: brand).text.utf8)
    let text = String(decoding: bytes, as: UTF8.self)
    let isWhole = Gate.fault(inStyle: bytes) == nil && !text.contains("url(")
    markup = isWhole ? HTML(style: text) : nil
    seal = Self.seal(of: text)
  }

  /// What a page's security policy lets in, and no style besides.
  static func seal(of style: String) -> String {
    "sha256-" + Base64.text(ContentHash.bytes(style))
  }

  /// Whether it stands within the page of an address, so that a slow phone need not wait for the way
  /// to another file and back. Of many groups, their own pages share the file: it would be most of
  /// what is written.
  static func standsWithin(_ address: String, groups: Int) -> Bool {
    groups <= mostGroups || !address.hasPrefix("groups/")
  }

  static let mostGroups = 1_000
}
