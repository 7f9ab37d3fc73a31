internal import Glibc
internal import Synchronization

/// A line on the terminal that says how far the work has come: only when someone is watching, and
/// only when the work takes longer than a second.
struct Progress: Sendable {
  private let terminal: Terminal
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var last: ContinuousClock.Instant?

  init(on terminal: Terminal) {
    self.terminal = terminal
    start = clock.now
  }

  /// What is being done, as in “making pages”.
  mutating func show(_ what: String, _ done: Int, of all: Int) {
    guard terminal.isWatched, !terminal.isQuiet else { return }
    let now = clock.now
    guard now - start > .seconds(1), last.map({ now - $0 > .milliseconds(100) }) ?? true else {
      return
    }
    last = now
    let line = "\(what.escapedForTerminal): \(done) of \(all)".prefix(max(0, terminal.width - 1))
    try? Surroundings.write(Array("\r\u{1B}[K\(line)".utf8), to: STDERR_FILENO)
  }

  /// Takes the line away, before anything else is said.
  mutating func end() {
    guard last != nil else { return }
    last = nil
    try? Surroundings.write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO)
  }
}

/// Counts what several threads have done, and says so.
struct ProgressCounter: ~Copyable, Sendable {
  private let what: String
  private let all: Int
  private let state: Mutex<(progress: Progress, done: Int)>

  init(_ what: String, of all: Int, _ progress: Progress) {
    self.what = what
    self.all = all
    state = Mutex((progress, 0))
  }

  func add(_ count: Int) {
    state.withLock { state in
      state.done += count
      state.progress.show(what, state.done, of: all)
    }
  }

  func end() { state.withLock { $0.progress.end() } }
}
