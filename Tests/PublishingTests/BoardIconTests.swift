import Cataloguing
import Reading
import Testing

@testable import Publishing

/// The icon of a site that has none of its own.
struct BoardIconTests {
  private func icon(_ colour: String?) throws -> BoardIcon {
    let files = colour.map { ["Site/brand.yml": "colour: \($0)\n"] } ?? [:]
    return BoardIcon(try SampleSite(files).catalogue().settings.brand)
  }

  @Test func itIsInTheBrandsColour() throws {
    let (own, ours) = (try icon("5b1a70"), try icon(nil))
    #expect(String(decoding: own.drawing, as: UTF8.self).contains("fill=\"#5b1a70\""))
    #expect(String(decoding: ours.drawing, as: UTF8.self).contains("fill=\"#0b4f4a\""))
    #expect(own.picture != ours.picture)
  }

  @Test func theOneForPhonesIsAPictureOfTheirSize() throws {
    let bytes = try icon(nil).picture
    let picture = try PictureFile.reading(bytes).get()
    #expect(picture.format == .png && picture.width == 180 && picture.height == 180)
    #expect(bytes.count < 10_000, "\(bytes.count) bytes")
  }

  @Test(arguments: [nil, "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9\"/></svg>"])
  func aProjectsOwnStandsInItsPlace(_ own: String?) throws {
    let files = own.map { [SourceFile(path: "Templates/icon.svg", text: $0)] } ?? []
    var findings: [Finding] = []
    let templates = try #require(PageTemplates(overriddenBy: files, findings: &findings))
    let view = EditionView(of: try SampleSite().catalogue(), for: .public)
    let made = Website(view, templates: templates).files().filter { $0.path == "assets/icon.svg" }
    let texts = made.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(texts == [try own ?? String(decoding: icon(nil).drawing, as: UTF8.self)])
    #expect(PageTemplates.unused(among: files).isEmpty)
  }
}
