import Reading
import Testing

private func table(_ text: String) -> (CSVTable?, [Finding]) {
  var findings: [Finding] = []
  let table = CSVTable(reading: SourceFile(path: "groups.csv", text: text), findings: &findings)
  return (table, findings)
}

private func texts(_ text: String) throws -> [[String]] {
  let (table, findings) = table(text)
  #expect(findings.isEmpty, "\(findings)")
  return try #require(table).rows.map { $0.cells.map(\.text) }
}

struct CSVTableTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let says: String
    let sheet: String
    let rows: [[String]]
    var testDescription: String { says }
  }

  @Test(arguments: [
    Example(says: "plain rows", sheet: "a,b\n1,2\n3,4\n", rows: [["1", "2"], ["3", "4"]]),
    Example(says: "no line end at the end", sheet: "a,b\n1,2", rows: [["1", "2"]]),
    Example(says: "CRLF", sheet: "a,b\r\n1,2\r\n3,4\r\n", rows: [["1", "2"], ["3", "4"]]),
    Example(says: "CR alone", sheet: "a,b\r1,2\r3,4", rows: [["1", "2"], ["3", "4"]]),
    Example(
      says: "a comma in quotes",
      sheet: "a,b\n\"Hall, Thornby\",2\n",
      rows: [["Hall, Thornby", "2"]]
    ),
    Example(says: "empty cells", sheet: "a,b,c\n1,\"\",\n", rows: [["1", "", ""]]),
    Example(
      says: "doubled quotes",
      sheet: "a,b\n1,\"the \"\"Knit\"\" and natter\"\n",
      rows: [["1", "the \"Knit\" and natter"]]
    ),
    Example(
      says: "line breaks in quotes",
      sheet: "a,b\n\"Mondays\nand Fridays\",2\n5,6\n",
      rows: [["Mondays\nand Fridays", "2"], ["5", "6"]]
    ),
    Example(
      says: "CRLF in quotes is kept",
      sheet: "a,b\r\n\"Mondays\r\nand Fridays\",2\r\n",
      rows: [["Mondays\r\nand Fridays", "2"]]
    ),
    Example(
      says: "JSON in a cell",
      sheet: "a\n\"{\"\"x\"\": [1, 2]}\"\n",
      rows: [["{\"x\": [1, 2]}"]]
    ),
    Example(says: "letters beyond ASCII", sheet: "a,b\ncafé,ʤ\n", rows: [["café", "ʤ"]]),
    Example(says: "a byte order mark", sheet: "\u{FEFF}a,b\n1,2\n", rows: [["1", "2"]]),
    Example(says: "semicolons", sheet: "a;b\n1,50;2\n", rows: [["1,50", "2"]]),
    Example(says: "tabs", sheet: "a\tb\n1\t2, 3\n", rows: [["1", "2, 3"]]),
    Example(
      says: "blank rows",
      sheet: "\n\na,b\n1,2\n\n,\n , \n3,4\n",
      rows: [["1", "2"], ["3", "4"]]
    ),
    Example(says: "a quotation mark inside plain text", sheet: "a\n6\" pot\n", rows: [["6\" pot"]]),
    Example(says: "spaces after a closing quote", sheet: "a,b\n\"x\" ,y\n", rows: [["x", "y"]]),
    Example(
      says: "formulas stay text",
      sheet: "a,b\n=1+1,@SUM(A1)\n",
      rows: [["=1+1", "@SUM(A1)"]]
    ),
  ])
  func readsRows(_ example: Example) throws {
    #expect(try texts(example.sheet) == example.rows)
  }

  @Test func everyCellKnowsItsPlace() throws {
    let (read, _) = table("\u{FEFF}name,when\r\n\"Knit\r\nand natter\",é,\r\ncafé,Mondays\r\n")
    let cells = try #require(read?.rows.last).cells
    #expect(cells.map(\.range.start) == [.init(line: 4, column: 1), .init(line: 4, column: 7)])
    #expect(cells[1].range.end == SourcePosition(line: 4, column: 14))
  }

  @Test func reportsTheDelimiterItFound() {
    #expect(table("a,b\n1,2\n").0?.delimiter == .comma)
    #expect(table("name;what, when;where\n").0?.delimiter == .semicolon)
    #expect(table("\"a;b;c\"\tb\n").0?.delimiter == .tab)
    #expect(table("name\nx\n").0?.delimiter == .comma)
  }

  @Test func findsAColumnByItsHeadingHoweverTyped() throws {
    let read = try #require(table("Ref, Group Name ,\n1,Knit and natter,\n").0)
    #expect(read.column("group_name") == 1)
    #expect(read.column("Times") == nil)
  }

  @Test func setsAsideARowOfTheWrongWidthAndKeepsTheRest() throws {
    let (read, findings) = table("id,name,when\n1,a\n2,b,c,d\n3,ok,\n")
    #expect(try #require(read).rows.map { $0.cells[0].text } == ["3"])
    #expect(read?.rowsSetAside == 2)
    #expect(findings.map(\.range.start.line) == [2, 3])
    #expect(
      findings.first?.message
        == "this row has 2 cells, but there are 3 headings; the row is left out"
    )
  }

  @Test func refusesATableWhoseQuotationMarkNeverCloses() {
    let (read, findings) = table("id,name\n1,\"a,\n2,b\n")
    #expect(read == nil)
    #expect(findings.map(\.range.start) == [SourcePosition(line: 2, column: 3)])
    #expect(findings.map(\.severity) == [.error])
  }

  @Test func refusesTwoColumnsOfOneName() {
    let (read, findings) = table("id,Name,name\n1,a,b\n")
    #expect(read == nil)
    #expect(
      findings.map(\.message) == [
        "two columns are called “name”: column 4 of line 1 and column 9 of line 1"
      ]
    )
  }

  @Test func refusesAnEmptySheet() {
    #expect(table("").0 == nil)
    #expect(table("\n\r\n").1.map(\.message) == ["the sheet is empty"])
  }

  @Test func setsAsideARowWithAQuotationMarkThatIsNotDoubled() throws {
    let (read, findings) = table("id,name\n1,\"The \"Knit\" group\"\n2,ok\n")
    #expect(try #require(read).rows.count == 1)
    #expect(
      findings.map(\.message) == [
        "a quotation mark inside the quoted text of “name” is not doubled; the row is left out"
      ]
    )
  }

  @Test func setsAsideARowThatIsNotUTF8() throws {
    var findings: [Finding] = []
    let bytes = Array("id,cost\n1,".utf8) + [0xA3] + Array("3\n2,£4\n3,a".utf8) + [0, 10]
    let read = CSVTable(reading: SourceFile(path: "groups.csv", bytes: bytes), findings: &findings)
    #expect(try #require(read).rows.map { $0.cells[1].text } == ["£4"])
    #expect(findings.map(\.range.start.line) == [2, 4])
    #expect(findings.allSatisfy { $0.remedy == "save the sheet as “CSV UTF-8”" })
  }

  @Test func refusesUTF16() {
    var findings: [Finding] = []
    let file = SourceFile(path: "groups.csv", bytes: [0xFF, 0xFE, 0x61, 0])
    #expect(CSVTable(reading: file, findings: &findings) == nil)
    #expect(findings.map(\.message) == ["the sheet is saved as UTF-16"])
  }

  @Test func setsAsideWhatIsTooLong() throws {
    let cell = String(repeating: "x", count: CSVTable.Limit.cell)
    let (read, findings) = table(
      "a,b,c,d,e\n\(cell)x,,,,\n\(cell),\(cell),\(cell),\(cell),\n1,,,,\n"
    )
    #expect(try #require(read).rows.count == 1)
    #expect(findings.map(\.range.start.line) == [2, 3])
  }

  @Test func refusesMoreRowsThanItsLimit() {
    let rows = String(repeating: "x\n", count: CSVTable.Limit.rows)
    #expect(table("a\n" + rows).0?.rows.count == CSVTable.Limit.rows)
    #expect(table("a\n" + rows + "y\n").1.map(\.range.start.line) == [CSVTable.Limit.rows + 2])
  }

  @Test func thousandsOfQuotesThatNeverCloseAreRefusedWhereTheLastOpened() {
    let text = "a,b\n" + String(repeating: "\"\",\"", count: 20_001)
    #expect(table(text).0 == nil)
    #expect(table(text).1.map(\.range.start.line) == [2])
  }
}
