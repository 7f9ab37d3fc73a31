/// A template ready to be filled: a flat list of operations over one kind of subject.
package struct Template<Subject>: Sendable {
  var program: Program
  var plan: RowPlan
  let vocabulary: Vocabulary<Subject>
}

/// Where a value is found: in the row of which open list, the root's first, and where in it.
struct ValuePath: Sendable, Hashable {
  var frame: Int
  var slot: Int
}

/// One step in filling a template. Numbers after `else` and `next` are those of operations.
enum Operation: Sendable, Hashable {
  case literal(Range<Int>)
  case value(ValuePath)
  case ifTrue(ValuePath, else: Int)
  case ifFalse(ValuePath, else: Int)
  /// Goes to the first row of a list, each so wide, or past the section.
  case enter(ValuePath, width: Int, else: Int)
  /// Goes back to the section's beginning for the next row, or leaves the list.
  case again(next: Int)
}

/// The operations of a template and the pool of its literal bytes.
struct Program: Sendable {
  var literals: [UInt8] = []
  private(set) var operations: [Operation] = []
  /// Where a jump may land: literals before and after must stay apart.
  private var landing = 0

  mutating func append(_ operation: Operation) {
    operations.append(operation)
  }

  mutating func appendLiteral(_ text: ArraySlice<UInt8>) {
    guard !text.isEmpty else { return }
    let start = literals.count
    literals += text
    let end = literals.count
    let last = operations.count - 1
    if last >= landing, case .literal(let range) = operations[last] {
      operations[last] = .literal(range.lowerBound..<end)
    } else {
      append(.literal(start..<end))
    }
  }

  /// Gives a jump written earlier its aim: what comes next.
  mutating func land(_ jump: Int) {
    landing = operations.count
    switch operations[jump] {
    case .ifTrue(let path, _): operations[jump] = .ifTrue(path, else: landing)
    case .ifFalse(let path, _): operations[jump] = .ifFalse(path, else: landing)
    case .enter(let path, let width, _):
      operations[jump] = .enter(path, width: width, else: landing)
    case .literal, .value, .again: break
    }
  }

  /// Tells each list how wide its rows are, which is known when all names have been read.
  mutating func setWidths(_ widths: [Int: Int]) {
    for (jump, width) in widths {
      guard case .enter(let path, _, let otherwise) = operations[jump] else { continue }
      operations[jump] = .enter(path, width: width, else: otherwise)
    }
  }

  func run(over sheet: Sheet, into output: inout [UInt8]) {
    var rows = OpenRows(sheet)
    var here = 0
    while here < operations.count {
      let operation = operations[here]
      here += 1
      switch operation {
      case .literal(let range): output += literals[range]
      case .value(let path): sheet.write(rows[path], into: &output)
      case .ifTrue(let path, let otherwise):
        if rows[path].count == 0 { here = otherwise }
      case .ifFalse(let path, let otherwise):
        if rows[path].count > 0 { here = otherwise }
      case .enter(let path, let width, let otherwise):
        if !rows.enter(path, width) { here = otherwise }
      case .again(let next):
        if rows.advance() { here = next }
      }
    }
  }
}

/// The rows whose turn it is in the lists that are open, the root's first.
struct OpenRows {
  private struct Row {
    var start: Int
    var left = 0
    var width = 0
  }

  private let sheet: Sheet
  private var stack = [Row(start: 0)]

  init(_ sheet: Sheet) { self.sheet = sheet }

  subscript(path: ValuePath) -> Sheet.Value { sheet[stack[path.frame].start + path.slot] }

  mutating func enter(_ path: ValuePath, _ width: Int) -> Bool {
    let list = self[path]
    guard list.count > 0 else { return false }
    stack.append(Row(start: Int(list.start), left: Int(list.count) - 1, width: width))
    return true
  }

  mutating func advance() -> Bool {
    let top = stack.count - 1
    guard stack[top].left > 0 else {
      stack.removeLast()
      return false
    }
    stack[top].start += stack[top].width
    stack[top].left -= 1
    return true
  }
}
