/// Somewhere that bytes can be fetched from again, by their place in it.
package struct ByteStore: Sendable {
  private let fetch: @Sendable (Range<Int>) -> [UInt8]

  /// `fetch` gives just the bytes that were put there, each time.
  package init(fetch: @escaping @Sendable (Range<Int>) -> [UInt8]) { self.fetch = fetch }

  fileprivate func bytes(at place: Range<Int>) -> [UInt8] { fetch(place) }
}

/// The bytes of a file, at hand or kept elsewhere: those of a hundred thousand files take more room
/// than all that is made of them, and most are wanted two or three times.
package struct KeptBytes: Sendable {
  private enum Form: Sendable {
    case atHand([UInt8])
    case elsewhere(ByteStore, Range<Int>)
  }

  private let form: Form

  package init(_ bytes: [UInt8]) { form = .atHand(bytes) }

  package init(at place: Range<Int>, in store: ByteStore) { form = .elsewhere(store, place) }

  package var bytes: [UInt8] {
    switch form {
    case .atHand(let bytes): bytes
    case .elsewhere(let store, let place): store.bytes(at: place)
    }
  }
}

extension KeptBytes: Hashable {
  package static func == (left: KeptBytes, right: KeptBytes) -> Bool { left.bytes == right.bytes }

  package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
