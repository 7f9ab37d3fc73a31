internal import Fuzzing
internal import Reading

/// The same documents on one thread and on two.
enum Threads {
  static func agree(count: Int) async -> Bool {
    let alone = (0..<count).map { RenderedDocument(seed: $0) }
    let halves = await withTaskGroup(of: [Int].self) { group in
      for worker in 0..<2 {
        group.addTask {
          // The second works from the other end, so that unlike documents meet.
          let order = worker == 0 ? Array(0..<count) : Array((0..<count).reversed())
          return order.filter { RenderedDocument(seed: $0) != alone[$0] }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    print("\(count) documents on each of two threads: \(halves.count) differ from one thread's")
    return halves.isEmpty
  }
}
