internal import ArgumentParser

/// Tells what a message means.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell what a message means, with examples; or list what there is."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var report: ReportOptions

  @Argument(help: ArgumentHelp("The rule, as it stands in square brackets.", valueName: "rule"))
  var rule: String?

  func run() throws {
    try explain(self).end()
  }
}

private func explain(_ command: Explain) throws -> ExitCode {
  throw StopReason.unmade("explain")
}
