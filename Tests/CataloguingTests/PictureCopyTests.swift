import Testing

@testable import Cataloguing

/// Which copies of a picture pages offer.
struct PictureCopyTests {
  private static func picture(turn: Int = 1) -> PictureFile {
    var file = PictureFile(
      format: .jpeg,
      width: 2_000,
      height: 1_000,
      cleaned: [UInt8](repeating: 1, count: 900)
    )
    file.turn = turn
    return file
  }

  private static func copy(_ form: PictureFile.Format, _ width: Int, bytes: Int) -> PictureCopy {
    let bytes = [UInt8](repeating: 2, count: bytes)
    return PictureCopy(form: form, width: width, height: width / 2, bytes: bytes)
  }

  @Test func widthsAreThoseOfScreensAndNeverMoreThanThePictureHas() {
    #expect(Self.picture().copyWidths == [400, 800, 1_600])
    for (width, widths) in [(300, [300]), (400, [400]), (1_000, [400, 800, 1_000])] {
      let file = PictureFile(format: .png, width: width, height: 9, cleaned: [])
      #expect(file.copyWidths == widths)
    }
  }

  @Test func aCopyThatIsNoSmallerIsNotOffered() {
    let made = [400: 300, 800: 899, 1_600: 900].map { Self.copy(.jpeg, $0.key, bytes: $0.value) }
    let file = Self.picture().keeping(made)
    #expect(file.forAll.map(\.width) == [400, 800, 2_000])
    #expect(file.forNewer.isEmpty)
  }

  @Test(arguments: [(200, true), (300, false)])
  func theNewerFormIsOfferedInAllSizesOrInNone(_ small: Int, _ isOffered: Bool) {
    let made = [
      Self.copy(.jpeg, 400, bytes: 300), Self.copy(.webp, 400, bytes: small),
      Self.copy(.jpeg, 1_600, bytes: 800), Self.copy(.webp, 1_600, bytes: 500),
    ]
    let file = Self.picture().keeping(made)
    #expect(file.forAll.map(\.width) == [400, 1_600])
    #expect(file.forNewer.map(\.width) == (isOffered ? [400, 1_600] : []))
  }

  @Test func aPictureOnItsSideIsShownOnlyAsATurnedCopy() {
    let made = [Self.copy(.jpeg, 400, bytes: 300), Self.copy(.jpeg, 1_600, bytes: 2_000)]
    #expect(Self.picture(turn: 6).keeping(made).forAll == made)
    #expect(Self.picture(turn: 6).keeping([]).forAll.map(\.width) == [2_000])
  }
}
