internal import Foundation
internal import Fuzzing
internal import Reading

/// What one text cost: the processor's time to read it and write it out, or to refuse it.
struct TimedFile {
  var milliseconds: Double
  var page: FinishedProse

  /// The least of some tries, so that what else the machine does counts less.
  init(_ markdown: [UInt8], tries: Int = 3) {
    let file = SourceFile(path: "x.md", bytes: Array("---\nname: x\n---\n".utf8) + markdown)
    var best = Double.infinity
    var page = FinishedProse(reading: file)
    for _ in 0..<tries {
      let start = clock()
      page = FinishedProse(reading: file)
      best = min(best, Double(clock() - start) * 1_000 / Double(CLOCKS_PER_SEC))
    }
    milliseconds = best
    self.page = page
  }

  /// Accepted within 100 ms, refused within 10.
  var isQuick: Bool { milliseconds < (page.refusal == nil && page.html != nil ? 100 : 10) }

  /// Prints a line for each file, and says whether each was quick.
  static func all(of paths: [String]) -> Bool {
    var areQuick = true
    for path in paths {
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      let timed = TimedFile(Array(data))
      areQuick = areQuick && timed.isQuick
      let errors = timed.page.findings.filter { $0.severity == .error }.map(\.message)
      let outcome = errors.first ?? "accepted, \(timed.page.html?.count ?? 0) bytes"
      let time = String(format: "%8.2f ms", timed.milliseconds)
      print("\(timed.isQuick ? " " : "!") \(time) \(data.count) \(path): \(outcome)")
    }
    return areQuick
  }

  /// Prints how long ordinary documents take, and says whether all were accepted.
  static func areOrdinaryAccepted(count: Int) -> Bool {
    var slowest = 0.0
    var refused = 0
    for seed in 0..<count {
      let timed = TimedFile(Array(OrdinaryDocument(seed: seed).markdown.utf8))
      slowest = max(slowest, timed.milliseconds)
      guard timed.page.html == nil || timed.page.refusal != nil else { continue }
      refused += 1
      print("document \(seed):", timed.page.findings.filter { $0.severity == .error })
    }
    print(String(format: "%d ordinary documents: %d refused, %.1f ms", count, refused, slowest))
    return refused == 0
  }
}
