internal import ArgumentParser

/// Makes the site and its papers, and swaps them in.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read and check everything, make every edition, and swap them in."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var report: ReportOptions

  @Option(
    help: ArgumentHelp(
      "The folder to publish in. Otherwise “Output” in the project.",
      valueName: "folder"
    )
  )
  var output: String?

  @Option(help: "Which edition to make.")
  var edition = EditionChoice.all

  @Flag(name: .customLong("no-papers"), help: "Make the website only.")
  var noPapers = false

  @Option(help: "Publish nothing unless all papers could be made.")
  var papers: PapersChoice?

  @Flag(help: "Publish drafts too, marked as such.")
  var drafts = false

  @Flag(
    name: .customLong("accept-shrink"),
    help: "Publish though a directory could not be read, or lost more than half of its records."
  )
  var acceptShrink = false

  /// A folder that was typed is taken from here, not from the project.
  var outputPath: String { output ?? common.project + "/Output" }

  func validate() throws {
    if noPapers, papers != nil {
      throw ValidationError("“--no-papers” and “--papers require” contradict each other")
    }
  }

  func run() async throws {
    do {
      try await makeSite().end()
    } catch let stop as StopReason {
      report.tell(stop, command: "build", today: try common.day, on: common.terminal)
      throw stop
    }
  }
}
