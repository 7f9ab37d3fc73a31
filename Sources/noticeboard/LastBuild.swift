/// All that decides what a build makes and says, besides what stands in the output already.
struct BuildQuestion {
  private let fingerprint: Fingerprint

  /// Nil when a file was changed just now: a further change might not show.
  init?(_ options: [String], of workspace: borrowing Workspace) {
    let now = Surroundings.nanosecondsSince1970
    var facts = DiskFacts()
    for name in Workspace.folders { facts.add(FileName(name), in: workspace.folder) }
    guard facts.isTelling(at: now) else { return nil }
    guard let tool = Surroundings.program else { return nil }
    let own = tool.asWords
    let words = Array(([own] + options).joined(separator: "\u{0}").utf8)
    fingerprint = Fingerprint(of: words + [0] + facts.bytes)
  }

  fileprivate var bytes: [UInt8] { fingerprint.bytes }
}

/// What a build said at its end.
struct BuildAnswer: Hashable {
  var exit: ExitCode
  var report: String
  var summary: String

  init(_ exit: ExitCode, report: String, summary: String) {
    self.exit = exit
    self.report = report
    self.summary = summary
  }

  fileprivate init?(reading bytes: ArraySlice<UInt8>) {
    let parts = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 2)
    guard parts.count == 3, let code = Int32(String(decoding: parts[0], as: UTF8.self)),
      let exit = ExitCode(rawValue: code),
      let length = Int(String(decoding: parts[1], as: UTF8.self)),
      (0...parts[2].count).contains(length)
    else { return nil }
    self.exit = exit
    report = String(decoding: parts[2].prefix(length), as: UTF8.self)
    summary = String(decoding: parts[2].dropFirst(length), as: UTF8.self)
  }

  fileprivate var bytes: [UInt8] {
    Array("\(exit.rawValue)\n\(report.utf8.count)\n\(report)\(summary)".utf8)
  }
}

extension OutputFolder {
  private static let answerName: FileName = "last-build"
  private static let answerSchema = Array("noticeboard.last-build/1\n".utf8)
  private static let mostBytes = 200_000_000

  /// What the build before said, if nothing has changed since, neither its question nor what stands.
  func answer(to question: BuildQuestion, _ editions: [String]) -> BuildAnswer? {
    let head = Self.answerSchema + question.bytes
    guard let rest = folder.cached(Self.answerName, upTo: Self.mostBytes)?.unsealed,
      rest.starts(with: head)
    else { return nil }
    let standing = rest.dropFirst(head.count).prefix(32)
    guard standing.elementsEqual(facts(of: editions).bytes) else { return nil }
    return BuildAnswer(reading: rest.dropFirst(head.count + 32))
  }

  func keep(_ answer: BuildAnswer, to question: BuildQuestion, _ editions: [String]) {
    var bytes = Self.answerSchema + question.bytes + facts(of: editions).bytes
    bytes += answer.bytes
    try? folder.cache(bytes.sealed, as: Self.answerName)
  }

  private func facts(of editions: [String]) -> Fingerprint {
    var facts = DiskFacts()
    facts.add(Self.reportName, in: folder)
    for edition in editions { facts.add(FileName(edition), in: folder) }
    return Fingerprint(of: facts.bytes)
  }
}
