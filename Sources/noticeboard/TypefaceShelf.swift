internal import Papers

/// The typefaces that papers are set in, and no others: Open Sans, and others for letters that it
/// lacks.
struct TypefaceShelf: Sendable {
  struct Face: Sendable {
    var name: String
    var bytes: [UInt8]
  }

  let faces: [Face]
  let letters: TypefaceLetters
  let fingerprint: Fingerprint

  static let package = "fonts-open-sans"

  /// What a package of Debian's has: for some scripts, letters in these stretches.
  private struct Source {
    var package: String
    var folder: String
    var names: [String]
    var letters: [ClosedRange<UInt32>] = []

    init(
      _ package: String,
      _ folder: String,
      _ names: String...,
      for letters: ClosedRange<UInt32>...
    ) {
      self.package = package
      self.folder = "/usr/share/fonts/truetype/\(folder)"
      self.names = names.map { "\($0).ttf" }
      self.letters = letters
    }
  }

  /// In the order in which they are turned to. The last two are not installed with us: one is rarely
  /// needed, and the other is as large as all the rest.
  private static let sources: [Source] = [
    Source(package, "open-sans", "OpenSans-Regular", "OpenSans-Bold"),
    Source(
      "fonts-sil-scheherazade",
      "scheherazade",
      "Scheherazade-Regular",
      "Scheherazade-Bold",
      for: 0x600...0x6FF,
      0x750...0x77F
    ),
    Source("fonts-dejavu-core", "dejavu", "DejaVuSans", "DejaVuSans-Bold", for: 0x370...0x5FF),
    Source("fonts-lohit-deva", "lohit-devanagari", "Lohit-Devanagari", for: 0x900...0x97F),
    Source("fonts-lohit-beng-bengali", "lohit-bengali", "Lohit-Bengali", for: 0x980...0x9FF),
    Source("fonts-lohit-guru", "lohit-punjabi", "Lohit-Gurmukhi", for: 0xA00...0xA7F),
    Source("fonts-lohit-gujr", "lohit-gujarati", "Lohit-Gujarati", for: 0xA80...0xAFF),
    Source("fonts-lohit-taml", "lohit-tamil", "Lohit-Tamil", for: 0xB80...0xBFF),
    Source("fonts-sil-abyssinica", "abyssinica", "AbyssinicaSIL-Regular", for: 0x1200...0x139F),
    Source(
      "fonts-droid-fallback",
      "droid",
      "DroidSansFallbackFull",
      for: 0x2E80...0x9FFF,
      0xAC00...0xD7A3,
      0xF900...0xFAFF,
      0x20000...0x2FFFF
    ),
  ]

  /// What to install for these letters, each once.
  static func packages(for letters: [Unicode.Scalar]) -> [String] {
    sources.filter { source in
      letters.contains { letter in source.letters.contains { $0.contains(letter.value) } }
    }.map(\.package)
  }

  private static let mostBytes = 10_000_000

  /// Nil where Open Sans is not installed.
  static func found() -> TypefaceShelf? {
    var faces: [Face] = []
    for source in sources {
      let folder = try? Handle(folderAt: source.folder)
      for name in source.names {
        let bytes = try? folder?.file(FileName(name)).wholeFile(upTo: mostBytes)
        if let bytes { faces.append(Face(name: name, bytes: bytes)) }
        if source.package == package, bytes == nil { return nil }
      }
    }
    return TypefaceShelf(faces)
  }

  private init(_ faces: [Face]) {
    self.faces = faces
    letters = TypefaceLetters(reading: faces.map(\.bytes))
    fingerprint = Fingerprint(of: faces.flatMap { Array($0.name.utf8) + $0.bytes })
  }
}
