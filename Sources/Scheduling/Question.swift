/// What must be asked of the leader before a time can be read, and the words it is about.
package struct Question: Sendable, Hashable {
  package enum Kind: Sendable, Hashable, CaseIterable {
    /// Morning, afternoon or evening?
    case half
    /// The end is at or before the start, or the hours are in the night.
    case hours
    /// A second range of hours lies over the first.
    case overlap
    /// A start with no end.
    case end
    /// A day with no time.
    case time
    /// A time with no day.
    case day
    /// A fortnight, or every so many weeks, with no first date.
    case start
    /// Monthly, with no which.
    case which
    /// A date that has no year, does not exist, or whose part is not said.
    case date
    /// Words that were not understood.
    case words
  }

  package var kind: Kind
  /// Which of the schedule's phrases.
  package var phrase: Int
  /// The stretch of that phrase, in UTF-8 bytes.
  package var range: Range<Int>
  /// A plain sentence to ask.
  package var ask: String

  package init(_ kind: Kind, phrase: Int = 0, range: Range<Int>, ask: String) {
    self.kind = kind
    self.phrase = phrase
    self.range = range
    self.ask = ask
  }
}
