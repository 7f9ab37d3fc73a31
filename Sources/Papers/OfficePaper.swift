package import Publishing
package import Reading

/// A paper of the office's own, which goes with no page and into no edition.
package struct OfficePaper: Sendable {
  package let template: String
  private let data: JSONText

  /// `facts` are what its template reads besides what all papers share.
  package init(
    _ title: String,
    _ template: String,
    _ facts: [JSONText.Pair],
    in view: EditionView,
    styled stylesheet: String
  ) {
    let house = PaperHouse(of: view, styled: stylesheet)
    self.template = template
    data = .object(house.data(title, page: nil) + facts)
  }

  package func bytes(in typefaces: TypefaceLetters) -> [UInt8] {
    var bytes: [UInt8] = []
    PaperText(in: typefaces).polished(data).write(to: &bytes)
    return bytes
  }
}
