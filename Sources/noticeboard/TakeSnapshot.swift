internal import ArgumentParser
internal import Cataloguing
internal import Directory
internal import Reading
internal import Scheduling

/// Fetches a feed of other people's directory into `Content/directory`; no build ever does.
struct TakeSnapshot: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot",
    abstract: "Fetch an Open Referral feed into Content/directory, as it is today."
  )

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      "Where the feed is, as in https://feed.example or https://feed.example/services?per_page=50.",
      valueName: "address"
    )
  )
  var address: String

  @Option(
    help: ArgumentHelp(
      "What to call its folder in Content/directory. Otherwise the website's name and the day.",
      valueName: "folder"
    )
  )
  var into: String?

  @Option(help: "What to call the source on pages. Otherwise the website's name.")
  var label: String?

  @Option(help: ArgumentHelp("How long to wait before each request.", valueName: "seconds"))
  var pause = 0.3

  @Flag(help: "Allow a feed on this very computer: only for trying out.")
  var allowLoopback = false

  func validate() throws {
    guard (0...60).contains(pause) else {
      throw ValidationError("“\(pause)” is no pause; give seconds, from 0 to 60")
    }
    if let into, Slug(folding: into).text != into {
      throw ValidationError(
        "“\(into)” is no name for a folder; use small letters, figures and hyphens"
      )
    }
  }

  func run() async throws {
    let list = try list()
    let day = try common.day
    let name = into ?? Slug(folding: "\(list.host) \(day)").text
    let workspace = try Workspace(at: common.project)
    let connection = try connected()
    let terminal = common.terminal
    let fetching = FeedFetching(
      connection: connection,
      pause: .milliseconds(Int(pause * 1_000)),
      wait: { try await Task.sleep(for: $0) },
      say: { terminal.say($0, .warning) }
    )
    var walking = SnapshotWalking(
      list,
      into: try SnapshotFolder.opened(for: list, on: day, named: name, in: workspace),
      by: fetching
    )
    let progress = Progress(on: terminal)
    defer { progress.end() }
    try await walking.run { progress.show("fetching", $0, of: $1) }
    progress.end()
    let walk = walking.walk
    try walking.finish(from: address, on: day)
    tell(of: walk, in: name)
    let isFirst = (try? workspace.bytes(of: "Content/directory/sources.yml")) == nil
    terminal.result(lines(name, list.host, day, isFirst: isFirst))
  }

  private func list() throws(StopReason) -> FeedAddress {
    do throws(FeedAddress.Refusal) {
      return try FeedAddress(address).list
    } catch {
      throw StopReason(
        .mistyped,
        "“\(address)” is no address of a feed: \(error.reason)",
        remedy: error.remedy
      )
    }
  }

  private func connected() throws(StopReason) -> FeedConnection {
    do throws(FeedConnection.Fault) {
      return try FeedConnection.opened(FeedConnection.Limits(allowsLoopback: allowLoopback))
    } catch {
      throw .broken("there is no way to the network: \(error)")
    }
  }

  private func tell(of walk: FeedWalk, in name: String) {
    let alone = walk.services > 0 ? ", \(walk.services) of them fetched by themselves" : ""
    common.terminal.say(
      "\(walk.ids.count) services on \(walk.pages) pages (\(walk.shape ?? ""))\(alone): "
        + "\(SnapshotFolder.parent)/\(name)"
    )
    for note in walk.notes { common.terminal.say(note, .warning) }
    common.terminal.say(
      "Put these lines into Content/directory/sources.yml, then ask “noticeboard sources”:"
    )
  }

  private func lines(_ name: String, _ host: String, _ day: String, isFirst: Bool) -> String {
    let label = JSONText.string(label ?? host).text
    let retrieved = CalendarDay(iso: day)?.long ?? day
    return (isFirst ? "sources:\n" : "") + """
        - label: \(label)
          file: \(name)
          retrieved: \(retrieved)
      """
  }
}
