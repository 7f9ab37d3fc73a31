/// A point of a map with its words (GeoJSON), as a service of the standard.
///
/// Maps of warm spaces and the like are kept so: a title, an address on one line, hours as text.
struct MapPoint {
  let service: [String: JSONValue]
  let hasMadeID: Bool

  /// Nil for what is not a map's point.
  init?(_ values: [String: JSONValue]) {
    guard values["type"] == .text("Feature"), case .map(let words)? = values["properties"] else {
      return nil
    }
    var service = words
    let name = Self.first(["name", "title"], in: words)
    service["title"] = nil
    service["name"] = name
    let address = words["address"]?.scalarText
    let id = values["id"]?.scalarText ?? words["id"]?.scalarText
    hasMadeID = id == nil
    service["id"] = .text(id ?? MadeID.of(name?.scalarText, address, words["_source"]?.scalarText))
    service["address"] = nil
    service["locations"] = .list([Self.place(words, values["geometry"])])
    if let contacts = words["contact"].flatMap(Self.contacts) {
      service["contact"] = nil
      service["contacts"] = contacts
    }
    service["hours"] = nil
    if let hours = words["hours"] ?? words["opening_hours"] {
      service["schedules"] = Self.schedules(hours)
    }
    self.service = service
  }

  private static func first(_ names: [String], in words: [String: JSONValue]) -> JSONValue? {
    names.lazy.compactMap { words[$0] }.first { !$0.isEmpty }
  }

  private static func place(_ words: [String: JSONValue], _ point: JSONValue?) -> JSONValue {
    var place: [String: JSONValue] = [:]
    place["geometry"] = point
    guard let text = words["address"]?.scalarText else { return .map(place) }
    let (address, postcode) = OneLineAddress.parts(of: text)
    place["address_1"] = address.map(JSONValue.text)
    place["postal_code"] = postcode.map(JSONValue.text)
    return .map(place)
  }

  /// “Contact Person: x@y, 01632 960123” on one line, of which only ways to ask are taken.
  private static func contacts(_ contact: JSONValue) -> JSONValue? {
    guard let text = contact.scalarText else { return contact }
    let plain = PlainText(of: text, isOneLine: true).text
    let words = plain.split { " ,;|".contains($0) }
    let email = words.first { $0.contains("@") }
    let rest = words.filter { !$0.contains("@") }.joined(separator: " ")
    var values: [String: JSONValue] = [:]
    values["email"] = email.map { .text(String($0.drop { $0 == ":" })) }
    if rest.contains(where: \.isNumber) {
      values["phones"] = .list(
        PhoneText(reading: rest).parts.map { .map(["number": .text($0.number)]) }
      )
    }
    return values.isEmpty ? nil : .list([.map(values)])
  }

  private static func schedules(_ hours: JSONValue) -> JSONValue {
    var text = hours
    if case .map(let values) = hours, let words = first(["_text", "text", "opening"], in: values) {
      text = words
    }
    return .list([.map(["description": text])])
  }
}

/// An address on one line, with its postcode wherever in it that stands.
enum OneLineAddress {
  static func parts(of text: String) -> (address: String?, postcode: String?) {
    let words = text.split { " ,\n".contains($0) }
    for start in words.indices.reversed() where start + 1 < words.count {
      let pair = words[start] + " " + words[start + 1]
      guard words[start + 1].utf8.count == 3, Postcode(reading: String(pair)) != nil else {
        continue
      }
      let address = text[..<words[start].startIndex] + text[words[start + 1].endIndex...]
      return (trimmed(address), String(pair))
    }
    return (trimmed(text[...]), nil)
  }

  private static func trimmed(_ text: some Collection<Character>) -> String? {
    let edges: (Character) -> Bool = { " ,\n\r".contains($0) }
    let kept = text.drop(while: edges).reversed().drop(while: edges).reversed()
    return kept.isEmpty ? nil : String(kept)
  }
}
