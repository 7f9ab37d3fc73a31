import Publishing
import Testing

@testable import Papers

/// What is said in letters that no typeface has, and in which file.
struct StrangeLettersTests {
  /// A typeface with the letters of ASCII and the dash.
  private static let face = TypefaceLetters(
    reading: [SampleTypeface(segments: [0x20...0x7E, 0x2013...0x2013]).bytes]
  )

  private func all(_ listings: [String: String]) throws -> [StrangeLetters] {
    let town = Town(listings)
    return StrangeLetters.all(in: try town.orders(), of: try town.view(), Self.face)
      .filter { $0.file.hasPrefix("Content/listings/") }
  }

  @Test func eachIsNamedOnceWithItsFile() throws {
    let strange = try all(["tea": "name: ਚਾਹ ਚਾਹ", "film": "name: Film Night"])
    #expect(strange.map(\.file) == ["Content/listings/tea.md"])
    #expect(strange.first?.letters == ["ਚ", "ਾ", "ਹ"])
    #expect(strange.first?.signs == [])
  }

  @Test func aSignIsNoLetter() throws {
    let strange = try all(["tea": "summary: Tea 🫖 and talk"])
    #expect(strange.first?.letters == [])
    #expect(strange.first?.signs == ["🫖"])
  }

  @Test func whatOnlySteersTheReadingIsNotMissed() throws {
    #expect(try all(["tea": "summary: Tea \u{200E}and talk\u{FE0F}"]).isEmpty)
  }
}
