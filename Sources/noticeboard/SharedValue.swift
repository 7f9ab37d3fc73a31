internal import Synchronization

/// A value that several tasks look at and change, one at a time.
struct SharedValue<Value: Sendable>: Sendable {
  private let look: @Sendable () -> Value
  private let visit: @Sendable (_ body: (inout Value) -> Void) -> Void

  init(_ value: Value) {
    let value = Mutex(value)
    look = { value.withLock { $0 } }
    visit = { body in value.withLock { body(&$0) } }
  }

  /// As it is just now.
  var now: Value { look() }

  func change(_ body: (inout Value) -> Void) { visit(body) }
}
