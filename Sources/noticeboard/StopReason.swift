internal import Reading

/// Why a command stopped before it was done: what is so, and what to do about it.
struct StopReason: Error, Hashable {
  var exit: ExitCode
  /// What is so: the thing in quotation marks, no full stop.
  var message: String
  /// An order that the person at the keyboard can carry out.
  var remedy: String
  /// Further lines, one for each place, when there are several.
  var details: [String]
  /// What was found wrong, for a report to programs.
  var findings: [Finding] = []

  init(_ exit: ExitCode, _ message: String, remedy: String, details: [String] = []) {
    self.exit = exit
    self.message = message
    self.remedy = remedy
    self.details = details
  }
}

extension StopReason {
  /// The disk would not do as it was told with the file or folder at `path`.
  init(_ error: DiskError, reading path: String) {
    self.init(.disk, "“\(path)” could not be read: \(error.says)", remedy: error.remedy)
  }

  init(_ error: DiskError, writing path: String) {
    self.init(.disk, "“\(path)” could not be written: \(error.says)", remedy: error.remedy)
  }

  static func broken(_ message: String) -> Self {
    StopReason(.ourFault, message, remedy: "tell the makers of noticeboard what you did")
  }
}

/// Does something with the disk, and says which file it was when that cannot be done.
func writing<Result: ~Copyable>(
  _ path: String,
  _ body: () throws(DiskError) -> Result
) throws(StopReason) -> Result {
  do {
    return try body()
  } catch {
    throw StopReason(error, writing: path)
  }
}
