import Reading

/// A sheet in the form that Outpost takes in: a service's further places, prices, times and
/// contacts stand in rows of their own, which name the first row.
struct OutpostSheet {
  struct Record {
    var value: JSONValue
    var range: SourceRange
  }

  struct Stray {
    var name: String
    var reason: String
    var range: SourceRange
  }

  private(set) var records: [Record] = []
  private(set) var strays: [Stray] = []
  private let columns: [String: Int]

  /// Nil for a sheet of another form.
  init?(_ table: CSVTable) {
    guard let id = table.column("import_id"), let reference = table.column("import_id_reference")
    else { return nil }
    columns = Dictionary(
      table.header.enumerated().map { (Field.tidied($1.text), $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var further: [String: [CSVTable.Row]] = [:]
    for row in table.rows {
      let target = row.cells[reference].text
      if !target.isEmpty { further[target, default: []].append(row) }
    }
    var known: Set<String> = []
    for row in table.rows where row.cells[reference].text.isEmpty {
      let rows = known.insert(row.cells[id].text).inserted ? further[row.cells[id].text] ?? [] : []
      records.append(Record(value: .map(service(row, rows)), range: row.range))
    }
    for row in table.rows {
      let target = row.cells[reference].text
      guard !target.isEmpty, !known.contains(target) else { continue }
      let reason = "belongs to “\(target.prefix(40))”, which is not in the sheet"
      strays.append(
        Stray(name: "line \(row.range.start.line)", reason: reason, range: row.range)
      )
    }
  }

  private func text(_ name: String, _ row: CSVTable.Row) -> String? {
    guard let column = columns[name], !row.cells[column].text.isEmpty else { return nil }
    return row.cells[column].text
  }

  private func isOff(_ name: String, _ row: CSVTable.Row) -> Bool {
    ["false", "no", "0"].contains(text(name, row)?.lowercased())
  }

  private func service(_ row: CSVTable.Row, _ further: [CSVTable.Row]) -> [String: JSONValue] {
    var values: [String: JSONValue] = [:]
    values["id"] = text("import_id", row).map(JSONValue.text)
    for name in Self.plain { values[name] = text(name, row).map(JSONValue.text) }
    if let owner = text("organisation", row) {
      values["organization"] = .map(["name": .text(owner)])
    }
    if text("temporarily_closed", row)?.lowercased() == "true" {
      values["status"] = .text("temporarily closed")
    }
    values["taxonomies"] = named(text("service_taxonomies", row))
    let rows = [row] + further
    values["contacts"] = .list(rows.compactMap(contact))
    values["locations"] = .list(rows.compactMap(place))
    values["cost_options"] = .list(rows.compactMap { part($0, Self.prices) })
    values["regular_schedules"] = .list(rows.compactMap { part($0, Self.times) })
    values["links"] = .list(rows.compactMap { part($0, Self.links) })
    return values
  }

  /// A contact that is not to be seen is not taken over at all.
  private func contact(_ row: CSVTable.Row) -> JSONValue? {
    isOff("contact_visible", row) ? nil : part(row, Self.contacts)
  }

  private func place(_ row: CSVTable.Row) -> JSONValue? {
    guard case .map(var values)? = part(row, Self.places) else { return nil }
    values["accessibilities"] = named(text("location_accessibilities", row))
    if isOff("location_visible", row) { values["mask_exact_address"] = .flag(true) }
    return .map(values)
  }

  private func part(_ row: CSVTable.Row, _ names: KeyValuePairs<String, String>) -> JSONValue? {
    var values: [String: JSONValue] = [:]
    for (column, name) in names { values[name] = text(column, row).map(JSONValue.text) }
    return values.isEmpty || Array(values.keys) == ["mask_exact_address"] ? nil : .map(values)
  }

  private func named(_ list: String?) -> JSONValue? {
    list.map { list in
      let names = list.split(separator: ";").map { $0.drop { $0 == " " } }
      return .list(names.map { .map(["name": .text(String($0))]) })
    }
  }

  private static let plain = [
    "name", "description", "url", "needs_referral", "min_age", "max_age", "free",
  ]
  private static let contacts: KeyValuePairs = [
    "contact_name": "name", "contact_title": "title", "contact_email": "email",
    "contact_phone": "phone",
  ]
  private static let places: KeyValuePairs = [
    "location_name": "name", "location_latitude": "latitude", "location_longitude": "longitude",
    "location_address_1": "address_1", "location_city": "city", "location_postcode": "postal_code",
    "mask_exact_address": "mask_exact_address",
  ]
  private static let prices: KeyValuePairs = [
    "cost_option": "option", "cost_amount": "amount", "cost_type": "cost_type",
  ]
  private static let times: KeyValuePairs = [
    "schedules_opens_at": "opens_at", "schedules_closes_at": "closes_at",
    "scheduled_weekday": "weekday",
  ]
  private static let links: KeyValuePairs = ["links_label": "label", "links_url": "url"]
}
