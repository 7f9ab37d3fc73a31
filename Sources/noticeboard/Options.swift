internal import ArgumentParser
internal import Cataloguing
internal import Checking
internal import Reading
internal import Scheduling

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The project's folder.", valueName: "folder"))
  var project = "."

  @Option(
    help: ArgumentHelp(
      "The day to reckon from, as in 2026-11-21. Otherwise SOURCE_DATE_EPOCH, or the clock.",
      valueName: "day"
    )
  )
  var today: String?

  @Flag(help: "Say nothing but the result.")
  var quiet = false

  @Flag(name: [.customLong("no-colour"), .customLong("no-color")], help: "Use no colour.")
  var noColour = false

  func validate() throws {
    if let today, !Today.isDay(today) {
      throw ValidationError("“\(today)” is no day; write year, month and day, as in 2026-11-21")
    }
  }

  /// The day to reckon from, as `2026-11-21`.
  var day: String {
    get throws(StopReason) { try Today.iso(asked: today) }
  }

  var terminal: Terminal { Terminal(isQuiet: quiet, hasColour: !noColour) }
}

/// What a command takes that reports findings.
struct ReportOptions: ParsableArguments {
  @Option(help: "How to write the report: for people, or for which program.")
  var format = ReportFormat.text

  /// Why a command stopped, as a report to the program that asked for one; people are told apart.
  func tell(_ stop: StopReason, command: String, today: String, on terminal: Terminal) {
    guard format != .text, let day = CalendarDay(iso: today) else { return }
    let stopped = Finding(
      rule: "stopped",
      severity: .error,
      file: "",
      message: stop.message,
      remedy: stop.remedy
    )
    let report = Report(of: stop.findings.isEmpty ? [stopped] : stop.findings, today: day)
    terminal.result(report: report.written(as: format, command: command, colour: false))
  }
}

enum ReportFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text, json, sarif, github
}

enum EditionChoice: String, CaseIterable, ExpressibleByArgument, Sendable {
  case `public`, practice, all
}

/// What becomes of a build whose papers can't be made.
enum PapersChoice: String, CaseIterable, ExpressibleByArgument, Sendable {
  case require
}

extension EditionChoice {
  var audiences: [Audience] {
    switch self {
    case .public: [.public]
    case .practice: [.practice]
    case .all: [.public, .practice]
    }
  }
}
