import Support

/// Inputs made from a target's seeds by small damage, the same in every run.
package struct Mutants: Sequence, IteratorProtocol, Sendable {
  private let target: FuzzTarget
  private var numbers: SeededNumbers

  package init(of target: FuzzTarget, seed: Int) {
    self.target = target
    numbers = SeededNumbers(seed: seed)
  }

  package mutating func next() -> [UInt8]? {
    var bytes = numbers.pick(target.seeds)
    for _ in 0..<numbers.number(1...5) { damage(&bytes) }
    return bytes
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    let start = numbers.number(0...bytes.count)
    let end = Swift.min(start + numbers.number(0...12), bytes.count)
    switch numbers.number(0...6) {
    case 0: bytes.removeSubrange(start..<end)
    case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
    case 2: bytes.insert(UInt8(numbers.number(0...255)), at: start)
    case 3: bytes.replaceSubrange(start..<end, with: numbers.pick(target.scraps))
    case 4:
      let other = numbers.pick(target.seeds)
      bytes.replaceSubrange(start..., with: other.suffix(numbers.number(0...other.count)))
    case _: bytes.insert(contentsOf: numbers.pick(target.scraps), at: start)
    }
  }
}
