internal import Reading
internal import Upkeep

/// The standard's tabular package: a sheet for each kind of object, a row for each object of it.
struct ReferralPackage: Sendable {
  private var rows: [ReferralTable: [UInt8]] = [:]
  /// Organisations and terms, which many services share.
  private var seen: Set<String> = []

  init() {
    for table in ReferralTable.allCases {
      rows[table] = Array((table.columns.joined(separator: ",") + "\r\n").utf8)
    }
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
    for (number, column) in object.table.columns.enumerated() {
      if number > 0 { rows[object.table]?.append(UInt8(ascii: ",")) }
      let cell = Self.cell(column, of: object, in: parent)
      rows[object.table]?.append(contentsOf: cell.utf8)
    }
    rows[object.table]?.append(contentsOf: "\r\n".utf8)
  }

  /// A value, or the id of the object within or around that the column points at.
  private static func cell(
    _ column: String,
    of object: ReferralObject,
    in parent: ReferralObject?
  ) -> String {
    if column == "id" { return object.id }
    if let member = object.members.first(where: { $0.name == column }) {
      switch member.value {
      case .text(let text): return CSVText.guarded(text, keepingLines: true)
      case .code(let code): return code.utf8.contains(UInt8(ascii: ",")) ? "\"\(code)\"" : code
      case .number, .pence, .one, .many: return member.value.cell ?? ""
      }
    }
    for case .one(let inner) in object.members.lazy.map(\.value) where inner.table.key == column {
      return inner.id
    }
    return parent?.table.key == column ? parent?.id ?? "" : ""
  }

  /// The sheets, and the list of them with their columns.
  func files(in folder: String, named name: String, at address: String) -> [OutputFile] {
    let list = Self.list(named: name, at: address).text + "\n"
    return [OutputFile(path: "\(folder)/datapackage.json", bytes: Array(list.utf8))]
      + ReferralTable.allCases.map { table in
        OutputFile(path: "\(folder)/\(table.file)", bytes: rows[table] ?? [])
      }
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
      ("name", .string(table.rawValue)),
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
        .pairs(("resource", .string(table.rawValue)), ("fields", .string("id")))
      )
    )
  }
}
