internal import Cataloguing
internal import Publishing
internal import Reading

/// Makes the preview anew whenever a file of the project changes.
///
/// What is said to have changed is never relied on: each time the whole project is looked at, so
/// that renames, lost messages and the habits of editors can leave nothing old behind.
struct PreviewKitchen: Sendable {
  /// What was read last, and what is known of it.
  private struct Larder {
    var sources: (files: [SourceFile], findings: [Finding])
    var day: String
    var project: Project?
    /// Nil where nothing could be made.
    var preview: Preview?
    /// What jobs that hold nothing private are made of.
    var safe: Set<Fingerprint> = []
    var readings = SharedValue(FormerReadings.none)
  }

  /// The project's folder, as someone typed it.
  let path: String
  let audiences: [Audience]
  /// As someone typed it; otherwise it is asked for each time.
  let today: String?
  let drafts: Bool
  let terminal: Terminal

  /// Any other fault can be put right while the preview waits.
  func refuseWhatIsNoProject() throws(StopReason) { _ = try Workspace(at: path) }

  func keepUp(
    on desk: PreviewDesk,
    watching watch: FolderWatch,
    hearing bell: Signal
  ) async {
    var larder: Larder?
    while !Task.isCancelled {
      // In this order: what changes while it is being read rings again.
      let heard = bell.number
      for folder in folders { watch.add(folder) }
      await cook(from: &larder, on: desk)
      await lookOver(&larder, on: desk) { bell.number != heard }
      _ = await bell.number(after: heard)
      await letItSettle(bell)
    }
  }

  /// Programs that save do so in several steps; whoever saves without end is not waited for.
  private func letItSettle(_ bell: Signal) async {
    for _ in 0..<5 {
      let heard = bell.number
      try? await Task.sleep(for: .milliseconds(20))
      if bell.number == heard { return }
    }
  }

  /// Rings when the disk tells otherwise of the project than before: there are disks, and systems,
  /// that tell nobody when something changes.
  func lookNowAndThen(ringing bell: Signal) async {
    let clock = ContinuousClock()
    var known = facts
    var pause = Duration.seconds(1)
    while (try? await Task.sleep(for: pause)) != nil {
      let start = clock.now
      let now = facts
      pause = max(.seconds(1), (clock.now - start) * 50)
      if now != known { bell.raise() }
      known = now
    }
  }

  private var facts: [UInt8] {
    guard let workspace = try? Workspace(at: path) else { return [] }
    var facts = DiskFacts()
    for name in Workspace.folders { facts.add(FileName(name), in: workspace.folder) }
    return facts.bytes
  }

  /// The project's folder and all that is watched in it.
  private var folders: [String] {
    guard let workspace = try? Workspace(at: path) else { return [path] }
    return Workspace.folders.reduce(into: [path]) { all, name in
      guard let folder = try? workspace.folder.folder(FileName(name)) else { return }
      all.append("\(path)/\(name)")
      folder.addFolders(below: "\(path)/\(name)", to: &all)
    }
  }
}

extension PreviewKitchen {
  private func cook(from larder: inout Larder?, on desk: PreviewDesk) async {
    do {
      let sources = try Workspace(at: path).sources()
      let day = try Today.iso(asked: today)
      if let larder, larder.day == day, larder.sources == sources { return }
      let former = larder
      let readings = former?.readings ?? SharedValue(.none)
      larder = Larder(sources: sources, day: day, project: former?.project, readings: readings)
      let progress = Progress(on: terminal)
      let whole = try await Project(
        of: sources,
        today: day,
        drafts: drafts,
        withholding: false,
        knowing: { files in
          let before = former?.project
          return KnownLooks(on: day, with: files)?.remembering(before?.known, before?.looks ?? [])
        },
        remembering: readings,
        progress: progress
      )
      progress.end()
      let project = Project(whole, report: whole.report)
      let preview = try await Preview(of: project, within: whole, for: audiences)
      larder?.project = project
      larder?.preview = preview
      larder?.safe = former?.safe ?? []
      desk.show(preview)
    } catch let stop as StopReason {
      let stop = stop.duringThePreview
      desk.stumble(over: stop)
      terminal.complain(stop)
    } catch {
      desk.stumble(over: .broken("the preview could not be made: \(error)"))
    }
  }

  /// Looks at every page as a build would before it publishes, unless there is something better to
  /// do; what would give away a private detail is withheld.
  private func lookOver(
    _ larder: inout Larder?,
    on desk: PreviewDesk,
    unless isOutOfDate: () -> Bool
  ) async {
    // Whoever has just saved sees the page first, and may be about to save again.
    for _ in 0..<75 where !isOutOfDate() { try? await Task.sleep(for: .milliseconds(20)) }
    guard let preview = larder?.preview, let safe = larder?.safe else { return }
    var places: [LeakySite.Place] = []
    var known: Set<Fingerprint> = []
    for edition in preview.editions {
      for job in 0..<edition.jobs.count {
        guard !isOutOfDate(), !Task.isCancelled else { return }
        let key = edition.jobs.key(job)
        let leaks = key.map(safe.contains) == true ? [] : edition.leaks(of: job)
        places += leaks.map { (edition.name, $0.path, $0.leak) }
        if leaks.isEmpty, let key { known.insert(key) }
        await Task.yield()
      }
    }
    larder?.safe = known
    guard let leaky = LeakySite(places) else { return }
    guard let safer = try? await preview.without(leaky, for: audiences) else {
      return desk.show(preview, despite: leaky.stop)
    }
    larder?.preview = safer
    desk.show(safer)
    await lookOver(&larder, on: desk, unless: isOutOfDate)
  }
}

extension StopReason {
  /// Nothing was to be published, and nobody has to run anything again.
  fileprivate var duringThePreview: StopReason {
    guard exit == .settings else { return self }
    var stop = self
    stop.message = "the site's settings or templates cannot be used"
    stop.remedy = "put these right and save: the preview goes on by itself"
    return stop
  }
}

extension Handle {
  /// Adds the paths of all folders in this one.
  fileprivate func addFolders(below path: String, to all: inout [String], level: Int = 1) {
    guard level < SourceSweep.mostLevels, let entries = try? entries() else { return }
    for (name, kind) in entries where kind == .folder {
      guard let text = name.text, !SourceKind.isLeftOver(text), let inner = try? folder(name) else {
        continue
      }
      all.append("\(path)/\(text)")
      inner.addFolders(below: "\(path)/\(text)", to: &all, level: level + 1)
    }
  }
}
