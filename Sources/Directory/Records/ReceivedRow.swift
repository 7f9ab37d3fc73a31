import Reading

/// One row of a sheet: its cells under a listing's field names, in the group's own words.
struct ReceivedRow {
  private(set) var fields: [Field] = []
  private(set) var service: Service?
  private(set) var tidyings: [Tidying] = []
  private(set) var extra: [ExtraField] = []

  var hasMadeID: Bool { text("id") == nil }

  init(_ row: CSVTable.Row, _ columns: [Int: String], header: [Scalar]) {
    var values: [String: JSONValue] = [:]
    var ranges: [String: SourceRange] = [:]
    for (index, cell) in row.cells.enumerated() {
      if let name = columns[index] {
        values[name] = .text(cell.text)
        ranges[name] = cell.range
      } else if !header[index].text.isEmpty, !cell.text.isEmpty {
        extra.append(ExtraField(name: header[index].text, value: .text(cell.text)))
      }
    }
    var reader = RecordFields(values)
    for name in ListingField.names {
      guard let range = ranges[name], let text = Self.text(name, from: &reader) else { continue }
      let lines = name == "when" ? text.split(separator: "\n").map(String.init) : [text]
      if let field = Field(name, lines: lines, at: range) { fields.append(field) }
    }
    service = makeService(&reader)
    tidyings = reader.tidyings
  }

  private static func text(_ name: String, from reader: inout RecordFields) -> String? {
    switch name {
    case "id", "name", "website": reader.line(name)
    case "email": reader.email(name)
    default: reader.prose(name)
    }
  }

  private func text(_ name: String) -> String? {
    guard let field = fields.first(where: { $0.name == name }) else { return nil }
    switch field.value {
    case .text(let scalar): return scalar.text
    case .list, .map: return nil
    }
  }

  func date(_ name: String) -> String? {
    text(name).flatMap(CalendarDate.init(reading:))?.iso
  }

  private mutating func makeService(_ reader: inout RecordFields) -> Service? {
    guard let name = text("name") else { return nil }
    tidyPostcode(&reader)
    for name in ["checked", "edited"] {
      if let typed = text(name), date(name) == nil { reader.note(name, typed, nil, .unreadable) }
    }
    var service = Service(id: text("id") ?? MadeID.of(name, text("postcode")), name: name)
    service.alternateName = text("also_known_as")
    service.description = text("description") ?? text("summary")
    service.url = text("website")
    service.email = text("email")
    service.alert = text("alert")
    service.phones = text("phone").map { Phone.all(reading: $0, as: "phone", in: &reader) } ?? []
    if let organizer = text("run_by") { service.organization = Organization(name: organizer) }
    var address = PostalAddress()
    address.address1 = text("address")
    address.postalCode = text("postcode")
    if text("place") != nil || address != PostalAddress() {
      let place = Location(name: text("place"), address: address)
      service.serviceAtLocations = [ServiceAtLocation(location: place)]
    }
    return service
  }

  private mutating func tidyPostcode(_ reader: inout RecordFields) {
    guard
      let index = fields.firstIndex(where: { $0.name == "postcode" }),
      let typed = text("postcode"), let postcode = Postcode(reading: typed), postcode.text != typed
    else { return }
    reader.note("postcode", typed, postcode.text, postcode.hadLetterO ? .postcodeLetter : .postcode)
    fields[index].value = .text(Scalar(postcode.text, fields[index].value.range))
  }
}
