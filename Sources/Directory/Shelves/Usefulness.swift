/// How many records of a source tell what people need to go there, which is more than being valid.
package struct Usefulness: Sendable, Hashable {
  package var day = 0
  package var place = 0
  package var phone = 0
  package var cost = 0
  package var access = 0

  init(of records: [DirectoryRecord]) {
    for record in records {
      day += record.tells(["when"])
      place += record.tells(["place", "address", "postcode"])
      phone += record.tells(["phone", "contact"], withDigits: true)
      cost += record.tells(["cost"])
      access += record.tells(["access"])
    }
  }

  /// Under the words that a table has for them.
  package var counts: [(name: String, count: Int)] {
    [("day", day), ("place", place), ("phone", phone), ("cost", cost), ("access", access)]
  }
}

extension DirectoryRecord {
  fileprivate func tells(_ names: [String], withDigits: Bool = false) -> Int {
    let told = names.flatMap { lines(of: $0) }
    return told.contains { !withDigits || $0.utf8.count(where: isDigit) >= 5 } ? 1 : 0
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
}
