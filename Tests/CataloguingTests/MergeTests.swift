import Cataloguing
import Reading
import Scheduling
import Support
import Testing

/// What is printed when several tell of one group.
struct MergeTests {
  private static let head = "id,name,when,cost,status,ages,phone,activity,checked"

  /// One value of each fact or none, so that every mixture comes up.
  private static func row(_ id: Int, _ numbers: inout SeededNumbers) -> String {
    func one(of values: [String]) -> String { values.randomElement(using: &numbers) ?? "" }
    return [
      "\(id)", "Tea and Chat",
      one(of: ["", "Ask", "Mondays 2pm to 4pm", "Tuesdays 10am to 12 noon", "Fridays 1pm to 2pm"]),
      one(of: ["", "Free", "£2", "£3 a visit"]), one(of: ["", "open", "paused"]),
      one(of: ["", "18 and over", "any"]), one(of: ["", "01632 960125", "01632 960126"]),
      one(of: ["", "talking", "crafts"]),
      one(of: ["", "2026-11-01", "2026-09-09", "2026-01-02"]),
    ].joined(separator: ",")
  }

  private static func directory(_ numbers: inout SeededNumbers) -> MadeUpDirectory {
    let lists = ["a", "b", "c", "d"]
    let references = lists.flatMap { ["\($0):1", "\($0):2"] }
    var made = MadeUpDirectory("same as: [\(references.joined(separator: ", "))]")
    for (index, id) in lists.enumerated() {
      made.add(
        id,
        Self.head,
        [row(1, &numbers), row(2, &numbers), "3,Own \(id),,,,,,,"],
        says: "dates mean: \(index.isMultiple(of: 2) ? "checked" : "edited")"
      )
    }
    return made
  }

  @Test(arguments: 1...12)
  func inWhatOrderItIsToldNeverCounts(_ seed: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    let made = Self.directory(&numbers)
    let there = try made.catalogue()
    let other = try made.shuffled(with: &numbers).catalogue()
    #expect(there.listings == other.listings)
    #expect(there.directoryCounts == other.directoryCounts)
    #expect(there.reviews == other.reviews)
    for audience in Audience.allCases {
      #expect(try edition(audience, of: there) == edition(audience, of: other))
    }
  }

  @Test(arguments: 1...40)
  func aNoValueNeverBeatsAValue(_ seed: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    let made = Self.directory(&numbers)
    var told = made
    told.project.files["Content/listings/tea.md"]?.replace(
      "when: Every Tuesday, 10am to 12 noon",
      with: "when: ask"
    )
    let tellings = told.rows(named: "Tea and Chat")
    let entry = try told.own().entry
    let hasTimes = tellings.contains { $0[2].contains("to") }
    #expect(entry.times.schedule.sessions.isEmpty != hasTimes, "\(tellings)")
    #expect((entry.cost.value == nil) == tellings.allSatisfy { $0[3].isEmpty }, "\(tellings)")
    #expect((entry.ages.value == nil) == tellings.allSatisfy { $0[5].isEmpty }, "\(tellings)")
  }

  /// Whatever the days of edits, a person's word on the cost holds.
  @Test(arguments: 1...40)
  func aCheckedValueNeverLosesToAnEditedOne(_ seed: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    let edited = (1...4).map { id in
      "\(id),Tea and Chat,£\(id),2026-1\([0, 1].randomElement(using: &numbers) ?? 0)-0\(id)"
    }
    var made = MadeUpDirectory("cost: £9\nsame as: [good:1, bad:1, bad:2, bad:3, bad:4]")
    made.add("bad", "id,name,cost,modified", edited, says: "trust: 9", "dates mean: edited")
    made.add(
      "good",
      "id,name,cost,checked",
      ["1,Tea and Chat,£7,2026-01-02"],
      says: "dates mean: checked"
    )
    let entry = try made.shuffled(with: &numbers).own().entry
    #expect(entry.cost.value?.lines == ["£7"])
    #expect(entry.checked?.on == CalendarDay(year: 2026, month: 1, day: 2))
  }

