internal import Papers

/// The typefaces that papers are set in, and no others: Open Sans, and DejaVu Sans for letters that
/// it lacks.
struct TypefaceShelf: Sendable {
  struct Face: Sendable {
    var name: String
    var bytes: [UInt8]
  }

  let faces: [Face]
  let letters: TypefaceLetters
  let fingerprint: Fingerprint

  static let package = "fonts-open-sans"

  private static let folders: [(path: String, names: [String], isNeeded: Bool)] = [
    (
      "/usr/share/fonts/truetype/open-sans", ["OpenSans-Regular.ttf", "OpenSans-Bold.ttf"], true
    ),
    (
      "/usr/share/fonts/truetype/scheherazade",
      ["Scheherazade-Regular.ttf", "Scheherazade-Bold.ttf"], false
    ),
    ("/usr/share/fonts/truetype/dejavu", ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"], false),
  ]

  private static let mostBytes = 10_000_000

  /// Nil where Open Sans is not installed.
  static func found() -> TypefaceShelf? {
    var faces: [Face] = []
    for (path, names, isNeeded) in folders {
      let folder = try? Handle(folderAt: path)
      for name in names {
        let bytes = try? folder?.file(FileName(name)).wholeFile(upTo: mostBytes)
        if let bytes { faces.append(Face(name: name, bytes: bytes)) }
        if isNeeded, bytes == nil { return nil }
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
