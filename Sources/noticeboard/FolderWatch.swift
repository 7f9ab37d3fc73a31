internal import Dispatch
internal import Glibc

/// Rings whenever the system tells that something has changed in one of some folders. It does not
/// say what: who hears it has to look.
struct FolderWatch: Sendable {
  /// Negative where the system watches nothing: then others must look now and then.
  private let descriptor = inotify_init1(CInt(IN_CLOEXEC | IN_NONBLOCK))

  /// Watches a folder, but not those in it; it does no harm to say so again.
  func add(_ path: String) {
    let changes =
      IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_CLOSE_WRITE | IN_ATTRIB
      | IN_DELETE_SELF | IN_MOVE_SELF
    let mask = UInt32(bitPattern: changes | IN_ONLYDIR | IN_DONT_FOLLOW | IN_EXCL_UNLINK)
    _ = unsafe inotify_add_watch(descriptor, path, mask)
  }

  /// Rings until it is cancelled; then nothing is watched any more.
  func ring(_ bell: Signal) async {
    guard descriptor >= 0 else { return }
    let (changes, change) = AsyncStream.makeStream(
      of: Void.self,
      bufferingPolicy: .bufferingNewest(1)
    )
    let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: .global())
    source.setEventHandler { [descriptor] in
      Self.drain(descriptor)
      change.yield()
    }
    source.setCancelHandler { [descriptor] in close(descriptor) }
    source.resume()
    defer { source.cancel() }
    for await _ in changes { bell.raise() }
  }

  private static func drain(_ descriptor: CInt) {
    var events = [UInt8](repeating: 0, count: 16_384)
    while unsafe read(descriptor, &events, events.count) > 0 {}
  }
}
