import Cataloguing
import Testing

/// What is published of a picture file, and what is refused.
struct PictureFileTests {
  private static let frame: [UInt8] = [0xFF, 0xC2, 0, 11, 8, 0, 9, 0, 9, 1, 1, 0x11, 0]
  private static let scan: [UInt8] = [
    0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 0x3F, 0, 0x12, 0xFF, 0, 0xFF, 0xD0,
  ]
  private static let note: [UInt8] = [0xFF, 0xFE, 0, 8] + "SECRET".utf8

  @Test func notesBetweenTheScansOfAPhotographAreDropped() throws {
    let bytes =
      [0xFF, 0xD8] + Self.note + Self.frame + Self.scan + Self.note + Self.scan + [0xFF, 0xD9]
    let picture = try PictureFile.reading(bytes + Self.note).get()
    #expect(picture.cleaned == [0xFF, 0xD8] + Self.frame + Self.scan + Self.scan + [0xFF, 0xD9])
    #expect(try PictureFile.reading(picture.cleaned).get() == picture)
  }

  @Test func aPhotographWithoutAnEndOrAScanIsCutShort() {
    let start = [0xFF, 0xD8] + Self.frame
    for bytes in [start + Self.scan, start + [0xFF, 0xD9], start, start + Self.scan + [0xFF]] {
      #expect(PictureFile.reading(bytes) == .failure(.cutShort))
    }
  }

  @Test(arguments: [
    (
      "<svg width='9' height='9'><!-- by Amina --><path d='M0 0'/><!----></svg> by Amina",
      "<svg width='9' height='9'><path d='M0 0'/></svg>"
    ),
    (
      "<svg width='9' height='9'><g mask='url(#a), url(#b)'></g ></svg\n>",
      "<svg width='9' height='9'><g mask='url(#a), url(#b)'></g ></svg\n>"
    ),
  ])
  func aDrawingIsPublishedWithoutNotes(_ text: String, _ cleaned: String) throws {
    let picture = try PictureFile.reading(Array(text.utf8)).get()
    #expect(String(decoding: picture.cleaned, as: UTF8.self) == cleaned)
  }

  @Test(arguments: [
    "<g mask='url(#a), url(https://example.org/b#c)'/>", "<g fill='\\75rl(//example.org)'/>",
    "<g fill='image-set(\"//example.org\")'/>", "<g fill='url(x)'/>", "<g></text>", "<g>",
    "<g></g<script>", "<g fill='<script>'/>", "<g / fill='red'>", "<g><!-- ", "<![CDATA[x]]>",
    "<?x ?>", "<script/>", "<g onload='x'/>", "<use href='#a'/>", "</g>",
  ])
  func aDrawingWithMoreThanShapesIsRefused(_ inner: String) {
    let text = "<svg width='9' height='9'>\(inner)</svg>"
    #expect(PictureFile.reading(Array(text.utf8)) == .failure(.unsafeDrawing))
  }
}
