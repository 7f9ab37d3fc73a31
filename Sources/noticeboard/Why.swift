internal import ArgumentParser

/// Tells why something is on the site, or is not.
struct Why: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell why something is on the site, or is not."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var report: ReportOptions

  @Argument(
    help: ArgumentHelp("A file of the project, or an address of the site.", valueName: "file")
  )
  var place: String

  func run() throws {
    try tellWhy(self).end()
  }
}

private func tellWhy(_ command: Why) throws -> ExitCode {
  throw StopReason.unmade("why")
}
