internal import Directory
internal import Reading

extension FuzzTarget {
  /// Feeds and sheets of other lists: each record is kept or set aside, and the counts add up.
  static let records = FuzzTarget(
    "records",
    seeds: [
      """
      {"total_pages": 2, "page_number": 1, "contents": [{"id": "1", "name": "Knit &amp; natter",
      "description": "<p>We knit<br>and <b>natter</b>&nbsp;&#163;1</p>", "minimum_age": -1,
      "cost_options": [{"amount": "2.50"}, {"option": "free", "amount": 0}]}]}
      """,
      """
      [{"id": 2, "name": "Thornby walkers", "schedules": [{"freq": "WEEKLY", "interval": "2",
      "byday": "2MO,-1FR", "opens_at": "9.30am", "closes_at": "12:00:00",
      "dtstart": "2026-03-03T00:00:00Z", "until": "3/4/2026"}]}]
      """,
      """
      {"id": "3", "name": "Café", "contacts": [{"name": "Sam", "email": "a@b.example",
      "phones": [{"number": "Office: +44 (0)1632 960123 x 4"}]}], "locations": [{"id": "4",
      "postal_code": "ng0o oaa", "latitude": -1.2, "longitude": 53.1e0,
      "accessibilities": [{"accessibility": "ramp"}]}]}
      """,
      "id,name,when,postcode,phone\n1,\"Knit \"\"and\"\"\",\"Mon\nFri\",ng000aa,01632 960123\n",
    ],
    scraps: [
      "\"", "{", "}", "[", "]", ",", ":", "\\", "\\u0000", "\\ud800", "\\ud83c\\udf75", "null",
      "true", "1e999", "-0", "0e1", "99999999999999999999", "1.5", "\u{0}", "é", "&#x110000;",
      "&amp;",
      "<script>", "<p>", "</", "[[[[[[[[[[[[", "{\"a\":", "\"id\": \"1\",", "\"name\": ",
      "\u{FEFF}",
      "\"amount\": ", "\"byday\": ", "\"latitude\": ", "\n", "\u{FFFD}", "â€™",
    ]
  ) { input in
    let isFeed = input.first.map { "[{".utf8.contains($0) } == true
    let file = SourceFile(path: isFeed ? "county.json" : "county.csv", bytes: input)
    let text = isFeed ? file : SheetText(of: file).file
    let shelf = ShelfReading(of: file)
    return shelf == ShelfReading(of: file)
      ? shelf.complaint(in: SourceLines(text.bytes)) : "two readings differ"
  }
}

private struct ShelfReading: Equatable {
  private var findings: [Finding] = []
  private let shelf: DirectoryShelf?

  init(of file: SourceFile) {
    let page = SourceFile(
      path: "sources.yml",
      text: "sources:\n  - label: County\n    file: \(file.path)\n"
    )
    guard let settings = FrontMatter(settings: page, findings: &findings) else {
      shelf = nil
      return
    }
    let sources = DirectorySource.all(reading: settings, from: page.path, findings: &findings)
    shelf =
      AssetDirectory(reading: sources, files: [file], findings: &findings).shelves.first
  }

  func complaint(in source: SourceLines) -> String? {
    guard let shelf else { return "the source was not read" }
    let inFile = findings.filter { $0.file != "sources.yml" }
    if let complaint = inFile.complaint(in: source) { return complaint }
    if shelf.isRefused { return findings.isEmpty ? "refused without a word" : nil }
    if Set(shelf.records.map(\.key)).count < shelf.records.count { return "a key stands twice" }
    for record in shelf.records where record.range.end.line > source.count {
      return "a record lies outside the file: \(record.range)"
    }
    let isNamed = shelf.records.allSatisfy { !$0.key.isEmpty && !$0.service.name.isEmpty }
    if !isNamed { return "a record has no key or no name" }
    return shelf.setAside.allSatisfy { !$0.reason.isEmpty } ? nil : "set aside without a word"
  }
}
