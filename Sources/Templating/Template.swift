/// A template ready to be filled: a flat list of operations over one kind of subject.
package struct Template<Subject>: Sendable {
  let program: Program
  let readers: [Reader<Subject>]

  /// Appends the filled template, as UTF-8.
  package func render(_ subject: Subject, into output: inout [UInt8]) {
    program.run(from: Rows(subject, readers), into: &output)
  }

  package func html(_ subject: Subject) -> HTML {
    var bytes: [UInt8] = []
    render(subject, into: &bytes)
    return HTML(rendered: bytes)
  }
}

/// Where a value is found: how many frames up from the root, through which subjects, which term.
struct ValuePath: Sendable, Hashable {
  var frame: Int
  /// The subjects of a dotted name on the way, nearly always none.
  var through: [Int] = []
  var term: Int
}

/// One step in filling a template. Numbers after `else` and `next` are those of operations.
enum Operation: Sendable, Hashable {
  case literal(Range<Int>)
  case text(ValuePath)
  case html(ValuePath)
  case ifTrue(ValuePath, else: Int)
  case ifFalse(ValuePath, else: Int)
  /// Opens a frame for the subjects found there, or goes past the section.
  case enter(ValuePath, else: Int)
  /// Goes back to the section's beginning for the next subject, or closes its frame.
  case again(next: Int)
}

/// The operations of a template and the pool of its literal bytes.
struct Program: Sendable {
  var literals: [UInt8] = []
  var operations: [Operation] = []

  func run(from root: any Frame, into output: inout [UInt8]) {
    var frames = Frames(stack: [root])
    var here = 0
    while here < operations.count {
      let operation = operations[here]
      here += 1
      switch operation {
      case .literal(let range): output += literals[range]
      case .text(let path):
        if let text = frames.text(path) { output.append(escaping: text) }
      case .html(let path):
        if let html = frames.html(path) { output += html.bytes }
      case .ifTrue(let path, let otherwise):
        if !frames.isTrue(path) { here = otherwise }
      case .ifFalse(let path, let otherwise):
        if frames.isTrue(path) { here = otherwise }
      case .enter(let path, let otherwise):
        if !frames.enter(path) { here = otherwise }
      case .again(let next):
        if frames.advance() { here = next }
      }
    }
  }
}

/// The subjects of the sections that are open, the root's first.
private struct Frames {
  var stack: [any Frame]

  func text(_ path: ValuePath) -> String? {
    if path.through.isEmpty { return stack[path.frame].text(path.term) }
    return frame(before: path)?.text(path.term)
  }

  func html(_ path: ValuePath) -> HTML? {
    frame(before: path)?.html(path.term)
  }

  func isTrue(_ path: ValuePath) -> Bool {
    if path.through.isEmpty { return stack[path.frame].isTrue(path.term) }
    return frame(before: path)?.isTrue(path.term) ?? false
  }

  mutating func enter(_ path: ValuePath) -> Bool {
    guard let frame = frame(before: path)?.frame(path.term) else { return false }
    stack.append(frame)
    return true
  }

  mutating func advance() -> Bool {
    let top = stack.count - 1
    if stack[top].advance() { return true }
    stack.removeLast()
    return false
  }

  /// The frame in which a path's last name stands.
  private func frame(before path: ValuePath) -> (any Frame)? {
    var frame = stack[path.frame]
    for step in path.through {
      guard let next = frame.frame(step) else { return nil }
      frame = next
    }
    return frame
  }
}
