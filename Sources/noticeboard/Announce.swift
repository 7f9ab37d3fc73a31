internal import ArgumentParser
internal import Cataloguing
internal import Publishing

/// Writes what is on in an area for a community magazine, or to be read out on the radio.
struct Announce: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write what is on in an area, for a magazine or the radio.",
    discussion:
      "Only groups that are known to meet in the next 4 weeks, in order of when they next do. "
      + "“noticeboard announce Otterby --words 150” writes copy for a community magazine; "
      + "“noticeboard announce Otterby --radio” writes a script of 30 seconds."
  )

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("The area.", valueName: "area"))
  var area: String

  @Option(help: ArgumentHelp("The most words that a magazine takes.", valueName: "number"))
  var words = 200

  @Flag(help: "A script of 30 seconds, to be read out.")
  var radio = false

  mutating func validate() throws {
    guard words >= 40 else {
      throw ValidationError("“--words \(words)” leaves no room for a group: give 40 or more")
    }
  }

  func run() async throws {
    let progress = Progress(on: common.terminal)
    let workspace = try Workspace(at: common.project)
    let project = try await Project(reading: workspace, today: common.day, progress: progress)
    progress.end()
    let view = EditionView(of: project.catalogue, for: .public)
    let announcement = Announcement(
      of: try project.catalogue.area(named: area),
      in: view,
      as: radio ? .radio : .magazine(words: words)
    )
    common.terminal.result(announcement.text)
    let over = announcement.leftOut
    let rest = over == 0 ? "" : "; \(over) more \(over == 1 ? "group" : "groups") had no room"
    common.terminal.say("\(announcement.words) words\(rest)")
  }
}
