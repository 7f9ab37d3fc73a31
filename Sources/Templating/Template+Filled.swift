extension Template {
  /// The template with all that `subject` says put in its place, but for what these names stand
  /// for: what many pages share is written once. It is filled with subjects that differ from this
  /// one only there.
  package func filled(with subject: Subject, except names: Set<String>) -> Self {
    let words = vocabulary.glossary.words
    var (known, left) = (plan, plan)
    known.uses.removeAll { names.contains(words[$0.term].name) }
    left.uses.removeAll { !names.contains(words[$0.term].name) }
    let filling = ProgramFilling(
      of: program,
      with: Sheet(subject, known, vocabulary.readers),
      open: Set(left.uses.flatMap(\.slots))
    )
    return Template(program: filling.filled, plan: left, vocabulary: vocabulary)
  }
}

extension RowPlan.Use {
  /// Every slot of the row that it may fill.
  fileprivate var slots: [Int] {
    [slot] + (plan.width == 0 ? plan.uses.flatMap(\.slots) : [])
  }
}

/// A program in which what is known has become literal text.
private struct ProgramFilling {
  private enum Frame {
    /// The rows that are known, and the place of the one whose turn it is.
    case known(Int)
    /// Rows that are not there yet, by their number in the program that is made.
    case open(Int)
  }

  private(set) var filled = Program()
  private let program: Program
  private let sheet: Sheet
  /// The slots of the root's row that are not known.
  private let open: Set<Int>
  private var frames: [Frame] = [.open(0)]

  init(of program: Program, with sheet: Sheet, open: Set<Int>) {
    self.program = program
    self.sheet = sheet
    self.open = open
    copy(0..<program.operations.count)
  }

  private func value(_ path: ValuePath) -> Sheet.Value? {
    switch frames[path.frame] {
    case .known(let row): sheet[row + path.slot]
    case .open(0) where !open.contains(path.slot): sheet[path.slot]
    case .open: nil
    }
  }

  private func moved(_ path: ValuePath) -> ValuePath {
    guard case .open(let frame) = frames[path.frame] else { return path }
    return ValuePath(frame: frame, slot: path.slot)
  }

  private mutating func copy(_ range: Range<Int>) {
    var here = range.lowerBound
    while here < range.upperBound {
      here = copy(program.operations[here], at: here)
    }
  }

  /// Gives the number of the operation to go on with.
  private mutating func copy(_ operation: Operation, at here: Int) -> Int {
    switch operation {
    case .literal(let range): filled.appendLiteral(program.literals[range])
    case .value(let path):
      if let value = value(path) {
        var bytes: [UInt8] = []
        sheet.write(value, into: &bytes)
        filled.appendLiteral(bytes[...])
      } else {
        filled.append(.value(moved(path)))
      }
    case .ifTrue(let path, let end):
      condition(path, here + 1..<end, if: true, else: .ifTrue(moved(path), else: 0))
      return end
    case .ifFalse(let path, let end):
      condition(path, here + 1..<end, if: false, else: .ifFalse(moved(path), else: 0))
      return end
    case .enter(let path, let width, let end):
      list(path, width, here + 1..<end - 1)
      return end
    case .again: break
    }
    return here + 1
  }

  private mutating func condition(
    _ path: ValuePath,
    _ body: Range<Int>,
    if wanted: Bool,
    else operation: Operation
  ) {
    if let value = value(path) {
      if (value.count > 0) == wanted { copy(body) }
      return
    }
    let jump = filled.operations.count
    filled.append(operation)
    copy(body)
    filled.land(jump)
  }

  private mutating func list(_ path: ValuePath, _ width: Int, _ body: Range<Int>) {
    defer { frames.removeLast() }
    if let value = value(path) {
      frames.append(.known(Int(value.start)))
      for index in 0..<Int(value.count) {
        frames[frames.count - 1] = .known(Int(value.start) + index * width)
        copy(body)
      }
      return
    }
    let jump = filled.operations.count
    filled.append(.enter(moved(path), width: width, else: 0))
    let openFrames = frames.count { if case .open = $0 { true } else { false } }
    frames.append(.open(openFrames))
    copy(body)
    filled.append(.again(next: jump + 1))
    filled.land(jump)
  }
}
