/// A number that only grows, and those who wait until it has.
struct Signal: Sendable {
  private struct State {
    var number = 0
    var waiting: [CheckedContinuation<Int, Never>] = []
  }

  private let state = SharedValue(State())

  var number: Int { state.now.number }

  func raise() { wakeAll { $0 += 1 } }

  /// Lets all go who wait, though there is nothing new.
  func letGo() { wakeAll { _ in } }

  private func wakeAll(_ change: (inout Int) -> Void) {
    var former = State()
    state.change { state in
      change(&state.number)
      former = state
      state.waiting = []
    }
    for one in former.waiting { one.resume(returning: former.number) }
  }

  /// The number, once it is another than the one known, or once everyone is let go.
  func number(after known: Int) async -> Int {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        var now: Int?
        state.change { state in
          if state.number == known, !Task.isCancelled {
            state.waiting.append(continuation)
          } else {
            now = state.number
          }
        }
        if let now { continuation.resume(returning: now) }
      }
    } onCancel: {
      letGo()
    }
  }
}
