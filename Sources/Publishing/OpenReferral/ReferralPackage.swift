internal import Reading
internal import Upkeep

/// The standard's tabular package: a sheet for each kind of object, a row for each object of it.
struct ReferralPackage: Sendable {
  /// Of each table, by its number.
  private var rows: [[UInt8]]
  /// Organisations and terms, which many services share.
  private var seen: Set<String> = []

  /// Which sheets are wanted: of a large site, all together would fill the memory.
  private let tables: [ReferralTable]
  private let isWanted: [Bool]

  init(_ tables: [ReferralTable]) {
    self.tables = tables
    isWanted = ReferralTable.allCases.map { tables.contains($0) }
    rows = ReferralTable.allCases.map { Array(($0.columns.joined(separator: ",") + "\r\n").utf8) }
  }

  mutating func append(_ service: ReferralObject) { append(service, in: nil) }

  private mutating func append(_ object: ReferralObject, in parent: ReferralObject?) {
    switch object.table {
    case .organizations, .taxonomyTerms:
      guard seen.insert(object.id).inserted else { return }
    case .services, .organizationIdentifiers, .serviceAtLocations, .locations, .addresses,
      .accessibility, .schedules, .phones, .contacts, .costOptions, .languages, .serviceAreas,
      .attributes:
      break
    }
    writeRow(of: object, in: parent)
    for member in object.members {
      switch member.value {
      case .one(let inner): append(inner, in: object)
      case .many(let inner): for inner in inner { append(inner, in: object) }
      case .text, .code, .number, .pence: continue
      }
    }
  }

  private mutating func writeRow(of object: ReferralObject, in parent: ReferralObject?) {
    guard isWanted[object.table.rawValue] else { return }
    for (number, column) in object.table.columns.enumerated() {
      if number > 0 { rows[object.table.rawValue].append(UInt8(ascii: ",")) }
      rows[object.table.rawValue].append(column, of: object, in: parent)
    }
    rows[object.table.rawValue].append(contentsOf: "\r\n".utf8)
  }

  /// So much room as rows will take of which there are so many times more to come.
  mutating func makeRoom(times: Int) {
    for table in tables {
      rows[table.rawValue].reserveCapacity(rows[table.rawValue].count * (times + 1))
    }
  }

  func sheets(in folder: String) -> [OutputFile] {
    tables.map { table in
      OutputFile(path: "\(folder)/\(table.file)", bytes: rows[table.rawValue])
    }
  }

  /// The list of all sheets with their columns.
  static func list(in folder: String, named name: String, at address: String) -> OutputFile {
    let list = list(named: name, at: address).text + "\n"
    return OutputFile(path: "\(folder)/datapackage.json", bytes: Array(list.utf8))
  }

  private static func list(named name: String, at address: String) -> JSONText {
    .pairs(
      ("profile", .string("tabular-data-package")),
      ("name", .string("open-referral")),
      ("title", .string(name)),
      ("homepage", .string(address)),
      ("resources", .list(ReferralTable.allCases.map(resource)))
    )
  }

  private static func resource(_ table: ReferralTable) -> JSONText {
    .pairs(
      ("profile", .string("tabular-data-resource")),
      ("name", .string(table.name)),
      ("path", .string(table.file)),
      ("format", .string("csv")),
      ("encoding", .string("utf-8")),
      (
        "schema",
        .pairs(
          ("fields", .list(table.columns.map(field))),
          ("primaryKey", .string("id")),
          ("foreignKeys", .list(table.references.map(reference)))
        )
      )
    )
  }

  private static func field(_ column: String) -> JSONText {
    let isNumber = ["minimum_age", "maximum_age", "amount", "interval"].contains(column)
    return .pairs(("name", .string(column)), ("type", .string(isNumber ? "number" : "string")))
  }

  private static func reference(
    _ column: String,
    _ table: ReferralTable
  ) -> JSONText {
    .pairs(
      ("fields", .string(column)),
      (
        "reference",
        .pairs(("resource", .string(table.name)), ("fields", .string("id")))
      )
    )
  }
}

extension [UInt8] {
  /// Adds a value, or the id of the object within or around that the column points at.
  fileprivate mutating func append(
    _ column: String,
    of object: ReferralObject,
    in parent: ReferralObject?
  ) {
    if column == "id" {
      append(contentsOf: object.id.utf8)
    } else if let member = object.members.first(where: { $0.name == column }) {
      append(member.value)
    } else if let inner = object.members.lazy.compactMap({ $0.value.object(of: column) }).first {
      append(contentsOf: inner.id.utf8)
    } else if let parent, parent.table.key == column {
      append(contentsOf: parent.id.utf8)
    }
  }

  private mutating func append(_ value: ReferralValue) {
    switch value {
    case .text(let text): append(cell: text, keepingLines: true)
    case .code(let code) where code.utf8.contains(UInt8(ascii: ",")): self += "\"\(code)\"".utf8
    case .code(let code): append(contentsOf: code.utf8)
    case .number(let number): self += String(number).utf8
    case .pence(let pence): self += ReferralValue.pounds(pence).utf8
    case .one, .many: return
    }
  }
}

extension ReferralValue {
  /// The one object that a column of this name points at.
  fileprivate func object(of column: String) -> ReferralObject? {
    if case .one(let object) = self, object.table.key == column { object } else { nil }
  }
}
