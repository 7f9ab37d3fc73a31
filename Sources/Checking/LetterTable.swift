/// What letters usually stand for, from the table of letters.
enum LetterTable {
  static func words(for name: String) -> String? { table[name] }

  private static let table: [String: String] = {
    let text = String(decoding: PackageResources.letters_txt, as: UTF8.self)
    var table: [String: String] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "|")
      guard cells.count == 2 else { continue }
      table[cells[0].filter { $0 != " " }] = String(cells[1].drop { $0 == " " })
    }
    return table
  }()
}
