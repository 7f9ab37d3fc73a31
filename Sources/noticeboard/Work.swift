/// Work shared out over the machine's cores; what comes back is in the order of what went in.
enum Work {
  /// `atOnce` is how many items a core takes at a time; by itself, some hundreds.
  static func shared<Item: Sendable, Result: Sendable>(
    _ items: [Item],
    atOnce: Int? = nil,
    _ work: @escaping @Sendable (Item) -> Result
  ) async throws -> [Result] {
    let size = atOnce ?? max(1, min(256, items.count / 8 + 1))
    let parts = stride(from: 0, to: items.count, by: size).map { start in
      items[start..<min(start + size, items.count)]
    }
    return try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
      for (number, part) in parts.enumerated() {
        group.addTask { (number, part.map(work)) }
      }
      var results = [[Result]](repeating: [], count: parts.count)
      for try await (number, done) in group { results[number] = done }
      return results.flatMap { $0 }
    }
  }
}
