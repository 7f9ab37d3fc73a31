import Reading
import Scheduling
import Testing

@testable import Checking

/// Whole passages, written before the rules were: what is caught of what should be, and how many
/// traps are hit.
struct PassageTests {
  private let today: CalendarDay

  init() throws {
    today = try #require(CalendarDay(year: 2026, month: 11, day: 21))
  }

  @Test(arguments: MarkedPassage.families)
  func mostIsCaughtAndHardlyATrapIsHit(_ family: String) throws {
    var (caught, traps) = (0, 0)
    var missed: [String] = []
    var hit: [String] = []
    for passage in MarkedPassage.all where passage.family == family {
      let findings = passage.findings(on: today)
      for mark in passage.marks {
        let isTouched = findings.contains { passage.does($0, touch: mark) }
        switch (mark.isTrap, isTouched) {
        case (false, true): caught += 1
        case (false, false): missed.append(passage.described(mark))
        case (true, true): hit.append(passage.described(mark))
        case (true, false): traps += 1
        }
      }
    }
    let wanted = caught + missed.count
    #expect(caught * 10 >= wanted * 9, "missed \(missed.count) of \(wanted): \(list(missed))")
    let allTraps = traps + hit.count
    #expect(hit.count * 100 <= allTraps * 3, "hit \(hit.count) of \(allTraps): \(list(hit))")
  }

  @Test func everyMarkNamesARuleAndEveryFamilyHasBothKinds() {
    for family in MarkedPassage.families {
      let marks = MarkedPassage.all.filter { $0.family == family }.flatMap(\.marks)
      #expect(marks.contains { $0.isTrap } && marks.contains { !$0.isTrap }, "\(family)")
      let unknown = Set(marks.map(\.rule)).filter { !Handbook.knows($0) }.sorted()
      #expect(unknown.isEmpty, "\(family): \(unknown)")
    }
  }

  private func list(_ places: [String]) -> String {
    places.map { "\n  " + $0 }.joined()
  }
}
