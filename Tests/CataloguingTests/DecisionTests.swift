import Cataloguing
import Reading
import Scheduling
import Testing

/// What people decided where sources disagree, and what editors lay over them all.
struct DecisionTests {
  private func directory(
    _ other: String = "Fridays 1pm to 2pm",
    decisions: String? = nil,
    overrides: String? = nil
  ) -> MadeUpDirectory {
    var made = MadeUpDirectory("same as: hub:1\nchecked: 1 November 2026")
    made.add("hub", "id,name,when,cost", ["1,Tea and Chat,\(other),£3"])
    made.project.files["Content/directory/decisions.yml"] = decisions
    made.project.files["Content/directory/overrides/thornby.yml"] = overrides
    return made
  }

  /// The line of a finding about a disagreement, as it is pasted.
  private func line(_ made: MadeUpDirectory, choosing chosen: String) throws -> String {
    let finding = try #require(
      try made.catalogue().findings.named("directory-conflict").first {
        $0.message.contains("“when”")
      }
    )
    let start = try #require(finding.remedy.firstRange(of: "- {"))
    let end = try #require(finding.remedy.firstRange(of: "}"))
    return "decisions:\n"
      + finding.remedy[start.lowerBound..<end.upperBound]
      .replacing("chosen: tea", with: "chosen: \(chosen)").replacing("ROLE", with: "link worker")
      .replacing("DAY", with: "3 November 2026") + "\n"
  }

  @Test func aDisagreementIsNamedWithBothValuesAndTheLineToPaste() throws {
    let told = try directory().catalogue().findings.named("directory-conflict")
    #expect(told.count == 1, "\(told)")
    #expect(told[0].severity == .warning)
    #expect(told[0].file == "Content/listings/tea.md")
    #expect(told[0].message.contains("Tuesdays, 10am to 12 noon"))
    #expect(told[0].message.contains("checked 1 November 2026"))
    #expect(told[0].message.contains("“hub list” has “Fridays, 1pm to 2pm”"))
  }

  @Test(arguments: [("tea", "Tuesdays, 10am to 12 noon"), ("hub:1", "Fridays, 1pm to 2pm")])
  func aDecisionIsPrintedAndClosesTheMatter(_ chosen: String, _ says: String) throws {
    let decided = directory(decisions: try line(directory(), choosing: chosen))
    let catalogue = try decided.catalogue()
    let listing = try decided.own()
    #expect(listing.entry.times.schedule.says == says)
    #expect(listing.entry.conflicts.isEmpty)
    #expect(listing.practice.provenance?.fact("when")?.rule == .decided)
    #expect(catalogue.findings.named("directory-conflict").isEmpty)
    #expect(catalogue.findings.named("directory-decision").isEmpty)
  }

  @Test func aDecisionIsOpenAgainWhenAValueChanges() throws {
    let decided = try line(directory(), choosing: "hub:1")
    let changed = directory("Fridays 1pm to 3pm", decisions: decided)
    let listing = try changed.own()
    #expect(listing.entry.times.schedule.says == "Tuesdays, 10am to 12 noon")
    #expect(listing.entry.conflicts.map(\.subject) == [.when])
    let told = try changed.catalogue().findings.named("directory-decision")
    #expect(told.count == 1 && told[0].message.contains("is open again"))
    #expect(told[0].severity == .warning)
  }

  /// The same words in another spelling are no change.
  @Test func aDecisionHoldsWhenOnlyTheSpellingChanges() throws {
    let decided = try line(directory(), choosing: "hub:1")
    let entry = try directory("Friday 1.00pm - 2.00pm", decisions: decided).own().entry
    #expect(entry.times.schedule.says == "Fridays, 1pm to 2pm")
    #expect(entry.conflicts.isEmpty)
  }

  @Test func aDecisionThatNobodyNeedsIsNamed() throws {
    let decided = try line(directory(), choosing: "hub:1")
    let agreed = directory("Tuesdays 10am to 12 noon", decisions: decided)
    let told = try agreed.catalogue().findings.named("directory-decision")
    #expect(told.count == 1 && told[0].message.contains("no longer disagree"))
    #expect(told[0].severity == .advice)
  }

  private func override(_ facts: String) -> String {
    "overrides:\n  - listing: tea\n"
      + facts.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n") + "\n"
  }

  private static let times = """
    field: when
    value: Every Sunday, 2pm to 4pm
    reason: The leader rang us
    review: 1 March 2027
    """

  /// The `seen` that a finding offers for an override.
  private func seen(_ made: MadeUpDirectory) throws -> String {
    let told = try made.catalogue().findings.named("directory-decision")
    let remedy = try #require(told.first?.remedy, "\(told)")
    let start = try #require(remedy.firstRange(of: "seen: "))
    return String(remedy[start.upperBound...].prefix(8))
  }

  @Test func anOverrideWinsOverAll() throws {
    let made = directory(overrides: override(Self.times))
    let listing = try made.own()
    #expect(listing.entry.times.schedule.says == "Sundays, 2pm to 4pm")
    #expect(listing.entry.conflicts.isEmpty)
    #expect(listing.practice.provenance?.fact("when")?.rule == .override)
    #expect(listing.entry.sources.contains("Times from our own office."))
    let seen = override(Self.times + "\nseen: \(try seen(made))")
    #expect(
      try directory(overrides: seen).catalogue().findings.named("directory-decision").isEmpty
    )
  }

  @Test func anOverrideIsToldOfWhenASourceChangesUnderIt() throws {
    let seen = override(
      Self.times + "\nseen: \(try seen(directory(overrides: override(Self.times))))"
    )
    let made = directory("Fridays 1pm to 3pm", overrides: seen)
    #expect(try made.own().entry.times.schedule.says == "Sundays, 2pm to 4pm")
    let told = try made.catalogue().findings.named("directory-decision")
    #expect(told.count == 1 && told[0].message.contains("has changed under"))
    #expect(told[0].severity == .warning)
  }

  @Test func anOverrideWhoseDayHasComeIsNamed() throws {
    let due = Self.times.replacing("1 March 2027", with: "21 November 2026")
    let told = try directory(overrides: override(due)).catalogue().findings
    #expect(
      told.contains {
        $0.message.contains("was to be looked at again by 21 November 2026")
          && $0.severity == .warning
      }
    )
  }

  @Test func anOverrideCoversAFactThatNobodyDisputes() throws {
    let fact = "field: summary\nvalue: Tea for all.\nreason: shorter\nreview: 1 March 2027"
    #expect(try directory(overrides: override(fact)).own().entry.summary == "Tea for all.")
  }

  @Test(arguments: [
    "field: when\nvalue: Sundays\nreason: x", "field: when\nvalue: Sundays\nreview: 1 March 2027",
    "field: same as\nvalue: hub:2\nreason: x\nreview: 1 March 2027",
    "field: contact ok\nvalue: yes\nreason: x\nreview: 1 March 2027",
    "field: address shown\nvalue: full\nreason: x\nreview: 1 March 2027",
    "field: office notes\nvalue: x\nreason: x\nreview: 1 March 2027",
    "field: whne\nvalue: Sundays\nreason: x\nreview: 1 March 2027",
  ])
  func anOverrideThatSaysTooLittleOrTooMuchIsNotUsed(_ facts: String) throws {
    let made = directory("Tuesdays 10am to 12 noon", overrides: override(facts))
    let plain = directory("Tuesdays 10am to 12 noon")
    #expect(try made.own() == plain.own())
    #expect(try made.catalogue().findings.named("directory-decision").count == 1)
  }

  /// An office may not let out by an override what the group keeps back.
  @Test func anOverrideDoesNotShowAHiddenAddressOrAnUnagreedName() throws {
    var made = MadeUpDirectory(
      "where: 8 Lantern Yard, NG00 5AD\naddress_shown: area only\ncontact: Sam, 07700 900123"
    )
    made.project.files["Content/directory/overrides/a.yml"] =
      override("field: place\nvalue: 8 Lantern Yard, NG00 5AD\nreason: x\nreview: 1 March 2027")
      + override("field: contact\nvalue: Sam, 07700 900123\nreason: x\nreview: 1 March 2027")
      .replacing("overrides:\n", with: "")
    made.add("hub", "id,name", ["1,Other"])
    #expect(try made.catalogue().findings.contains { $0.message.contains("is not shown, so this") })
    for audience in Audience.allCases {
      for (path, bytes) in try edition(audience, of: made.catalogue()) {
        #expect(!bytes.asText.contains("8 Lantern"), "\(path)")
        #expect(!PhoneNumber.digits(bytes.asText).contains("7700900123"), "\(path)")
      }
    }
  }

  @Test func aNumberLaidOverLeavesTheRestOfAContact() throws {
    var made = MadeUpDirectory("contact: {role: desk, phone: 01632 960123, best time: mornings}")
    made.add("hub", "id,name", ["1,Other"])
    made.project.files["Content/directory/overrides/a.yml"] = override(
      "field: phone\nvalue: 01632 960199\nreason: new number\nreview: 1 March 2027"
    )
    let contact = try #require(try made.own().entry.contact.value)
    #expect(contact.phones == ["01632 960199"])
    #expect(contact.who == "desk" && contact.bestTime == "mornings")
  }

  @Test func whatNamesNoListingIsNamed() throws {
    let made = directory(
      decisions:
        "decisions:\n- {listing: tae, field: when, chosen: tea, by: x, on: 1 May 2026, seen: 0}\n",
      overrides: override(Self.times).replacing("listing: tea", with: "listing: hub:7")
    )
    let told = try made.catalogue().findings.named("directory-decision")
    #expect(
      told.map(\.message).sorted() == [
        "there is no listing and no record “hub:7”", "there is no listing and no record “tae”",
      ]
    )
  }
}
