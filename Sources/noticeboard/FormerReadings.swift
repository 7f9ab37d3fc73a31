internal import Cataloguing
internal import Reading

/// What this very process has read before: a file that is as it was, on the same ground, need not be
/// read again.
struct FormerReadings: Sendable {
  /// A file that was read and looked at.
  typealias Done = (reading: FileReading, look: KnownLooks.Entry)

  /// All that decides how any file is read.
  fileprivate struct Ground: Hashable {
    let question: Fingerprint
    let ground: ReadingGround
    let pictures: Fingerprint
  }

  private let ground: Ground?
  private let done: [Fingerprint: Done]

  static let none = FormerReadings(ground: nil, done: [:])

  private init(ground: Ground?, done: [Fingerprint: Done]) {
    self.ground = ground
    self.done = done
  }

  init(_ all: [Done], by gathering: Gathering, _ files: [SourceFile], on question: Fingerprint) {
    var known: [Fingerprint: Done] = [:]
    known.reserveCapacity(all.count)
    for one in all {
      if let print = one.look.prints?.whole { known[print] = one }
    }
    self.init(ground: Ground(gathering, files, question), done: known)
  }

  /// What is of use now: nothing, where files are read with other words, places or pictures.
  func usable(
    by gathering: Gathering,
    _ files: [SourceFile],
    on question: Fingerprint?
  ) -> FormerReadings {
    guard let question, ground == Ground(gathering, files, question) else { return .none }
    return self
  }

  func reading(of file: SourceFile, by gathering: Gathering) -> Done? {
    guard !done.isEmpty, let former = done[Fingerprint(ofFile: file)] else { return nil }
    return (gathering.renewed(former.reading), former.look)
  }
}

extension FormerReadings.Ground {
  fileprivate init(_ gathering: Gathering, _ files: [SourceFile], _ question: Fingerprint) {
    var bytes: [UInt8] = []
    for file in files where file.path.hasPrefix(PictureShelf.folder) {
      bytes += Fingerprint(ofFile: file).bytes
    }
    self.init(question: question, ground: gathering.ground, pictures: Fingerprint(of: bytes))
  }
}
