/// How a template gets at one value of a subject.
enum Reader<Subject>: Sendable {
  case text(@Sendable (Subject) -> String?)
  case html(@Sendable (Subject) -> HTML?)
  case flag(@Sendable (Subject) -> Bool)
  case related(Relation<Subject>)
}

/// How a template gets from a subject to those that it has.
struct Relation<Subject>: Sendable {
  var isEmpty: @Sendable (Subject) -> Bool
  /// None when there is no subject to go to.
  var frame: @Sendable (Subject) -> (any Frame)?
}

/// The subject that a section is about, whatever its type: its values by their number.
///
/// The compiler of templates asks for a value only by the kind that its glossary gives, so that
/// the empty answers below are never heard.
protocol Frame {
  func text(_ term: Int) -> String?
  func html(_ term: Int) -> HTML?
  func isTrue(_ term: Int) -> Bool
  func frame(_ term: Int) -> (any Frame)?
  /// Goes on to the next subject of a list, if there is one.
  mutating func advance() -> Bool
}

/// The subjects of one section and the one whose turn it is.
struct Rows<Subject>: Frame {
  private let readers: [Reader<Subject>]
  private let subjects: [Subject]
  private var index = 0
  /// Held beside the list: reading it out of the list for each value would copy it each time.
  private var current: Subject

  init(_ subject: Subject, _ readers: [Reader<Subject>]) {
    self.readers = readers
    subjects = []
    current = subject
  }

  init?(_ subjects: [Subject], _ readers: [Reader<Subject>]) {
    guard let first = subjects.first else { return nil }
    self.readers = readers
    self.subjects = subjects
    current = first
  }

  mutating func advance() -> Bool {
    index += 1
    guard index < subjects.count else { return false }
    current = subjects[index]
    return true
  }

  func text(_ term: Int) -> String? {
    guard case .text(let read) = readers[term] else { return nil }
    return read(current)
  }

  func html(_ term: Int) -> HTML? {
    guard case .html(let read) = readers[term] else { return nil }
    return read(current)
  }

  func frame(_ term: Int) -> (any Frame)? {
    guard case .related(let relation) = readers[term] else { return nil }
    return relation.frame(current)
  }

  func isTrue(_ term: Int) -> Bool {
    switch readers[term] {
    case .text(let read): read(current)?.isEmpty == false
    case .html(let read): read(current)?.isEmpty == false
    case .flag(let read): read(current)
    case .related(let relation): !relation.isEmpty(current)
    }
  }
}