  @Test(arguments: [
    ("checked: 1 November 2026", "2026-10-01", "£9"),
    ("checked: 1 November 2026", "2026-11-02", "£7"),
    ("checked: 1 November 2026", "2026-11-01", "£9"), ("checked: never", "2024-01-01", "£7"),
    ("checked: never", "", "£9"),
  ])
  func theLatestCheckIsBelievedAndThenTheGroup(_ own: String, _ other: String, _ cost: String)
    throws
  {
    var made = MadeUpDirectory("cost: £9\nsame as: hub:1\n\(own)")
    made.add("hub", "id,name,cost,checked", ["1,Tea,£7,\(other)"], says: "dates mean: checked")
    #expect(try made.own().entry.cost.value?.lines == [cost])
  }

  @Test func trustDecidesBetweenListsThatNobodyChecked() throws {
    var made = MadeUpDirectory("cost: ask\nsame as: [a:1, b:1]")
    made.add("a", "id,name,cost", ["1,Tea,£1"], says: "trust: 1")
    made.add("b", "id,name,cost", ["1,Tea,£2"], says: "trust: 2")
    let entry = try made.own().entry
    #expect(entry.cost.value?.lines == ["£2"])
    #expect(entry.conflicts.map(\.subject) == [.cost])
    #expect(entry.conflicts.first?.level == .note)
  }

  /// A list that has no column for it does not say that the group is open.
  @Test func aSilentListDoesNotDenyThatAGroupIsPaused() throws {
    var made = MadeUpDirectory("status: paused\nsame as: hub:1")
    made.add("hub", "id,name", ["1,Tea"])
    let entry = try made.own().entry
    #expect(entry.status == .paused)
    #expect(entry.conflicts.isEmpty, "\(entry.conflicts)")
  }

  /// Times that have run out are no other times.
  @Test func timesThatHaveRunOutAreNoConflict() throws {
    var made = MadeUpDirectory("same as: hub:1")
    made.add("hub", "id,name,when", ["1,Tea,Mondays 2pm to 4pm until 30 June 2026"])
    let entry = try made.own().entry
    #expect(entry.times.schedule.says.hasPrefix("Tuesdays"))
    #expect(entry.conflicts.isEmpty, "\(entry.conflicts)")
  }

  @Test func threeWhoDisagreeAreOneConflict() throws {
    var made = MadeUpDirectory("cost: £9\nsame as: [a:1, b:1]\nchecked: 1 November 2026")
    made.add("a", "id,name,cost", ["1,Tea,£1"])
    made.add("b", "id,name,cost", ["1,Tea,£2"])
    let conflict = try #require(try made.own().entry.conflicts.first)
    #expect(conflict.printed == "£9")
    #expect(conflict.others.map(\.words) == ["£1", "£2"])
  }

  /// Two lists, no listing of our own: one entry, and the one that hides the address has its way.
  @Test func listsWithoutAListingAreBroughtTogetherToo() throws {
    var made = MadeUpDirectory()
    let key = "name,place,postcode,org number"
    made.add("a", "id,\(key),cost", ["1,Lantern Tea,8 Lantern Yard,NG00 5AD,GB-CHC-1,£1"])
    made.add(
      "b",
      "id,\(key),address shown,description",
      ["1,The Lantern Tea Group,8 Lantern Yard,NG00 5AD,GB-CHC-1,area only,Meet at 8 Lantern Yard"]
    )
    made.project.files["Content/directory/matches.yml"] = """
      matches:
        - {same: ["a:1", "b:1"], by: link worker, on: 3 November 2026}
      """
    let catalogue = try made.catalogue()
    #expect(catalogue.listings.count == 1)
    #expect(catalogue.directoryCounts.repeated == 1)
    for audience in Audience.allCases {
      for (path, bytes) in try edition(audience, of: catalogue) {
        #expect(!bytes.asText.contains("8 Lantern"), "\(path)")
        #expect(!bytes.asText.contains("5AD"), "\(path)")
      }
    }
  }
}

extension MadeUpDirectory {
  /// The cells of all rows of one name.
  fileprivate func rows(named name: String) -> [[String]] {
    whole().files.filter { $0.key.hasSuffix(".csv") }.values
      .flatMap { $0.split(separator: "\n").dropFirst() }
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
      .filter { $0[1] == name }
  }
}
