import Reading
import Scheduling
import Testing

@testable import Cataloguing

/// Colours and how well words in them can be read, and what a site says of its own.
struct BrandTests {
  private func reading(_ text: String, _ files: [SourceFile] = []) throws -> (Brand, [Finding]) {
    var findings: [Finding] = []
    let brand = Brand.reading(
      [SourceFile(path: "Site/brand.yml", text: text)] + files,
      today: try #require(CalendarDay(iso: "2026-11-21")),
      findings: &findings
    )
    return (brand, findings)
  }

  /// As WCAG's own examples count them.
  @Test(arguments: [
    ("000000", "ffffff", 21.0), ("777777", "ffffff", 4.48), ("767676", "ffffff", 4.54),
    ("0000ff", "ffffff", 8.59), ("ff0000", "ffffff", 3.998), ("808000", "000000", 4.999),
  ])
  func contrastIsCountedAsWCAGCountsIt(_ one: String, _ two: String, _ expected: Double) throws {
    let contrast = try #require(Colour(hex: one)).contrast(with: #require(Colour(hex: two)))
    #expect(abs(contrast - expected) < 0.01, "\(contrast)")
  }

  @Test(arguments: ["0b4f4a", "#0b4f4a", "#fff", "ABCDEF"])
  func aColourIsReadAndWrittenBack(_ text: String) throws {
    let colour = try #require(Colour(hex: text))
    #expect(Colour(hex: colour.hex) == colour)
  }

  @Test(arguments: ["", "#", "0b4f4", "teal", "0b4f4g", "+b4f4a", "#0b4f4a1"])
  func whatIsNoColourIsNone(_ text: String) { #expect(Colour(hex: text) == nil) }

  @Test(arguments: ["ff8800", "e8674a", "00a0c0", "ffffff", "808080", "3aa655"])
  func aColourThatCannotBeReadIsAnErrorThatNamesTheNearestThatCan(_ text: String) throws {
    let (brand, findings) = try reading("colour: \(text)\n")
    #expect(brand.colour == nil)
    let finding = try #require(findings.first)
    #expect(finding.severity == .error && finding.range.start.line == 1)
    let named = finding.remedy.split(separator: " ").compactMap { part in
      Colour(hex: String(part.prefix { $0 != "”" }))
    }
    let nearest = try #require(named.first, "\(finding.remedy)")
    #expect(nearest.contrast(with: .white) >= 7)
    #expect(nearest.mixed(with: .white, 6).contrast(with: .white) < 7)
    #expect(try reading("colour: \(nearest.hex.dropFirst())\n").1.isEmpty)
  }

  @Test func aHashHidesAColourFromYAMLAndTheMessageSaysHowToWriteIt() throws {
    let (brand, findings) = try reading("colour: #0b4f4a\n")
    #expect(brand.colour == nil)
    #expect(findings.contains { $0.remedy.contains("without a “#”") }, "\(findings)")
  }

  @Test func aLogoIsAPictureInTheFolderSite() throws {
    let drawing = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" width="8" height="8">\
      <path d="M0 0h8v8H0z"/></svg>
      """
    let file = SourceFile(path: "Site/mark.svg", text: drawing)
    let (brand, findings) = try reading("logo: mark.svg\nname: The Hub\n", [file])
    #expect(findings.isEmpty, "\(findings)")
    #expect(brand.logo?.address == "assets/logo.svg" && brand.name == "The Hub")
    let missing = try reading("logo: mark.svg\n").1
    #expect(missing.map(\.message) == ["there is no file “Site/mark.svg”"])
    let bad = SourceFile(path: "Site/mark.svg", text: "<svg><script>x</script></svg>")
    #expect(try reading("logo: mark.svg\n", [bad]).1.count == 1)
  }
}
