/// The values of one page that its template asks for, each worked out once: rows of values, and
/// the markup that they point into.
struct Sheet: Sendable {
  /// One value: a stretch of the markup, a yes or no, or the rows of a list. It counts as true when
  /// there is anything of it.
  struct Value: Sendable, Hashable {
    var start: Int32 = 0
    var count: Int32 = 0

    static let yes = Self(count: 1)
    static let no = Self()
  }

  private(set) var values: [Value] = []
  private(set) var markup = HTML()
  /// Markup that was finished before, as it came.
  private enum Piece {
    case whole(HTML)
    case cut(MarkupBook.Cut)
    case filling(Filling)
  }

  private var pieces: [Piece] = []
  private var pieceSize = 0

  /// An empty sheet.
  init() {}

  /// A sheet for a subject, whose row is the first.
  init<Subject>(_ subject: Subject, _ plan: RowPlan, _ readers: [Reader<Subject>]) {
    values.reserveCapacity(256)
    markup.reserve(8_192)
    fill(addRows(1, of: plan), subject, plan, readers)
  }

  subscript(place: Int) -> Value {
    get { values[place] }
    set { values[place] = newValue }
  }

  /// Writes down the values of one subject.
  mutating func fill<Subject>(
    _ row: Int,
    _ subject: Subject,
    _ plan: RowPlan,
    _ readers: [Reader<Subject>]
  ) {
    // By span: a loop over the arrays would hold on to every use and every closure for its turn.
    let (uses, readers) = (plan.uses.span, readers.span)
    for index in uses.indices {
      readers[uses[index].term].read(subject, uses[index], row, &self)
    }
  }

  /// Empty rows at the end; gives the place of the first.
  mutating func addRows(_ count: Int, of plan: RowPlan) -> Int {
    let first = values.count
    values.append(contentsOf: repeatElement(.no, count: count * plan.width))
    return first
  }

  /// A text as the value of a place.
  mutating func write(_ text: String, at place: Int) {
    let start = markup.bytes.count
    markup.append(text)
    values[place] = Value(start: Int32(start), count: Int32(markup.bytes.count - start))
  }

  /// What `write` adds to the markup, as a value.
  mutating func write(_ write: (inout HTML) -> Void) -> Value {
    let start = markup.bytes.count
    write(&markup)
    return Value(start: Int32(start), count: Int32(markup.bytes.count - start))
  }

  /// A finished piece as a value: its bytes stay where they are until they are printed.
  mutating func keep(_ piece: HTML) -> Value { keep(.whole(piece), piece.bytes.count) }

  mutating func keep(_ cut: MarkupBook.Cut) -> Value { keep(.cut(cut), cut.size) }

  mutating func keep(_ filling: Filling) -> Value { keep(.filling(filling), filling.size) }

  private mutating func keep(_ piece: Piece, _ size: Int) -> Value {
    pieces.append(piece)
    pieceSize += size
    return Value(start: Int32(-pieces.count), count: Int32(size))
  }

  /// Appends the markup of a value.
  func write(_ value: Value, into output: inout [UInt8]) {
    guard value.start < 0 else {
      output += markup.bytes[Int(value.start)..<Int(value.start + value.count)]
      return
    }
    switch pieces[-1 - Int(value.start)] {
    case .whole(let html): output += html.bytes
    case .cut(let cut): cut.write(into: &output)
    case .filling(let filling): filling.write(into: &output)
    }
  }

  /// How many bytes there are to be printed.
  var size: Int { markup.bytes.count + pieceSize }
}
