/// One place where bytes of strangers come in: examples to begin from, and what must hold of any.
package struct FuzzTarget: Sendable {
  package var name: String
  package var seeds: [[UInt8]]
  /// Scraps that change what an input means.
  package var scraps: [[UInt8]]
  /// What is wrong with how an input was treated; nil when all is well.
  package var complaint: @Sendable (_ input: [UInt8]) -> String?

  init(
    _ name: String,
    seeds: [String],
    scraps: [String],
    complaint: @escaping @Sendable (_ input: [UInt8]) -> String?
  ) {
    self.init(
      name,
      seedBytes: seeds.map { Array($0.utf8) },
      scraps: scraps.map { Array($0.utf8) },
      complaint: complaint
    )
  }

  init(
    _ name: String,
    seedBytes: [[UInt8]],
    scraps: [[UInt8]],
    complaint: @escaping @Sendable (_ input: [UInt8]) -> String?
  ) {
    self.name = name
    seeds = seedBytes
    self.scraps = scraps
    self.complaint = complaint
  }

  package static let all: [FuzzTarget] = [
    .frontMatter, .prose, .links, .slugs, .csv, .records, .times, .templates, .pictures,
    .drawings, .privacy, .containers,
  ]

  package static func named(_ name: String) -> FuzzTarget? {
    all.first { $0.name == name }
  }
}

extension FuzzTarget: CustomStringConvertible {
  package var description: String { name }
}
