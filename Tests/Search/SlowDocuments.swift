internal import Foundation
internal import Fuzzing

/// A search for documents that the guard lets through and that are slow or large all the same.
struct SlowDocuments {
  private static let mostBytes = 4 << 20
  private var accepted = 0
  private var slowest = 0.0
  private var largest = 0
  private var slowestRefusals: [String: Double] = [:]
  private var found = 0

  var isClean: Bool { found == 0 }

  init(count: Int, from first: Int) {
    for seed in first..<(first + count) {
      let recipe = DocumentRecipe(seed: seed)
      take(TimedFile(recipe.document, tries: 1), seed, recipe)
    }
    for (reason, time) in slowestRefusals.sorted(by: { $0.value < $1.value }) {
      print(String(format: "refused within %5.1f ms:", time), reason)
    }
    let words = "%d documents: %d accepted, the slowest %.1f ms, the largest %d bytes out; %d found"
    print(String(format: words, count, accepted, slowest, largest, found))
  }

  private mutating func take(_ once: TimedFile, _ seed: Int, _ recipe: DocumentRecipe) {
    // A slow one is measured again: the machine may have been busy.
    let timed = once.isQuick ? once : TimedFile(recipe.document)
    let size = timed.page.html?.count ?? 0
    if timed.page.refusal == nil, timed.page.html != nil {
      accepted += 1
      slowest = max(slowest, timed.milliseconds)
      largest = max(largest, size)
    } else {
      let reason = timed.page.refusal ?? "over its budget"
      slowestRefusals[reason] = max(slowestRefusals[reason] ?? 0, timed.milliseconds)
    }
    let complaint = timed.page.complaint
    guard !timed.isQuick || size > Self.mostBytes || complaint != nil else { return }
    found += 1
    let words = complaint ?? timed.page.refusal ?? "accepted, \(size) bytes"
    print(String(format: "seed %d: %.1f ms", seed, timed.milliseconds), words, recipe)
  }
}
