/// One value of a record that is not kept as it came: what was received, what is kept, and why.
package struct Tidying: Sendable, Hashable {
  package enum Reason: String, Sendable, Hashable, CaseIterable {
    case empty
    case placeholder
    case wrongKind
    case unreadable
    case markup
    case spacing
    case mojibake
    case postcode
    case postcodeLetter
    case phone
    case date
    case time
    case weekday
    case word
    case number
    case coordinatesSwapped
    case coordinatesImpossible
  }

  /// The way to the value: `service_at_locations[0].location.latitude`.
  package var field: String
  package var received: String
  /// Nil when it counts as no value.
  package var kept: String?
  package var why: Reason
}

extension Tidying.Reason {
  /// What was done, as it stands after a number of values: “5 values” …
  package var words: String {
    switch self {
    case .empty: "were empty"
    case .placeholder: "only say that there is no value"
    case .wrongKind: "were of the wrong kind and are left out"
    case .unreadable: "could not be read and are left out"
    case .markup: "held HTML, which is reduced to plain text"
    case .spacing: "held stray spaces or line breaks"
    case .mojibake: "hold garbled letters, such as “â€™”, and are kept so"
    case .postcode: "were postcodes spaced or typed in another way"
    case .postcodeLetter: "were postcodes with the letter O for a nought"
    case .phone: "were phone numbers with punctuation, labels or several numbers"
    case .date: "were dates written in another way"
    case .time: "were times written in another way"
    case .weekday: "were weekdays written in another way"
    case .word: "were set words written in another way"
    case .number: "were numbers written in another way"
    case .coordinatesSwapped: "were coordinates the wrong way round"
    case .coordinatesImpossible: "were coordinates of no place in the world"
    }
  }
}
