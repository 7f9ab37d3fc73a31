internal import Papers
internal import Publishing
internal import Reading

/// The folder that the typesetter sees, and nothing besides: templates, typefaces, and what is to be
/// set, below the output folder and gone when all is done.
struct TypesettingFolder: ~Copyable {
  static let prefix = ".typesetting-"

  let name: FileName
  /// As a program finds it.
  let path: String
  private let folder: Handle

  /// Under a name of its own: when a build is killed, its engine may go on writing for a while.
  init(
    in output: borrowing OutputFolder,
    _ templates: PaperTemplates,
    _ faces: TypefaceShelf
  ) throws(DiskError) {
    try self.init(output.folder, at: output.path, .fresh(after: Self.prefix), templates, faces)
  }

  /// In a folder that stands, under a name that nothing has there; nobody else may look into it.
  init(
    _ parent: borrowing Handle,
    at place: String,
    _ name: FileName,
    _ templates: PaperTemplates,
    _ faces: TypefaceShelf
  ) throws(DiskError) {
    try parent.makeFolder(name, mode: 0o700)
    let folder = try parent.folder(name)
    for name in ["papers", "data", "fonts", "made", "pictures"] {
      try folder.makeFolder(FileName(name))
    }
    let papers = try folder.folder("papers")
    for file in templates.files { try papers.newFile(FileName(file.path)).write(file.bytes) }
    let fonts = try folder.folder("fonts")
    for face in faces.faces { try fonts.newFile(FileName(face.name)).write(face.bytes) }
    try folder.newFile("typeset.py").write(PackageResources.typeset_py)
    path = "\(place)/\(name.text ?? "")"
    self.name = name
    self.folder = folder
  }

  func add(_ paper: PaperToSet) throws(DiskError) {
    try folder.folder("data").newFile(FileName("\(paper.number).json")).write(paper.data)
    let pictures = try folder.folder("pictures")
    for picture in paper.pictures {
      do throws(DiskError) {
        try pictures.newFile(FileName(picture.path)).write(picture.bytes)
      } catch .alreadyThere {}
    }
  }

  /// What one engine is to set, for the script.
  func write(_ orders: [PaperToSet], for hand: Int) throws(DiskError) {
    let list = JSONText.list(
      orders.map { .pairs(("number", .number($0.number)), ("template", .string($0.template))) }
    )
    let name = FileName("orders-\(hand).json")
    do throws(DiskError) { try folder.removeFile(name) } catch .notThere {}
    try folder.newFile(name).write(Array(list.text.utf8))
  }

  /// What the script says of each order so far: nothing of a paper that was made, or why it was not.
  func results(of hand: Int) -> [(number: Int, refusal: Refusal?)] {
    let name = FileName("results-\(hand).txt")
    guard let bytes = try? folder.file(name).wholeFile(upTo: 10_000_000) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, let number = Int(parts[0]) else { return nil }
      let refusal = Refusal(String(parts[3]), at: String(parts[2]))
      return (number, parts[1] == "made" ? nil : refusal)
    }
  }

  /// Says how many papers stand there, whenever it is asked.
  func countOfMade() throws(DiskError) -> @Sendable () -> Int {
    let made = try folder.folder("made")
    return { (try? made.entries().count) ?? 0 }
  }

  /// A paper that should have been made, if it was.
  func paper(_ number: Int) -> SetPaper? {
    let file = try? folder.folder("made").file(FileName("\(number).pdf"))
    return (try? file?.wholeFile(upTo: 200_000_000)).flatMap(SetPaper.init)
  }
}

/// One paper for the typesetter.
struct PaperToSet: Sendable {
  var number: Int
  var template: String
  var data: [UInt8]
  var pictures: [OutputFile]
}

/// What came of one.
enum SettingResult: Sendable, Hashable {
  case made(SetPaper)
  /// The template or the engine will not set what stands in it, and why.
  case refused(Refusal)
  /// The engine did not come back with a paper.
  case lost(Errand.End)
}

extension FileName {
  /// A name that nothing has.
  static func fresh(after prefix: String) -> FileName {
    FileName(prefix + String(UInt64.random(in: .min ... .max), radix: 36))
  }
}
