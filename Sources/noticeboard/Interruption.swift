internal import Dispatch
internal import Glibc
internal import Synchronization

/// Ctrl-C and requests to end: they are followed at once, but never between two steps that belong
/// together.
enum Interruption {
  private static let isCommitted = Mutex(false)
  /// Of the programs that run for us.
  private static let groups = Mutex<Set<pid_t>>([])

  /// To be called once, when the program starts; keep what it returns for as long as it runs.
  static func watch() -> [any DispatchSourceSignal] {
    signal(SIGPIPE, SIG_IGN)
    return [(SIGINT, ExitCode.interrupted), (SIGTERM, ExitCode.terminated)].map { number, code in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { stop(with: code) }
      source.resume()
      return source
    }
  }

  /// The last steps of publishing take no time; who interrupts them gets them done.
  static func commit<Result>(_ steps: () throws -> Result) rethrows -> Result {
    isCommitted.withLock { $0 = true }
    defer { isCommitted.withLock { $0 = false } }
    return try steps()
  }

  /// Ends the program at once, where nobody waits for an error.
  static func abandon(_ reason: StopReason) -> Never {
    Terminal().complain(reason)
    _exit(reason.exit.rawValue)
  }

  /// A program that runs for us ends when we do.
  static func started(group: pid_t) { groups.withLock { _ = $0.insert(group) } }

  static func ended(group: pid_t) { groups.withLock { _ = $0.remove(group) } }

  private static func stop(with code: ExitCode) {
    isCommitted.withLock { isCommitted in
      guard !isCommitted else { return }
      groups.withLock { for group in $0 { kill(-group, SIGKILL) } }
      let message = "\nnoticeboard: stopped\n"
      try? Surroundings.write(Array(message.utf8), to: STDERR_FILENO)
      _exit(code.rawValue)
    }
  }
}
