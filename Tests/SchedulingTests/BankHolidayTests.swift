import Testing

@testable import Scheduling

/// As published on GOV.UK for England and Wales.
private let published: [(Int, [String])] = [
  (2020, ["01-01", "04-10", "04-13", "05-08", "05-25", "08-31", "12-25", "12-28"]),
  (2021, ["01-01", "04-02", "04-05", "05-03", "05-31", "08-30", "12-27", "12-28"]),
  (
    2022,
    ["01-03", "04-15", "04-18", "05-02", "06-02", "06-03", "08-29", "09-19", "12-26", "12-27"]
  ),
  (2023, ["01-02", "04-07", "04-10", "05-01", "05-08", "05-29", "08-28", "12-25", "12-26"]),
  (2024, ["01-01", "03-29", "04-01", "05-06", "05-27", "08-26", "12-25", "12-26"]),
  (2025, ["01-01", "04-18", "04-21", "05-05", "05-26", "08-25", "12-25", "12-26"]),
  (2026, ["01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"]),
  (2027, ["01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27", "12-28"]),
  (2028, ["01-03", "04-14", "04-17", "05-01", "05-29", "08-28", "12-25", "12-26"]),
]

@Test(arguments: published)
func bankHolidaysAreThePublishedOnes(_ year: Int, _ days: [String]) {
  let found = BankHolidays.england.holidays(in: year).map(\.day.iso)
  #expect(found == days.map { "\(year)-\($0)" })
}

@Test(arguments: [
  (1961, "04-02"), (2008, "03-23"), (2011, "04-24"), (2038, "04-25"), (2285, "03-22"),
])
func easterFallsWhereTheTablesPutIt(_ year: Int, _ day: String) {
  #expect(BankHolidays.easter(in: year)?.iso == "\(year)-\(day)")
}

@Test func strangeYearsHaveNoBankHolidays() {
  #expect(BankHolidays.england.holidays(in: 0).isEmpty)
  #expect(BankHolidays.england.holidays(in: .max).isEmpty)
  #expect(BankHolidays.england.holidays(in: .min).isEmpty)
}
