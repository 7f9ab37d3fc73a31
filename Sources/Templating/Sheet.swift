/// The values of one page that its template asks for, each worked out once: rows of values, and
/// the finished markup that they point into.
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
    for use in plan.uses { readers[use.term].read(subject, use, row, &self) }
  }

  /// Empty rows at the end; gives the place of the first.
  mutating func addRows(_ count: Int, of plan: RowPlan) -> Int {
    let first = values.count
    values.append(contentsOf: repeatElement(.no, count: count * plan.width))
    return first
  }

  /// What `write` adds to the markup, as a value.
  mutating func write(_ write: (inout HTML) -> Void) -> Value {
    let start = markup.bytes.count
    write(&markup)
    return Value(start: Int32(start), count: Int32(markup.bytes.count - start))
  }

  /// The markup of a value.
  func bytes(of value: Value) -> ArraySlice<UInt8> {
    markup.bytes[Int(value.start)..<Int(value.start + value.count)]
  }
}
