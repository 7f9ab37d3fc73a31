import Testing

@testable import Papers

/// Squares for a phone's camera; `scripts/papers-check` reads them back from printed pages.
struct QRCodeTests {
  @Test func theThreeCornersThatACameraLooksForAreThere() throws {
    let code = try #require(QRCode("https://board.example/areas/thornby.html"))
    let side = code.rows.count
    #expect(code.rows.allSatisfy { $0.count == side })
    #expect((side - 17) % 4 == 0)
    let eye: [UInt8] = [1, 0, 1, 1, 1, 0, 1]
    #expect(Array(code.rows[3].prefix(7)) == eye)
    #expect(Array(code.rows[3].suffix(7)) == eye)
    #expect(Array(code.rows[side - 4].prefix(7)) == eye)
    #expect(Array(code.rows[side - 4].suffix(7)) != eye)
  }

  @Test(arguments: ["", "a\u{0}b", String(repeating: "a", count: 5_000)])
  func whatNoCodeCanHoldHasNone(_ text: String) {
    #expect(QRCode(text) == nil)
  }
}
