internal import Glibc

/// A line on the terminal that says what is being done and how far it has come: only when someone
/// is watching, and only when the work takes longer than a second. Several threads may tell it.
struct Progress: Sendable {
  private struct Line: Sendable {
    var what = ""
    var done = 0
    var shown: ContinuousClock.Instant?
  }

  private let terminal: Terminal
  private let start = ContinuousClock.now
  private let line = SharedValue(Line())

  init(on terminal: Terminal) { self.terminal = terminal }

  /// What is being done, as in “making pages”, and how much of it is done.
  func show(_ what: String, _ done: Int, of all: Int) {
    tell(what, of: all) { $0 = done }
  }

  /// So much more is done of what is being done.
  func add(_ count: Int, of all: Int, _ what: String) {
    tell(what, of: all) { $0 += count }
  }

  /// Takes the line away, before anything else is said.
  func end() {
    line.change { line in
      guard line.shown != nil else { return }
      line.shown = nil
      write("")
    }
  }

  private func tell(_ what: String, of all: Int, _ count: (inout Int) -> Void) {
    guard terminal.isWatched, !terminal.isQuiet else { return }
    line.change { line in
      if line.what != what { (line.what, line.done) = (what, 0) }
      count(&line.done)
      let now = ContinuousClock.now
      guard now - start > .seconds(1), line.shown.map({ now - $0 > .milliseconds(100) }) ?? true
      else { return }
      line.shown = now
      let words = "\(what.escapedForTerminal): \(line.done) of \(all)"
      write(words.prefix(max(0, terminal.width - 1)))
    }
  }

  private func write(_ words: some StringProtocol) {
    try? Surroundings.write(Array("\r\u{1B}[K\(words)".utf8), to: STDERR_FILENO)
  }
}
