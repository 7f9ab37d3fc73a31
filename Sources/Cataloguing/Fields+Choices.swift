internal import Reading
package import Scheduling

extension Fields {
  /// One of a few words; anything else is a finding that lists them.
  package mutating func choice<Choice: RawRepresentable & CaseIterable & Sendable & Hashable>(
    _ name: String,
    _ type: Choice.Type
  ) -> Answer<Choice> where Choice.RawValue == String {
    switch text(name) {
    case .silent: return .silent
    case .ask: return .ask
    case .told(let scalar):
      if let choice = Self.match(scalar.text, Choice.self) { return .told(choice) }
      refuseChoice(name, scalar, among: Choice.allCases.map(\.rawValue))
      return .silent
    }
  }

  static func match<Choice: RawRepresentable & CaseIterable>(
    _ text: String,
    _ type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    if let choice = Choice(rawValue: text) { return choice }
    let tidied = Field.tidied(text)
    return Choice.allCases.first { Field.tidied($0.rawValue) == tidied }
  }

  mutating func refuseChoice(_ name: String, _ scalar: Scalar, among choices: [String]) {
    let label = self[name]?.key.text ?? FieldNames.spaced(name)
    let near = Suggestion(for: scalar.text, among: choices)
    complain(
      "front-matter",
      at: scalar.range,
      "“\(label)” cannot be “\(scalar.text)”",
      near.remedy(or: "write one of: \(choices.joined(separator: ", "))")
    )
  }

  /// yes or no; other words are a finding.
  package mutating func flag(_ name: String) -> Answer<Bool> {
    switch text(name) {
    case .silent: return .silent
    case .ask: return .ask
    case .told(let scalar):
      if let answer = Self.yesOrNo(scalar.text) { return .told(answer) }
      refuseChoice(name, scalar, among: ["yes", "no"])
      return .silent
    }
  }

  static func yesOrNo(_ text: String) -> Bool? {
    let text = text.trimmed
    guard text.utf8.count <= 5 else { return nil }
    return switch text.lowercased() {
    case "yes", "y", "true": true
    case "no", "n", "false": false
    case _: nil
    }
  }

  /// A day, such as 3 March 2026.
  package mutating func day(_ name: String) -> Answer<CalendarDay> {
    switch text(name) {
    case .silent: return .silent
    case .ask: return .ask
    case .told(let scalar):
      if scalar.text.utf8.count == 5, scalar.text.lowercased() == "never" { return .silent }
      if let day = CalendarDay(english: scalar.text) { return .told(day) }
      complain(
        "front-matter",
        at: scalar.range,
        "“\(scalar.text)” is not a day in the calendar",
        "write the day, month and year, as in “3 March 2027”"
      )
      return .silent
    }
  }
}
