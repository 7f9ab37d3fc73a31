internal import Reading

/// A short document of every kind of mark, made from a seed, and what was written of it.
package struct RenderedDocument: Sendable, Equatable {
  private let page: FinishedProse

  package init(seed: Int) {
    let scraps = Mutants(of: .prose, seed: seed).prefix(2).flatMap { $0 + "\n\n".utf8 }
    let head = """
      ---
      name: Number \(seed)
      ---
      ## Times ~~\(seed)~~

      - [x] ~~Tea~~ at https://example.org and hello@example.org
      - [ ] *cake* **and** `more`

      | a | b |
      |---|:-:|
      | \(seed) | ~c~ |


      """
    page = FinishedProse(reading: SourceFile(path: "x.md", bytes: Array(head.utf8) + scraps))
  }

  package var html: [UInt8]? { page.html }
}
