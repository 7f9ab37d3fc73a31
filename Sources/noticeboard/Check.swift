internal import ArgumentParser

/// Checks everything, or some files, and writes nothing.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check everything, or the files you name; write nothing."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var report: ReportOptions

  @Argument(
    help: ArgumentHelp("Files or folders to check, in a project or not.", valueName: "path")
  )
  var paths: [String] = []

  func run() throws {
    try checkContent(self).end()
  }
}

private func checkContent(_ command: Check) throws -> ExitCode {
  throw StopReason.unmade("check")
}
