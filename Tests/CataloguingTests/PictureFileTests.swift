import Support
import Testing

@testable import Cataloguing

/// What is kept of a picture file, and which are refused.
struct PictureFileTests {
  private typealias Sample = SamplePicture

  private static let jpeg = Sample.jpeg(Sample.frame(40, 30), Sample.scan)
  private static let png = Sample.png(
    Sample.head(40, 30),
    Sample.chunk("IDAT", [1]),
    Sample.chunk("IEND")
  )
  private static let webp = Sample.webp(Sample.lossy(40, 30))
  private static let profile = Sample.segment(0xE2, Array("ICC_PROFILE\0\u{1}\u{1}".utf8))
  private static let thumbnail = Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 1, 1] + Sample.secret
  private static let plainHead = Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0]

  /// The same picture with secrets round it, and what is left when they are out.
  private static let noted: [(with: [UInt8], without: [UInt8])] = [
    (Sample.jpeg(Sample.comment, Sample.frame(40, 30), Sample.scan), jpeg),
    (Sample.jpeg(Sample.exif(turn: 1), Sample.frame(40, 30), Sample.scan), jpeg),
    (Sample.jpeg(Sample.frame(40, 30), Sample.segment(0xED, Sample.secret), Sample.scan), jpeg),
    (Sample.jpeg(Sample.segment(0xE0, thumbnail), Sample.frame(40, 30), Sample.scan), jpeg),
    (Sample.jpeg(Sample.segment(0xE2, Sample.secret), Sample.frame(40, 30), Sample.scan), jpeg),
    (jpeg + Sample.secret, jpeg), (jpeg + jpeg, jpeg),
    (
      Sample.jpeg(
        Sample.frame(9, 9, kind: 0xC2),
        Sample.scan,
        Sample.comment,
        Sample.exif(turn: 1),
        Sample.scan
      ),
      Sample.jpeg(Sample.frame(9, 9, kind: 0xC2), Sample.scan, Sample.scan)
    ),
    (
      Sample.png(
        Sample.head(40, 30),
        Sample.chunk("tEXt", Sample.secret),
        Sample.chunk("eXIf", Sample.secret),
        Sample.chunk("iTXt", Sample.secret),
        Sample.chunk("sRGB", Sample.secret),
        Sample.chunk("IDAT", [1]),
        Sample.chunk("zTXt", Sample.secret),
        Sample.chunk("IEND")
      ) + Sample.secret, png
    ),
    (
      Sample.webp(
        Sample.canvas(40, 30, flags: 0x2C),
        Sample.lossless(40, 30),
        Sample.part("EXIF", Sample.secret),
        Sample.part("XMP ", Sample.secret),
        Sample.part("note", Sample.secret + [0])
      ) + Sample.secret, Sample.webp(Sample.canvas(40, 30, flags: 0x20), Sample.lossless(40, 30))
    ),
  ]

  @Test(arguments: noted.indices)
  func notesAreLeftOutWhereverTheyStand(_ index: Int) throws {
    let (with, without) = Self.noted[index]
    let file = try PictureFile.reading(with).get()
    #expect(file.cleaned == without)
    #expect(!file.cleaned.contains(Sample.secret))
  }

  @Test(arguments: [
    jpeg, png, webp, Sample.jpeg(profile, Sample.frame(40, 30), Sample.scan),
    Sample.jpeg(Sample.segment(0xE0, plainHead), Sample.frame(40, 30), Sample.scan),
    Sample.webp(Sample.canvas(40, 30), Sample.part("ALPH", [1]), Sample.lossy(40, 30)),
  ])
  func aPictureWithoutNotesStaysAsItIs(_ bytes: [UInt8]) throws {
    let file = try PictureFile.reading(bytes).get()
    #expect(file.cleaned == bytes)
    #expect((file.width, file.height) == (40, 30))
  }

  private static let refused: [([UInt8], PictureFile.Refusal)] = [
    (Array("<!doctype html><script>".utf8), .notAPicture),
    (Array("GIF89a/*".utf8), .cutShort), ([], .notAPicture),
    // Notes without a picture, as a file may be that was cut out of another.
    (Sample.jpeg(Sample.exif(turn: 1), Sample.comment), .empty),
    (Sample.jpeg(Sample.frame(40, 0), Sample.scan), .empty),
    (Array(jpeg.dropLast(2)), .cutShort), (Array(jpeg.prefix(7)), .cutShort),
    (Sample.jpeg(Sample.frame(9, 9), Sample.frame(8_001, 9), Sample.scan), .cutShort),
    (Sample.jpeg(Sample.frame(8_001, 9), Sample.scan), .tooLarge),
    (Sample.jpeg(Sample.frame(8_000, 5_001), Sample.scan), .tooLarge),
    (Array(png.dropLast(13)), .cutShort),
    (
      Sample.png(Sample.head(30_000, 30_000), Sample.chunk("IDAT", [1]), Sample.chunk("IEND")),
      .tooLarge
    ),
    (Sample.png(Sample.head(9, 9), Sample.head(9, 9)), .cutShort),
    (Sample.png(Sample.chunk("IDAT", [1]), Sample.head(9, 9)), .cutShort),
    (Sample.png(Sample.head(9, 9), Sample.chunk("IEND")), .empty),
    (
      Sample.png(Sample.head(9, 9), Sample.chunk("IDAT", [1]), Sample.chunk("IEND", [1])), .cutShort
    ),
    (Sample.webp(Sample.canvas(9, 9, flags: 2), Sample.lossy(9, 9)), .moving),
    (Sample.webp(Sample.part("ANMF", [1])), .moving), (Sample.webp(), .empty),
    (Sample.webp(Sample.canvas(9_000, 9), Sample.lossy(9, 9)), .tooLarge),
    (Array(webp.dropLast()), .cutShort), (Sample.webp(Sample.part("VP8 ", [1])), .cutShort),
    ([UInt8](repeating: 0xFF, count: 10_000_001), .tooLarge),
    (Array("<svg width='1' height='1'><script>alert(1)</script></svg>".utf8), .unsafeDrawing),
    (Array("<svg width='1' height='1' onload='x()'/>".utf8), .unsafeDrawing),
  ]

  @Test(arguments: refused.indices)
  func whatIsNoSafePictureIsRefused(_ index: Int) {
    let (bytes, refusal) = Self.refused[index]
    #expect(PictureFile.reading(bytes) == .failure(refusal))
  }

  @Test(arguments: [(1, 1, 9), (3, 3, 9), (6, 6, 5), (8, 8, 5), (9, 1, 9)], [true, false])
  func aPictureThatItsNotesTurnIsKnown(
    _ turn: (asked: UInt8, known: Int, width: Int),
    isLittle: Bool
  ) throws {
    let exif = Sample.exif(turn: turn.asked, isLittle: isLittle)
    let file = try PictureFile.reading(Sample.jpeg(exif, Sample.frame(9, 5), Sample.scan)).get()
    #expect(file.turn == turn.known && file.width == turn.width)
  }

  /// Whatever was damaged: what is accepted is clean, and stays as it is when read again.
  @Test(arguments: noted.indices)
  func damagedFilesAreRefusedOrClean(_ index: Int) throws {
    var numbers = SeededNumbers(seed: index)
    for _ in 0..<2_000 {
      var bytes = Self.noted[index].with
      for _ in 0...Int.random(in: 0...2, using: &numbers) {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        bytes[place] = UInt8.random(in: 0...255, using: &numbers)
      }
      if Bool.random(using: &numbers) { bytes.removeLast(Int.random(in: 0..<9, using: &numbers)) }
      guard case .success(let file) = PictureFile.reading(bytes) else { continue }
      let again = try PictureFile.reading(file.cleaned).get()
      #expect(again.cleaned == file.cleaned)
      #expect((again.width, again.height) == (file.width, file.height))
    }
  }
}
