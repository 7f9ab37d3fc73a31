internal import ArgumentParser
internal import Papers

/// Shows the site in a browser while it is being written.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the site in a browser, and each change as it is saved. Ctrl-C ends it."
  )

  @OptionGroup var common: CommonOptions

  @Option(help: "Which edition to show.")
  var edition = EditionChoice.all

  @Flag(help: "Show drafts too, marked as such.")
  var drafts = false

  @Option(
    help: ArgumentHelp(
      "The number in the address; where it is taken, the next that is free.",
      valueName: "number"
    )
  )
  var port = 8_017

  @Flag(help: "Show the public edition to phones in the same network too.")
  var phone = false

  func validate() throws {
    guard PreviewDoor.ports.contains(port) else {
      throw ValidationError("“\(port)” is no number for an address; take one from 1024 to 65000")
    }
    if phone, edition == .practice {
      throw ValidationError(
        "“--phone” shows the public edition only: others in the network could read the practices’"
      )
    }
  }

  func run() async throws {
    let kitchen = PreviewKitchen(
      path: common.project,
      audiences: edition.audiences,
      today: common.today,
      drafts: drafts,
      terminal: common.terminal
    )
    try kitchen.refuseWhatIsNoProject()
    try await serve(from: kitchen, at: PreviewDoor.opened(from: port, alsoForPhones: phone))
  }

  /// Goes on until something ends it.
  private func serve(from kitchen: PreviewKitchen, at doors: [PreviewDoor]) async throws {
    let desk = PreviewDesk()
    let bell = Signal()
    let watch = FolderWatch()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for door in doors {
        group.addTask {
          try await door.serve { await PreviewAnswer(to: $0, at: door, from: desk) }
        }
      }
      group.addTask { await watch.ring(bell) }
      group.addTask { await kitchen.keepUp(on: desk, watching: watch, hearing: bell) }
      group.addTask { await kitchen.lookNowAndThen(ringing: bell) }
      group.addTask { await desk.keepAwake() }
      for door in doors { common.terminal.result(Self.invitation(to: door)) }
      try await group.waitForAll()
    }
  }

  /// What the terminal shows to those who are to come in.
  static func invitation(to door: PreviewDoor) -> String {
    switch door.visitor {
    case .atHome: "Open \(door.address) in your browser. Ctrl-C ends the preview."
    case .onThePhone:
      (QRCode(door.address).map { "\($0.lines)\n" } ?? "")
        + "On a phone in the same network, open \(door.address)"
    }
  }
}
