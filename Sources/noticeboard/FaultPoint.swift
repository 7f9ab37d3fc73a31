internal import Glibc

/// A step of publishing, at which a test can have this process killed: the environment variable
/// NOTICEBOARD_STOP_AT names the step. Whatever the step, the old site or the new one stands.
enum FaultPoint: String, CaseIterable, Sendable, Codable {
  /// The folder is ours, marked and locked.
  case claimed
  /// What earlier runs left behind is gone.
  case cleared
  /// A tree for the first edition is open, and without a list.
  case opened
  /// Its files are written.
  case written
  /// They have been read again and found right.
  case verified
  /// They would outlast a loss of power.
  case settled
  /// Its list is written: the tree is whole.
  case listed
  /// All trees are whole, and the report is written beside the old one.
  case ready
  /// The first edition is swapped in.
  case swappedOne = "swapped-one"
  /// All are.
  case swapped
  /// The report is swapped in.
  case reported
  /// The old trees are kept as spares.
  case kept
  /// What the new site no longer has is gone from them.
  case purged

  static var fromEnvironment: Self? {
    Surroundings.environment("NOTICEBOARD_STOP_AT").flatMap(Self.init(rawValue:))
  }

  /// Dies as if the power had gone, if this is the step to die at.
  func pass(_ chosen: FaultPoint?) {
    guard self == chosen else { return }
    kill(getpid(), SIGKILL)
  }
}
