/// How a command ended, as the number that the shell sees.
enum ExitCode: Int32, Error, CaseIterable {
  /// Done; there may be warnings and advice.
  case done = 0
  /// Done, and items with errors were withheld and named.
  case withheld = 1
  /// The command was typed wrongly.
  case mistyped = 2
  /// Settings or templates cannot be used; nothing was published.
  case settings = 3
  /// The disk could not be read or written; nothing was published.
  case disk = 4
  /// Refused for safety; nothing was published.
  case refused = 5
  /// Our own mistake.
  case ourFault = 70
  /// Another build is running.
  case busy = 75
  /// Stopped by Ctrl-C.
  case interrupted = 130
  /// Stopped by another program.
  case terminated = 143

  /// How a command's `run()` hands on any end but the good one, when all has been said.
  func end() throws(ExitCode) {
    if self != .done { throw self }
  }
}
