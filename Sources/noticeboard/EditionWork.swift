internal import Publishing

/// One edition to be published: its name, and how to come by its jobs when its turn has come, so that
/// no two editions are in memory at once.
struct EditionWork: Sendable {
  /// The name of its folder: `public` or `practice`.
  let edition: String
  let jobs: @Sendable () -> EditionJobs

  init(edition: String, jobs: @escaping @Sendable () -> EditionJobs) throws(StopReason) {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    guard edition.utf8.allSatisfy(letters.contains), !edition.isEmpty else {
      throw StopReason.broken("“\(edition)” is no name for an edition")
    }
    self.edition = edition
    self.jobs = jobs
  }
}

/// The work on one edition, as jobs that may be done in any order and on any thread.
struct EditionJobs: Sendable {
  let count: Int
  /// How many of the jobs, the first, take so long that each is handed out by itself.
  private let longJobs: Int
  /// The finished files of one job.
  let files: @Sendable (_ job: Int) -> [OutputFile]
  /// All that a job's files are made of, as a number; nil where nobody can tell.
  let key: @Sendable (_ job: Int) -> Fingerprint?

  init(
    count: Int,
    longJobs: Int = 0,
    key: @escaping @Sendable (_ job: Int) -> Fingerprint? = { _ in nil },
    files: @escaping @Sendable (_ job: Int) -> [OutputFile]
  ) {
    self.count = count
    self.longJobs = longJobs
    self.key = key
    self.files = files
  }

  /// So few that all cores end at about the same time, so many that handing them out costs nothing.
  private static let jobsAtOnce = 4

  /// The numbers of all jobs, in runs that one thread does.
  var runs: [Range<Int>] {
    let long = (0..<longJobs).map { $0..<$0 + 1 }
    let short = stride(from: longJobs, to: count, by: Self.jobsAtOnce).map { start in
      start..<min(start + Self.jobsAtOnce, count)
    }
    return long + short
  }
}
