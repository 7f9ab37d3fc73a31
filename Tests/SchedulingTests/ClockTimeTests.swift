import Testing

@testable import Scheduling

@Test(arguments: [
  ("10am", "10:00", "10am"), ("10.30 am", "10:30", "10:30am"), ("12 noon", "12:00", "12 noon"),
  ("noon", "12:00", "12 noon"), ("midday", "12:00", "12 noon"), ("midnight", "00:00", "midnight"),
  ("12pm", "12:00", "12 noon"), ("12am", "00:00", "midnight"), ("1700", "17:00", "5pm"),
  ("17:00", "17:00", "5pm"), ("9", "09:00", "9am"), ("9.30", "09:30", "9:30am"),
  ("7 p.m.", "19:00", "7pm"), ("7.45P.M", "19:45", "7:45pm"), ("0930", "09:30", "9:30am"),
  ("14:00pm", "14:00", "2pm"), ("10.400", "10:40", "10:40am"), ("6 30pm", "18:30", "6:30pm"),
  ("12.15pm", "12:15", "12:15pm"), ("10 o’clock", "10:00", "10am"), ("09:30:00", "09:30", "9:30am"),
  ("24:00", "24:00", "midnight"), ("12.30am", "00:30", "12:30am"), ("1400 hrs", "14:00", "2pm"),
])
func readsATime(_ text: String, _ iso: String, _ says: String) {
  let time = ClockTime(reading: text)
  #expect(time?.iso == iso)
  #expect(time?.says == says)
}

@Test(arguments: [
  "25", "24:01", "10.75", "13am", "", "late", "10am to 11am", "£5", "9999999999999999999", "-1",
])
func refusesWhatIsNoTime(_ text: String) {
  #expect(ClockTime(reading: text) == nil)
}

@Test func everyMinuteSaysATimeThatReadsBack() throws {
  for minutes in 0..<1440 {
    let time = try #require(ClockTime(hour: minutes / 60, minute: minutes % 60))
    #expect(ClockTime(reading: time.says) == time)
    #expect(ClockTime(reading: time.iso) == time)
  }
}
