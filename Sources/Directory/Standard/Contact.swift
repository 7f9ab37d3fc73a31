/// Someone to ask. Feeds put people's names here, so it is not shown unless it names a role.
package struct Contact: Sendable, Hashable {
  package var name: String?
  package var title: String?
  package var department: String?
  package var email: String?
  package var phones: [Phone] = []

  /// Nil when it gives no name and no way to ask.
  init?(reading fields: inout RecordFields) {
    _ = fields.line("id")
    name = fields.line("name")
    title = fields.line("title")
    department = fields.line("department")
    email = fields.email("email")
    phones = fields.each("phones") { Phone.all(reading: &$0) }.flatMap { $0 }
    if let (name, text) = fields.received(["phone"]) {
      phones += Phone.all(reading: text, as: name, in: &fields)
    }
    let isEmpty = name == nil && title == nil && department == nil && email == nil
    if isEmpty, phones.isEmpty { return nil }
  }
}

/// One number, with the text it came in.
package struct Phone: Sendable, Hashable {
  package var number: String
  /// The standard's word is `extension`, which Swift keeps for itself.
  package var extensionNumber: String?
  package var type: String?
  package var description: String?
  package var languages: [Language] = []
  package var received: String

  init(_ part: PhoneText.Part, received: String) {
    number = part.number
    extensionNumber = part.fullExtension
    description = part.label
    self.received = received
  }

  /// An object of the standard can hold several numbers in its one text.
  static func all(reading fields: inout RecordFields) -> [Phone]? {
    _ = fields.line("id")
    let given = fields.received(["number"])
    let extensionNumber = fields.line("extension")
    let type = fields.line("type")
    let description = fields.line("description")
    let languages = fields.each("languages", "phone_languages") { Language(reading: &$0) }
    guard let given else { return nil }
    return all(reading: given.text, as: given.name, in: &fields).map {
      var phone = $0
      phone.extensionNumber = phone.extensionNumber ?? extensionNumber
      phone.type = type
      phone.description = phone.description ?? description
      phone.languages = languages
      return phone
    }
  }

  static func all(
    reading text: String,
    as name: String,
    in fields: inout RecordFields
  ) -> [Phone] {
    let parts = PhoneText(reading: text).parts
    let kept = parts.map(\.text).joined(separator: "; ")
    if parts.isEmpty {
      fields.note(name, text, nil, NoValue.isMarker(text.lowercased()) ? .placeholder : .unreadable)
    } else if kept != text {
      fields.note(name, text, kept, .phone)
    }
    return parts.map { Phone($0, received: text) }
  }
}

extension PhoneText.Part {
  /// `01632 960123 extension 4 (office)`.
  var text: String {
    number + (fullExtension.map { " extension \($0)" } ?? "") + (label.map { " (\($0))" } ?? "")
  }
}
