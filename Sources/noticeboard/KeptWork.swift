/// What other programs made for builds before, each under a seal of all that it was made of. It only
/// saves time, and may be lost or damaged.
struct KeptWork {
  /// What the names of its files begin with.
  let prefix: String

  static let papers = KeptWork(prefix: "paper-")
  static let pictures = KeptWork(prefix: "picture-")

  private static let mostBytes = 200_000_000

  func bytes(under seal: Fingerprint, in output: borrowing Handle) -> [UInt8]? {
    output.cached(name(seal), upTo: Self.mostBytes)?.unsealed.map(Array.init)
  }

  func keep(_ bytes: [UInt8], under seal: Fingerprint, in output: borrowing Handle) {
    try? output.cache(bytes.sealed, as: name(seal))
  }

  /// Takes out all else: what was withdrawn is kept nowhere.
  func clear(but seals: some Sequence<Fingerprint>, in output: borrowing Handle) {
    let wanted = Set(seals.map { prefix + $0.description })
    try? output.clearCache { $0.hasPrefix(prefix) && !wanted.contains($0) }
  }

  private func name(_ seal: Fingerprint) -> FileName { FileName(prefix + seal.description) }
}
