/// A template that has been filled and not yet printed: its bytes are made where they are to stand,
/// so that a long page is never in memory twice.
package struct Filling: Sendable {
  private let program: Program
  private let sheet: Sheet

  init(_ program: Program, with sheet: Sheet) {
    self.program = program
    self.sheet = sheet
  }

  /// Nothing.
  package init() { self.init(Program(), with: Sheet()) }

  /// About how many bytes there are to be printed.
  package var size: Int { program.literals.count + sheet.size + sheet.size / 8 }

  func write(into output: inout [UInt8]) { program.run(over: sheet, into: &output) }
}

extension Template {
  package func filling(_ subject: Subject) -> Filling {
    Filling(program, with: Sheet(subject, plan, vocabulary.readers))
  }

  /// Appends the filled template, as UTF-8.
  package func render(_ subject: Subject, into output: inout [UInt8]) {
    filling(subject).write(into: &output)
  }

  package func html(_ subject: Subject) -> HTML {
    let filling = filling(subject)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(filling.size)
    filling.write(into: &bytes)
    return HTML(rendered: bytes)
  }
}
