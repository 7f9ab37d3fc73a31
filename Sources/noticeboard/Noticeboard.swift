internal import ArgumentParser
internal import Glibc

/// The tool at the door: it reads the disk and the clock, and hands values to the rooms.
@main
struct Noticeboard: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Publishes community listings and leaflets as a website.",
    subcommands: [
      Build.self, Serve.self, Check.self, When.self, Why.self, Explain.self, Sources.self, Due.self,
      Checked.self, Gaps.self, Announce.self, WhatChanged.self, TakeSnapshot.self, Export.self,
    ]
  )

  static func main() async {
    let signals = Interruption.watch()
    let code = await run(Array(CommandLine.arguments.dropFirst()))
    withExtendedLifetime(signals) { Glibc.exit(code.rawValue) }
  }

  /// Runs a command as typed and says how it ended.
  static func run(_ arguments: [String]) async -> ExitCode {
    let terminal = Terminal(
      hasColour: Set(arguments).isDisjoint(with: ["--no-colour", "--no-color"])
    )
    do {
      try refuseUnknownHelp(arguments)
      var command = try parseAsRoot(arguments)
      do {
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else {
          try command.run()
        }
        return .done
      } catch {
        return end(with: error, on: terminal)
      }
    } catch  where exitCode(for: error) == .success {
      terminal.result(fullMessage(for: error))
      return .done
    } catch {
      terminal.complain(mistyped(error, arguments))
      return .mistyped
    }
  }

  /// The argument parser would tell of everything instead.
  private static func refuseUnknownHelp(_ arguments: [String]) throws {
    guard arguments.first == "help", let asked = arguments.dropFirst().first else { return }
    let known = configuration.subcommands.map { $0._commandName }
    guard !asked.hasPrefix("-"), !known.contains(asked), asked != "help" else { return }
    throw ValidationError(
      "there is no command “\(asked)”; there are \(known.joined(separator: ", "))"
    )
  }

  private static func end(with error: any Error, on terminal: Terminal) -> ExitCode {
    switch error {
    case let code as ExitCode:
      return code
    case let reason as StopReason:
      terminal.complain(reason)
      return reason.exit
    case _ where exitCode(for: error) == .success:
      terminal.result(fullMessage(for: error))
      return .done
    default:
      terminal.complain(.broken("something happened that was not foreseen: \(error)"))
      return .ourFault
    }
  }

  private static func mistyped(_ error: any Error, _ arguments: [String]) -> StopReason {
    let command = configuration.subcommands.first { $0._commandName == arguments.first }
    let help = "noticeboard " + (command.map { $0._commandName + " " } ?? "") + "--help"
    return StopReason(
      .mistyped,
      message(for: error).inHouseWords,
      remedy: "type “\(help)” to see what can be asked"
    )
  }
}

extension String {
  /// The argument parser's words in ours.
  fileprivate var inHouseWords: String {
    replacing(" is invalid for ", with: " cannot be used for ")
      .replacing(" Please provide one of ", with: " Use one of ")
      .replacing("Please provide ", with: "Give ")
  }
}
