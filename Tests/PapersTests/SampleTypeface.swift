/// As much of a typeface as tells which letters it has.
struct SampleTypeface {
  let bytes: [UInt8]

  init(segments: [ClosedRange<Int>]) {
    let ends = segments.map(\.upperBound) + [0xFFFF]
    let starts = segments.map(\.lowerBound) + [0xFFFF]
    let deltas = segments.map { _ in 1 } + [1]
    let offsets = segments.map { _ in 0 } + [0]
    let count = ends.count
    let body =
      [4, 16 + count * 8, 0, count * 2, 0, 0, 0] + ends + [0] + starts + deltas + offsets
    let table = [0, 1, 3, 1, 0, 12] + body
    bytes =
      [0, 1, 0, 0] + Self.short([1, 0, 0, 0]) + Array("cmap".utf8)
      + Self.short([0, 0, 0, 28, 0, table.count * 2]) + Self.short(table)
  }

  private static func short(_ values: [Int]) -> [UInt8] {
    values.flatMap { [UInt8($0 >> 8 & 0xFF), UInt8($0 & 0xFF)] }
  }
}
