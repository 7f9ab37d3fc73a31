internal import ArgumentParser
internal import Cataloguing
internal import Scheduling

/// Tells how a time in plain English is read.
struct When: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell how a time is read: the sessions, the next dates, and any question."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var report: ReportOptions

  @Argument(help: ArgumentHelp("The time as written, or “-” for what comes in.", valueName: "text"))
  var text: String

  func validate() throws {
    guard [.text, .json].contains(report.format) else {
      throw ValidationError(
        "“when” writes for people or as JSON: “--format text” or “--format json”"
      )
    }
  }

  func run() throws {
    guard let day = CalendarDay(iso: try common.day) else { throw StopReason.broken("no such day") }
    let schedule = Schedule(reading: try phrases(), today: day)
    let when = WhenReport(schedule, today: day)
    switch report.format {
    case .json: common.terminal.result(when.json)
    case .text, .sarif, .github: common.terminal.result(when.text)
    }
  }

  /// The words themselves, or for “-” a phrase on each line that comes in.
  private func phrases() throws -> [String] {
    guard text == "-" else { return [text] }
    do {
      let bytes = try Surroundings.input(upTo: 65_536)
      let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      return lines.map { $0.trimmed }.filter { !$0.isEmpty }
    } catch {
      throw StopReason(error, reading: "what comes in")
    }
  }
}
