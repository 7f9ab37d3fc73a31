import Reading
import Testing

@testable import Directory

private func sheet(
  _ text: String,
  columns: [(String, String)] = [],
  datesMean: String = "edited"
) -> MadeUp {
  let file = SourceFile(path: "Content/directory/groups.csv", text: text)
  return MadeUp(file, columns: columns, datesMean: datesMean)
}

struct SheetTests {
  private static let columns = [
    ("id", "Ref"), ("name", "Group name"), ("when", "Times"), ("place", "Venue"),
    ("postcode", "Postcode"), ("phone", "Phone"), ("checked", "Last rang"),
  ]
  private static let text = """
    Ref,Group name,Times,Venue,Postcode,Phone,Last rang,Notes
    7,Knit and natter,"Every Tuesday, 10am to 12 noon
    2nd Thursday of the month",Thornby Hall,ng000aa,Office: 01632 960123,3 March 2026,loud
    """

  @Test func aRowKeepsTheGroupsOwnWordsWithTheirPlace() throws {
    let read = sheet(Self.text, columns: Self.columns)
    #expect(read.record?.key == "csv:county:7")
    #expect(
      read.lines("when") == ["Every Tuesday, 10am to 12 noon", "2nd Thursday of the month"]
    )
    #expect(read.lines("phone") == ["Office: 01632 960123"])
    let place = try #require(read.record?.field("place"))
    #expect(place.value == .text(Scalar("Thornby Hall", SourceRange(line: 3, columns: 28..<40))))
    #expect(read.record?.range.start == SourcePosition(line: 2, column: 1))
  }

  @Test func aRowIsAlsoAServiceOfTheStandard() {
    let read = sheet(Self.text, columns: Self.columns)
    #expect(read.service?.name == "Knit and natter")
    #expect(read.service?.phones.map(\.number) == ["01632 960123"])
    #expect(read.service?.serviceAtLocations[0].location?.addresses[0].postalCode == "NG00 0AA")
    #expect(read.lines("postcode") == ["NG00 0AA"])
    #expect(read.tidying("postcode")?.received == "ng000aa")
    #expect(read.record?.extra == [ExtraField(name: "Notes", value: .text("loud"))])
    #expect(read.record?.checked == "2026-03-03")
  }

  @Test func headingsThatAreFieldNamesNeedNoMap() {
    let read = sheet("Name,What,Where,Price\nKnit and natter,Knitting,Thornby Hall,Free\n")
    #expect(read.record?.fields.map(\.name) == ["name", "summary", "place", "cost"])
  }

  @Test func wordsThatFillAGapAreNoValue() {
    let read = sheet("name,email,phone,website\nKnit,via website,no phone,N/A\n")
    #expect(read.record?.fields.map(\.name) == ["name"])
    #expect(read.record?.tidyings.map(\.kept) == [nil, nil, nil])
  }

  @Test func aRowWithNoIDHasOneMadeOfItsNameAndPostcode() throws {
    let first = try #require(sheet("name,postcode\nKnit,NG00 0AA\n").record).key
    #expect(sheet("postcode,name\nng000aa,KNIT\n").record?.key == first)
    #expect(sheet("postcode,name\nNG00 0AB,Knit\n").record?.key != first)
  }

  @Test func rowsThatCannotBeUsedAreCountedAndNamed() {
    let read = sheet("id,name\n1,Knit\n2\n3,\n1,Natter\n5,Walk\n")
    #expect(read.shelf.records.map(\.service.name) == ["Knit", "Walk"])
    #expect(read.shelf.received == 5)
    #expect(read.findings.filter { $0.severity == .warning }.map(\.range.start.line) == [3, 4, 5])
  }

  @Test func aColumnThatIsNotThereIsReportedWhereItIsDeclared() {
    let read = sheet("Ref,Group name\n1,Knit\n", columns: [("name", "Group nam"), ("id", "Ref")])
    #expect(read.shelf.isRefused)
    #expect(read.findings.first?.file == "Content/directory/sources.yml")
    #expect(
      read.findings.first?.message
        == "the sheet “Content/directory/groups.csv” has no column “Group nam”"
    )
    #expect(read.findings.first?.remedy == "did you mean “Group name”?")
  }

  @Test(arguments: ["NHS number", "nhs_no", "Date of birth", "DOB", "Patients", "Patient name"])
  func aSheetAboutPatientsIsNotRead(_ heading: String) {
    let read = sheet("id,name,\(heading)\n1,Knit,x\n")
    #expect(read.shelf.isRefused)
    #expect(read.shelf.records.isEmpty)
    #expect(read.findings.map(\.text) == [heading])
  }

  @Test func editedDatesCountAsCheckedWhenTheSourceSaysSo() {
    let text = "name,edited\nKnit,3/3/2026\n"
    #expect(sheet(text).record?.checked == nil)
    #expect(sheet(text, datesMean: "checked").record?.checked == "2026-03-03")
  }

  @Test func aRefusedTableRefusesTheSource() {
    let read = sheet("id,name\n1,\"Knit\n")
    #expect(read.shelf.isRefused)
    #expect(read.findings.map(\.rule) == ["csv-row"])
  }
}
