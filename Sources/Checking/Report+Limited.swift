extension Report {
  /// The report about some files only, its counts with them.
  package func limited(to isWanted: (_ path: String) -> Bool) -> Report {
    Report(self, files: records.filter { isWanted($0.path) }, findings.filter { isWanted($0.file) })
  }
}
