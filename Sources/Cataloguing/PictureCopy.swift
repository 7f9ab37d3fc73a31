/// A picture in one size and form, upright, as a page may offer it.
package struct PictureCopy: Sendable, Hashable {
  package let form: PictureFile.Format
  /// In points.
  package let width: Int
  package let height: Int
  package let bytes: [UInt8]

  package init(form: PictureFile.Format, width: Int, height: Int, bytes: [UInt8]) {
    self.form = form
    self.width = width
    self.height = height
    self.bytes = bytes
  }

  /// The address below an edition's folder, named by its content.
  package func address(named name: String) -> String {
    let digits = ContentHash.hexadecimal(bytes, digits: 10)
    return "assets/\(Slug(folding: name).text)-\(digits).\(form.rawValue)"
  }
}

extension PictureFile {
  /// Whether it is made of points, which can be made fewer.
  package var isOfPoints: Bool { format != .svg }

  /// For phones, for most screens and for sharp ones.
  private static let widths = [400, 800, widest]
  private static let widest = 1_600

  /// How wide its copies are to be, in points.
  package var copyWidths: [Int] {
    Self.widths.filter { $0 < width } + (width <= Self.widest ? [width] : [])
  }

  /// With the copies that are worth their room: smaller in bytes than the picture itself, and those
  /// in the newer form also than the same in a form that every browser knows.
  func keeping(_ made: [PictureCopy]) -> PictureFile {
    var file = self
    let known = made.filter { copy in
      copy.form != .webp && (turn != 1 || copy.bytes.count < cleaned.count)
    }
    // Who takes the newer form takes it in every size, so all of them must be worth it.
    let newer = made.filter { $0.form == .webp }
    let isWorthIt = newer.allSatisfy { copy in
      copy.bytes.count < cleaned.count
        && !known.contains { $0.width == copy.width && $0.bytes.count <= copy.bytes.count }
    }
    file.copies = known + (isWorthIt ? newer : [])
    return file
  }

  /// For every browser, the widest last: its copies, and itself where none stands for it.
  package var forAll: [PictureCopy] {
    let known = copies.filter { $0.form != .webp }.sorted { $0.width < $1.width }
    let widest = known.last?.width ?? 0
    if turn != 1, widest > 0 { return known }
    guard widest < min(width, Self.widest) else { return known }
    return known + [PictureCopy(form: format, width: width, height: height, bytes: cleaned)]
  }

  /// WebP, which takes less room, for browsers that know it.
  package var forNewer: [PictureCopy] {
    copies.filter { $0.form == .webp }.sorted { $0.width < $1.width }
  }
}
