import Reading
import Testing

@testable import Papers

/// Words on their way to paper.
struct PaperTextTests {
  /// A typeface with the letters from A to z, é and a space.
  private static let face = TypefaceLetters(
    reading: [SampleTypeface(segments: [0x20...0x7E, 0xA0...0xA0, 0xE9...0xE9]).bytes]
  )

  @Test(arguments: [
    ("Tea\u{0}\u{8}\u{202E} Time\u{2066}", "Tea Time"),
    ("Café 😀 Time", "Café  Time"),
    ("Чай", "□□□"),
    ("Ring ੧੨", "Ring □□"), ("one\ntwo", "one two"), ("\u{E000}\u{200B}", "□"), ("😀", "□"),
    ("", ""),
    ("#panic(\"x\") *bold* <lbl> @ref $x$", "#panic(\"x\") *bold* <lbl> @ref $x$"),
  ])
  func onlyWhatCanBePrintedIsLeft(_ words: String, _ printed: String) {
    #expect(PaperText(in: Self.face).polished(words) == printed)
  }

  @Test func noWordIsTooLongForALine() {
    let words = PaperText(in: Self.face).polished(String(repeating: "a", count: 5_000))
    let longest = words.split(separator: "\u{200B}").map(\.count).max()
    #expect(longest == 24)
    #expect(words.filter { $0 != "\u{200B}" }.count == 5_000)
  }

  @Test func addressesAreLeftAsTheyAre() throws {
    let long = "https://board.example/" + String(repeating: "a", count: 90)
    let data = JSONText.pairs(("href", .string(long)), ("text", .string(long)))
    let polished = PaperText(in: Self.face).polished(data)
    guard case .object(let pairs) = polished else { return #expect(Bool(false), "\(polished)") }
    #expect(pairs[0].value == .string(long))
    #expect(pairs[1].value != .string(long))
  }

  @Test(arguments: [0, 3, 11, 12, 40, 60])
  func aDamagedTypefaceHasNoLettersAndDoesNoHarm(_ length: Int) {
    let whole = SampleTypeface(segments: [0x41...0x5A]).bytes
    let letters = TypefaceLetters(reading: [Array(whole.prefix(length))])
    #expect(!letters.have("A"))
  }

  @Test func aLetterIsThereIfAnyTypefaceHasIt() {
    let two = TypefaceLetters(
      reading: [
        SampleTypeface(segments: [0x41...0x45]).bytes,
        SampleTypeface(segments: [0x46...0x50]).bytes,
      ]
    )
    #expect(["A", "E", "F", "P"].allSatisfy { two.have($0) })
    #expect(["@", "Q", "é"].allSatisfy { !two.have($0) })
  }
}
