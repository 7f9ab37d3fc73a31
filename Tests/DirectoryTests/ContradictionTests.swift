import Reading
import Testing

@testable import Directory

struct ContradictionTests {
  private static func read(_ description: String, _ schedules: String) -> Contradiction? {
    let made = service(#""description": "\#(description)", "schedules": [\#(schedules)]"#)
    return made.shelf.contradictions.values.first
  }

  private static func weekly(_ days: String, _ opens: String, _ closes: String) -> String {
    #"{"byday": "\#(days)", "opens_at": "\#(opens)", "closes_at": "\#(closes)"}"#
  }

  @Test(arguments: [
    "We meet on the 2nd Tuesday of the month.", "Held on the first and third Tuesday each month",
    "Every 2nd Tuesday", "Monthly lunch in the hall", "A free once a month meet up",
    "We meet every 6 weeks on a Tuesday", "Every other Tuesday", "Fortnightly.",
    "Tuesday 27 January, 10am to 12 noon at the hall", "Open daily from 10am",
    "Tuesdays 10am to 1pm", "Tuesday to Thursday, 10am - 12 noon",
    "Doors open 9.30-12pm on Tuesday",
    "Wednesday 10am to 12pm",
  ])
  func wordsAgainstTheWeeklyTimesAreNamed(_ words: String) {
    let found = Self.read(words, Self.weekly("TU", "10:00", "12:00"))
    #expect(found?.schedule == "Tuesdays, 10am to 12 noon")
    #expect(found.map { words.hasPrefix($0.says) } == true, "\(String(describing: found))")
  }

  @Test(arguments: [
    "Every Tuesday, 10am to 12 noon", "Tuesdays 10-12", "Come along on a Tuesday.",
    "There is bingo once a month too.", "Monthly and annual reviews are sent home",
    "We help with daily living.", "No meeting on Tuesday 29 December", "Term time only",
    "Open from Tuesday 3 March", "Doors open 10am and tea is at 11am", "Tuesday 10am – 12pm",
    "Our second hall is free on Tuesdays",
  ])
  func wordsThatAgreeOrSayNothingAreLeftAlone(_ words: String) {
    let found = Self.read(words, Self.weekly("TU", "10:00", "12:00"))
    #expect(found == nil, "\(String(describing: found))")
  }

  @Test func monthlyTimesAgreeWithMonthlyWords() {
    let words = "On the 2nd Tuesday of the month"
    #expect(Self.read(words, #"{"freq": "MONTHLY", "byday": "2TU"}"#) == nil)
    #expect(Self.read(words, #"{"freq": "WEEKLY", "interval": 4, "byday": "TU"}"#) == nil)
  }

  @Test func theRecordIsNamedInAWarning() {
    let made = service(
      #""description": "Monthly lunch", "schedules": [\#(Self.weekly("TU", "10:00", "12:00"))]"#
    )
    let warning = made.findings.first { $0.severity == .warning }
    #expect(
      warning?.message
        == "record 1 (“Knit and natter”) says “Monthly lunch”, "
        + "and its times are “Tuesdays, 10am to 12 noon”"
    )
  }
}

struct UsefulnessTests {
  @Test func countsWhatPeopleNeedToGoThere() {
    let useful = MadeUp(
      #"""
      [{"id": "1", "name": "Knit", "fees": "Free", "phones": [{"number": "01632 960123"}],
      "schedules": [{"byday": "TU", "opens_at": "10:00", "closes_at": "12:00"}],
      "service_at_locations": [{"location": {"name": "Hall", "latitude": 53.1, "longitude": -1.1,
      "accessibility": [{"description": "Step-free"}]}}]},
      {"id": "2", "name": "Walk", "email": "via website", "phones": [{"number": "no phone"}]}]
      """#
    ).shelf.usefulness
    #expect(useful.counts.map(\.name) == ["day", "place", "phone", "cost", "access"])
    #expect(useful.counts.map(\.count) == [1, 1, 1, 1, 1])
  }
}
