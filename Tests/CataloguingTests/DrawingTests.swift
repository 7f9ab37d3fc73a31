import Cataloguing
import Testing

/// What is published of a drawing, and which are refused.
struct DrawingTests {
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
