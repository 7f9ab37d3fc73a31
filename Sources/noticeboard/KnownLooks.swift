internal import Checking
internal import Reading

/// What the rules found when they last looked at a file. One that is as it was, on the same day and
/// with the same words, need not be looked at again.
struct KnownLooks: Sendable {
  /// All that decides a first look besides the file itself.
  let question: Fingerprint
  /// What was kept, and where in it each file's look begins.
  private var kept: ArraySlice<UInt8> = []
  private var starts: [Fingerprint: Int] = [:]
  /// What this very process has seen.
  private var remembered: [Fingerprint: FirstLook] = [:]

  private static let name: FileName = "looks"
  private static let schema = Array("noticeboard.looks/1\n".utf8)
  private static let mostBytes = 400_000_000
  /// The word list that a site adds to the program's own.
  private static let words = "Site/words.csv"

  /// Nothing known. Nil when it cannot be told which program is running: another may have other rules.
  init?(on day: String, with files: [SourceFile]) {
    guard let tool = Surroundings.program?.asWords else { return nil }
    let words = files.first { $0.path == Self.words }?.bytes ?? []
    question = Fingerprint(of: Array("\(tool) \(day)\n".utf8) + words)
  }

  /// With the looks of the time before, which the same question had found.
  func remembering(_ former: KnownLooks?, _ looks: [Entry]) -> KnownLooks {
    guard former?.question == question else { return self }
    var known = self
    for entry in looks {
      if let print = entry.prints?.whole { known.remembered[print] = entry.look }
    }
    return known
  }

  fileprivate func look(at path: String, _ print: Fingerprint) -> FirstLook? {
    if let look = remembered[print] { return look }
    guard let start = starts[print] else { return nil }
    var packed = PackedReader(kept[start...])
    return FirstLook(reading: &packed, of: path)
  }
}

extension KnownLooks {
  /// A look at one file, and what tells the file from others.
  struct Entry: Sendable {
    let look: FirstLook
    /// Nil where nobody asked.
    let prints: FilePrints?

    init(
      of file: SourceFile,
      read manuscript: Manuscript,
      in known: KnownLooks?,
      orElse look: () -> FirstLook
    ) {
      prints = known.map { _ in FilePrints(of: file, read: manuscript) }
      let former = prints.flatMap { known?.look(at: file.path, $0.whole) }
      self.look = former ?? look()
    }
  }

  /// With what was kept for the same question.
  func recalled(in output: borrowing Handle) -> KnownLooks {
    var known = self
    guard let kept = output.cached(Self.name, upTo: Self.mostBytes)?.unsealed,
      kept.starts(with: head)
    else { return known }
    known.kept = kept
    var packed = PackedReader(known.kept.dropFirst(head.count))
    while let print = packed.bytes(32), let count = packed.count() {
      known.starts[Fingerprint(bytes: print)] = packed.rest.startIndex
      guard packed.bytes(count) != nil else { break }
    }
    return known
  }

  /// Keeps these looks instead.
  func keep(_ looks: [Entry], in output: borrowing Handle) {
    var packed = PackedBytes(head)
    for entry in looks {
      guard let print = entry.prints?.whole else { continue }
      var look = PackedBytes()
      entry.look.put(into: &look)
      packed.add(print.bytes)
      packed.add(look.bytes.count)
      packed.add(look.bytes)
    }
    guard packed.bytes[...] != kept else { return }
    try? output.cache(packed.bytes.sealed, as: Self.name)
  }

  private var head: [UInt8] { Self.schema + question.bytes }
}

extension FileStatus {
  /// Which file this is, and of which time.
  var asWords: String { "\(identity) \(size) \(modified) \(changed)" }
}
