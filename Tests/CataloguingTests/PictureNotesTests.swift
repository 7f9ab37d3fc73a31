import Testing

@testable import Cataloguing

/// What a picture's own notes tell, and how many pictures a file shows.
struct PictureNotesTests {
  private typealias Sample = SamplePicture

  private static func exif(_ tags: [(tag: UInt16, value: UInt32)], more: [UInt8] = []) -> [UInt8] {
    let entries = tags.flatMap { tag, value in
      [UInt8(tag >> 8), UInt8(tag & 255), 0, 4, 0, 0, 0, 1]
        + (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - $0 * 8)) }
    }
    return Array("MM\0*".utf8) + [0, 0, 0, 8, 0, UInt8(tags.count)] + entries + [0, 0, 0, 0] + more
  }

  private static func jpeg(exif: [UInt8]) -> [UInt8] {
    Sample.jpeg(
      Sample.segment(0xE1, Array("Exif\0\0".utf8) + exif),
      Sample.frame(4, 3),
      Sample.scan
    )
  }

  private static func told(_ bytes: [UInt8]) throws -> PictureNotes {
    try PictureFile.reading(bytes).get().leftOut
  }

  @Test func aPlaceIsToldByATableOfPlacesThatHoldsOne() throws {
    let full: [UInt8] = [0, 1, 0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 0]
    let empty: [UInt8] = [0, 1, 0, 0, 0, 1, 0, 0, 0, 4, 2, 3, 0, 0]
    #expect(try Self.told(Self.jpeg(exif: Self.exif([(0x8825, 26)], more: full))) == .place)
    #expect(try Self.told(Self.jpeg(exif: Self.exif([(0x8825, 26)], more: empty))) == [])
  }

  @Test(
    arguments: [
      (0x013B, PictureNotes.person), (0xA430, .person), (0xA431, .serial), (0x0110, []),
      (0x0112, []),
    ] as [(UInt16, PictureNotes)]
  )
  func tagsAreKnown(_ tag: UInt16, _ notes: PictureNotes) throws {
    #expect(try Self.told(Self.jpeg(exif: Self.exif([(tag, 1)]))) == notes)
    let png = Sample.png(
      Sample.head(4, 3),
      Sample.chunk("eXIf", Self.exif([(tag, 1)])),
      Sample.chunk("IDAT", [1]),
      Sample.chunk("IEND")
    )
    #expect(try Self.told(png) == notes)
    let webp = Sample.webp(Sample.lossy(4, 3), Sample.part("EXIF", Self.exif([(tag, 1)])))
    #expect(try Self.told(webp) == notes)
  }

  @Test func theNewsTradesNotesAreKnown() throws {
    let xmp = Array("http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='1'/><dc:creator>A".utf8)
    let iptc = Array("Photoshop 3.0\0".utf8) + [0x1C, 2, 80, 0, 3] + "Pat".utf8
    for (marker, content, notes) in [
      (0xE1, xmp, [.place, .person]), (0xED, iptc, .person),
    ] as [(UInt8, [UInt8], PictureNotes)] {
      let file = Sample.jpeg(Sample.segment(marker, content), Sample.frame(4, 3), Sample.scan)
      #expect(try Self.told(file) == notes)
    }
  }

  @Test func damagedNotesTellNothingAndTrapNothing() throws {
    for length in 0..<40 {
      let exif = Self.exif([(0x8825, 0xFFFF_FFFF), (0x8769, 8)]).prefix(length)
      #expect(try Self.told(Self.jpeg(exif: Array(exif))) == [])
    }
  }

  @Test func theFramesOfAMovingPNGAreCounted() throws {
    func png(_ frames: UInt8) -> [UInt8] {
      Sample.png(
        Sample.head(4, 3),
        Sample.chunk("acTL", [0, 0, 0, frames, 0, 0, 0, 0]),
        Sample.chunk("IDAT", [1]),
        Sample.chunk("IEND")
      )
    }
    #expect(try PictureFile.reading(png(9)).get().frames == 9)
    #expect(try PictureFile.reading(png(1)).get().frames == 1)
  }
}

/// GIFs: one picture is kept without its notes, several are refused.
struct GIFFileTests {
  private static let head = Array("GIF89a".utf8) + [4, 0, 3, 0, 0, 0, 0]
  private static let frame: [UInt8] = [0x2C, 0, 0, 0, 0, 4, 0, 3, 0, 0, 2, 1, 0x44, 0]
  private static let control: [UInt8] = [0x21, 0xF9, 4, 0, 0, 0, 0, 0]
  private static let comment: [UInt8] = [0x21, 0xFE, 6] + SamplePicture.secret + [0]

  @Test func aStillOneIsKeptWithoutItsNotes() throws {
    let bytes = Self.head + Self.comment + Self.control + Self.frame + Self.comment + [0x3B]
    let file = try PictureFile.reading(bytes + SamplePicture.secret).get()
    #expect(file.cleaned == Self.head + Self.control + Self.frame + [0x3B])
    #expect((file.format, file.width, file.height) == (.gif, 4, 3))
  }

  @Test func aMovingOneIsRefused() {
    let bytes = Self.head + Self.frame + Self.control + Self.frame + [0x3B]
    #expect(PictureFile.reading(bytes) == .failure(.moving))
  }

  @Test func whatIsNoGIFOrEndsTooSoonIsRefused() {
    let whole = Self.head + Self.frame + [0x3B]
    for length in 6..<whole.count {
      #expect(PictureFile.reading(Array(whole.prefix(length))) == .failure(.cutShort))
    }
    let script = Array("GIF89a/*".utf8) + Array(repeating: 0x2A, count: 20) + Array("*/=1;".utf8)
    #expect(PictureFile.reading(script) == .failure(.cutShort))
    let wide: [UInt8] = [0x2C, 0, 0, 0, 0, 255, 255, 3, 0, 0, 2, 1, 0x44, 0]
    #expect(PictureFile.reading(Self.head + wide + [0x3B]) == .failure(.cutShort))
  }
}
