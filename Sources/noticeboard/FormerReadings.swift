internal import Cataloguing
internal import Reading

/// What this very process has read before: a file that is as it was, among others of which it is
/// read that are as they were, need not be read again.
struct FormerReadings: Sendable {
  /// A file that was read and looked at.
  typealias Done = (reading: FileReading, look: KnownLooks.Entry)

  /// Of all that decides how any file is read.
  private let surroundings: Fingerprint?
  private let done: [Fingerprint: Done]

  static let none = FormerReadings(surroundings: nil, done: [:])

  private init(surroundings: Fingerprint?, done: [Fingerprint: Done]) {
    self.surroundings = surroundings
    self.done = done
  }

  init(_ all: [Done], among files: [SourceFile], on question: Fingerprint) {
    var known: [Fingerprint: Done] = [:]
    known.reserveCapacity(all.count)
    for one in all {
      if let print = one.look.print { known[print] = one }
    }
    self.init(surroundings: Self.surroundings(among: files, question), done: known)
  }

  /// What is of use for these files: nothing, where others are read with other words or places.
  func among(_ files: [SourceFile], on question: Fingerprint?) -> FormerReadings {
    guard let question, surroundings == Self.surroundings(among: files, question) else {
      return .none
    }
    return self
  }

  func reading(of file: SourceFile) -> Done? {
    done.isEmpty ? nil : done[Fingerprint(ofFile: file)]
  }

  /// Everything but the files that nothing else is read with.
  private static func surroundings(
    among files: [SourceFile],
    _ question: Fingerprint
  ) -> Fingerprint {
    var bytes = question.bytes
    for file in files where !file.isMarkdown || Gathering.comesFirst(file.path) {
      bytes += Fingerprint(ofFile: file).bytes
    }
    return Fingerprint(of: bytes)
  }
}
