@testable internal import noticeboard

extension Progress {
  /// For work that nobody watches.
  static var unwatched: Progress { Progress(on: Terminal(isQuiet: true)) }
}
