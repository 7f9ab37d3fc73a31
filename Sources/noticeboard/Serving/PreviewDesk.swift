internal import Cataloguing
internal import Publishing

/// What the preview shows at the moment: the last site that could be made, and what is in the way
/// of a newer one. The kitchen lays down what it has made, the doors hand it out.
struct PreviewDesk: Sendable {
  struct State: Sendable {
    /// Nil until a first site could be made.
    var preview: Preview?
    var trouble: StopReason?
    /// How many previews were laid down: while it is the same, so is every page.
    var made = 0
  }

  private let state = SharedValue(State())
  private let changes = Signal()
  /// Which job made what was asked for: most likely the same will make it next time.
  private let makers = SharedValue<[String: Int]>([:])
  /// The pages that were shown last, as they were.
  private let former = SharedValue<[String: OutputFile]>([:])

  private static let mostFormer = 50

  var now: (state: State, number: Int) { (state.now, changes.number) }

  func show(_ preview: Preview, despite trouble: StopReason? = nil) {
    state.change { $0 = State(preview: preview, trouble: trouble, made: $0.made + 1) }
    changes.raise()
  }

  /// Whatever was shown last stays.
  func stumble(over trouble: StopReason) {
    state.change { $0.trouble = trouble }
    changes.raise()
  }

  /// When something else is shown than at `number`, or after a while.
  func news(after number: Int) async -> (state: State, number: Int) {
    _ = await changes.number(after: number)
    return now
  }

  /// Those who wait for news are answered now and then, so that no connection is taken for dead.
  func keepAwake() async {
    while (try? await Task.sleep(for: .seconds(10))) != nil { changes.letGo() }
  }

  /// A file of an edition, by its path there.
  func file(_ path: String, of edition: PreviewEdition) -> PreviewEdition.Found? {
    let key = "\(edition.name)/\(path)"
    let known = makers.now[key]
    guard let (found, job) = edition.file(at: path, likelyOf: known) else { return nil }
    if known != job { makers.change { $0[key] = job } }
    if case .file(let file) = found, path.hasSuffix(".html") {
      former.change { pages in
        if pages.count >= Self.mostFormer { pages = [:] }
        pages[key] = file
      }
    }
    return found
  }

  /// A page that would not be published until its errors are put right: as it would be then or, where
  /// that cannot be told, as it was before.
  func withheldFile(_ path: String, of edition: PreviewEdition, in preview: Preview) -> OutputFile?
  {
    let key = "\(edition.name)/\(path)"
    guard preview.record(of: key)?.standing == .withheld else { return nil }
    return preview.withheldFile(at: path, of: edition) ?? former.now[key]
  }
}
