import Reading
import Testing

@testable import Directory

/// Sheets in the encodings and forms of other programs.
struct SheetFormsTests {
  private static let text = "name;place\nCafé “Natter”;Thornby – hall\n"

  private static func utf16(_ isLittle: Bool, _ mark: [UInt16]) -> [UInt8] {
    (mark + Array(text.utf16)).flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? bytes : bytes.reversed()
    }
  }

  private static let windows: [UInt8] =
    Array("name;place\nCaf".utf8) + [0xE9, 0x20, 0x93] + Array("Natter".utf8) + [0x94]
    + Array(";Thornby ".utf8) + [0x96] + Array(" hall\n".utf8)

  private static let forms: [(String, [UInt8])] = [
    ("UTF-16", utf16(true, [0xFEFF])), ("UTF-16", utf16(false, [0xFEFF])),
    ("UTF-16", utf16(true, [])), ("UTF-16", utf16(false, [])), ("Windows-1252", windows),
  ]

  @Test(arguments: forms)
  func anEncodingIsRecognisedAndReported(_ name: String, _ bytes: [UInt8]) {
    let read = MadeUp(SourceFile(path: "Content/directory/groups.csv", bytes: bytes))
    #expect(read.lines("name") == ["Café “Natter”"], "\(read.findings)")
    #expect(read.lines("place") == ["Thornby – hall"])
    #expect(read.shelf.readAs == ["sheet in \(name), with semicolons"])
    #expect(read.findings.contains { $0.message.contains("saved as \(name)") })
  }

  @Test func utf8IsNotReported() {
    let read = MadeUp(Self.text, file: "Content/directory/groups.csv")
    #expect(read.lines("name") == ["Café “Natter”"])
    #expect(read.findings.isEmpty, "\(read.findings)")
  }

  private static let outpost = """
    import_id,import_id_reference,name,organisation,contact_name,contact_title,contact_visible,\
    contact_email,contact_phone,location_name,location_postcode,cost_option,cost_amount,cost_type,\
    schedules_opens_at,schedules_closes_at,scheduled_weekday,temporarily_closed
    1,,Knit,Thornby Trust,,Office,TRUE,knit@thornby.test,01632 960123,Hall,NG00 0AA,,3,a session,\
    10:00:00,12:00:00,tuesday,
    2,1,,,Sam,,FALSE,sam@thornby.test,01632 960124,,,,,,,,,
    3,1,,,,,,,,,,Students,1,a session,14:00:00,16:00:00,thursday,
    4,9,,,,,,,,Barn,,,,,,,,
    5,,Walk,,,,,,,,,,,,,,,TRUE
    """

  @Test func continuationRowsOfOutpostBelongToTheirService() {
    let read = MadeUp(Self.outpost, file: "Content/directory/import.csv")
    #expect(read.shelf.records.map(\.service.name) == ["Knit", "Walk"], "\(read.findings)")
    #expect(
      read.lines("when") == ["Tuesdays, 10am to 12 noon", "Thursdays, 2pm to 4pm"]
    )
    #expect(read.lines("cost") == ["£3 a session", "£1 a session (Students)"])
    #expect(read.lines("run_by") == ["Thornby Trust"])
    #expect(read.shelf.records.last?.lines(of: "status") == ["paused"])
    #expect(read.shelf.setAside.map(\.reason) == ["belongs to “9”, which is not in the sheet"])
  }

  @Test func aContactThatIsNotToBeSeenIsNotTakenOver() {
    let read = MadeUp(Self.outpost, file: "Content/directory/import.csv")
    #expect(read.service?.contacts.map(\.email) == ["knit@thornby.test"])
    #expect(read.lines("phone") == ["01632 960123"])
  }
}
