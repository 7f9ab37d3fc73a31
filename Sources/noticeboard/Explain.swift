internal import ArgumentParser
internal import Checking
internal import Reading
internal import Publishing

/// Tells what a message means.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell what a message means, with examples; or list what there is.",
    discussion: "“noticeboard explain names” tells what a template may use."
  )

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp("The rule, as it stands in square brackets; or “names”.", valueName: "rule")
  )
  var rule: String?

  func run() throws {
    switch rule {
    case nil: common.terminal.result(Handbook.list)
    case "names": common.terminal.result(PageTemplates.names.joined(separator: "\n"))
    case let rule?:
      guard let text = Handbook.explain(rule) else { throw unknown(rule) }
      common.terminal.result(text)
    }
  }

  private func unknown(_ rule: String) -> StopReason {
    StopReason(
      .mistyped,
      "there is no rule “\(rule)”",
      remedy: Handbook.suggestion(for: rule).remedy(
        or: "type “noticeboard explain” to see them all"
      )
    )
  }
}
