internal import ArgumentParser

/// Tells how a time in plain English is read.
struct When: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell how a time is read: the sessions, the next dates, and any question."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var report: ReportOptions

  @Argument(help: ArgumentHelp("The time as written, or “-” for what comes in.", valueName: "text"))
  var text: String

  func run() throws {
    try tellWhen(self).end()
  }
}

private func tellWhen(_ command: When) throws -> ExitCode {
  throw StopReason.unmade("when")
}
