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

/// Counts what several threads have done of one thing after another, and says so.
struct ProgressCounter: ~Copyable, Sendable {
  private struct State {
    var progress: Progress
    var what = ""
    var done = 0
  }

  private let state: Mutex<State>

  init(_ progress: Progress) {
    state = Mutex(State(progress: progress))
  }

  func add(_ count: Int, of all: Int, _ what: String) {
    state.withLock { state in
      state.done = state.what == what ? state.done + count : count
      state.what = what
      state.progress.show(what, state.done, of: all)
    }
  }

  func end() { state.withLock { $0.progress.end() } }
}
