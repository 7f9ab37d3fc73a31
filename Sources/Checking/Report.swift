package import Cataloguing
package import Reading
package import Scheduling

/// Everything that a check found, what became of each file, and the text to show it with.
package struct Report: Sendable {
  /// Every file read is counted once among those after `read`.
  package struct Counts: Sendable, Hashable {
    package var read = 0
    package var published = 0
    package var draft = 0
    package var later = 0
    package var ended = 0
    package var withheld = 0
    package var error = 0
    package var warning = 0
    package var advice = 0
  }

  package let findings: [Finding]
  package let today: CalendarDay
  package let counts: Counts
  /// Files that are kept back until their errors are put right; publishing leaves them out.
  package let withheldPaths: Set<SourcePath>
  /// What became of each file read.
  private let records: [FileRecord]
  let sources: ShownSources

  package var ok: Bool { counts.error == 0 }

  /// Checks a catalogue. `files` are those that are no manuscripts, so that findings in settings
  /// and notes can be shown too; `besides` is what was found before there was a catalogue.
  package init(
    checking catalogue: Catalogue,
    files: [SourceFile] = [],
    besides: [Finding] = []
  ) {
    let inspection = Inspection(of: catalogue)
    self.init(
      of: inspection,
      catalogue.texts.map { inspection.findings(for: $0.manuscript) },
      files: files,
      besides: besides
    )
  }

  /// From findings worked out manuscript by manuscript, at once perhaps; their order is the same in
  /// the end.
  package init(
    of inspection: Inspection,
    _ found: [[Finding]],
    files: [SourceFile] = [],
    besides: [Finding] = []
  ) {
    let catalogue = inspection.catalogue
    let settings = catalogue.settings
    let others = inspection.otherFindings() + settings.levelFindings + settings.wordFindings
    let all = (found.flatMap(\.self) + others + besides).sorted()
    findings = all.withoutRepeats
    today = catalogue.today
    let faulty = Set(findings.filter { $0.severity == .error }.map { SourcePath($0.file) })
    var withheld: Set<SourcePath> = []
    for file in catalogue.files {
      let path = SourcePath(file.path)
      switch file.standing {
      case .withheld: withheld.insert(path)
      case .published, .ended(nil):
        if faulty.contains(path) { withheld.insert(path) }
      case .draft, .later, .ended: continue
      }
    }
    withheldPaths = withheld
    counts = Counts(catalogue.files, withheld, findings)
    records = catalogue.files
    sources = ShownSources(of: catalogue.texts, files, for: findings)
  }

  /// What is to be said when there is no catalogue: its settings cannot be used.
  package init(of findings: [Finding], today: CalendarDay, files: [SourceFile] = []) {
    self.findings = findings.sorted().withoutRepeats
    self.today = today
    withheldPaths = []
    counts = Counts([], [], self.findings)
    records = []
    sources = ShownSources(files, for: self.findings)
  }
}

extension Report {
  /// The report about some files only, its counts with them.
  package func limited(to isWanted: (_ path: String) -> Bool) -> Report {
    Report(self, findings.filter { isWanted($0.file) }, records.filter { isWanted($0.path) })
  }

  /// The report with what was found in files that are to be withheld for it.
  package func adding(_ errors: [Finding]) -> Report {
    let paths = Set(errors.filter { $0.severity == .error }.map { SourcePath($0.file) })
    let all = (findings + errors).sorted().withoutRepeats
    return Report(self, all, records, withheld: withheldPaths.union(paths))
  }

  /// The report with what else was found: nothing is withheld for it.
  package func noting(_ more: [Finding]) -> Report {
    more.isEmpty ? self : Report(self, (findings + more).sorted().withoutRepeats, records)
  }

  /// The report without some of its findings.
  func without(_ known: Set<Finding>) -> Report {
    Report(self, findings.filter { !known.contains($0) }, records)
  }

  private init(
    _ whole: Report,
    _ findings: [Finding],
    _ records: [FileRecord],
    withheld: Set<SourcePath>? = nil
  ) {
    self.findings = findings
    self.records = records
    today = whole.today
    withheldPaths = withheld ?? whole.withheldPaths
    sources = whole.sources
    counts = Counts(records, withheldPaths, findings)
  }
}

extension Report.Counts {
  init(_ files: [FileRecord], _ withheld: Set<SourcePath>, _ findings: [Finding]) {
    read = files.count
    for file in files {
      if withheld.contains(SourcePath(file.path)) {
        self.withheld += 1
        continue
      }
      switch file.standing {
      case .published: published += 1
      case .draft: draft += 1
      case .later: later += 1
      case .ended: ended += 1
      case .withheld: self.withheld += 1
      }
    }
    for finding in findings {
      switch finding.severity {
      case .error: error += 1
      case .warning: warning += 1
      case .advice: advice += 1
      }
    }
  }
}
