/// Every kind of value that the standard knows, read from what feeds send in its place.
extension RecordFields {
  /// Words on one line.
  mutating func line(_ names: String...) -> String? {
    received(names).flatMap { words($0, isOneLine: true) }
  }

  /// Words in paragraphs.
  mutating func prose(_ names: String...) -> String? {
    received(names).flatMap { words($0, isOneLine: false) }
  }

  private mutating func words(_ given: (name: String, text: String), isOneLine: Bool) -> String? {
    let (name, text) = given
    let plain = PlainText(of: text, isOneLine: isOneLine)
    if plain.text.isEmpty || NoValue.isMarker(plain.text) {
      note(name, text, nil, plain.text.isEmpty ? .empty : .placeholder)
      return nil
    }
    if plain.hadMarkup {
      note(name, text, plain.text, .markup)
    } else if plain.isChanged {
      note(name, text, plain.text, .spacing)
    }
    if PlainText.isMojibake(plain.text) { note(name, text, plain.text, .mojibake) }
    return plain.text
  }

  mutating func email(_ names: String...) -> String? {
    guard let (name, received) = received(names),
      let text = words((name, received), isOneLine: true)
    else { return nil }
    let address = text.lowercased().hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
    let isAddress = address.contains("@") && !address.contains(" ")
    if !isAddress || address != text {
      note(name, received, isAddress ? address : nil, isAddress ? .word : .unreadable)
    }
    return isAddress ? address : nil
  }

  /// A whole number of years, of which −1 means none.
  mutating func age(_ names: String...) -> Int? {
    guard let (name, text) = received(names) else { return nil }
    let number = Double(text.filter { $0 != " " })
    guard let number, number >= 0, number < 200 else {
      note(name, text, nil, number == -1 ? .placeholder : .unreadable)
      return nil
    }
    return Int(number)
  }

  mutating func count(_ names: String...) -> Int? {
    guard let (name, text) = received(names) else { return nil }
    guard let number = Int(text.filter { $0 != " " }), number > 0 else {
      note(name, text, nil, .unreadable)
      return nil
    }
    return number
  }

  mutating func flag(_ names: String...) -> Bool? {
    guard let (name, value) = take(names) else { return nil }
    if case .flag(let flag) = value { return flag }
    let word = value.scalarText?.lowercased() ?? ""
    if ["true", "yes", "1"].contains(word) { return true }
    if ["false", "no", "0"].contains(word) { return false }
    note(name, value.summary, nil, .unreadable)
    return nil
  }

  /// `2026-03-03`.
  mutating func date(_ names: String...) -> String? {
    guard let (name, text) = received(names) else { return nil }
    guard let line = words((name, text), isOneLine: true) else { return nil }
    let date = CalendarDate(reading: line)?.iso
    if date != line { note(name, text, date, date == nil ? .unreadable : .date) }
    return date
  }

  /// `10:00`. Seconds of nought are dropped without a note.
  mutating func time(_ names: String...) -> String? {
    guard let (name, text) = received(names) else { return nil }
    let time = ClockTime(reading: text)?.text
    if let time, text == time || text == time + ":00" { return time }
    let isMarker = NoValue.isMarker(text)
    note(name, text, time, time != nil ? .time : isMarker ? .placeholder : .unreadable)
    return time
  }

  mutating func days(_ names: String...) -> String? {
    guard let (name, value) = take(names) else { return nil }
    let days = DayRule(reading: value.summary)?.text
    if days != value.summary {
      note(name, value.summary, days, days == nil ? .unreadable : .weekday)
    }
    return days
  }

  mutating func postcode(_ names: String...) -> String? {
    guard let (name, text) = received(names) else { return nil }
    guard let postcode = Postcode(reading: text) else {
      note(name, text, nil, NoValue.isMarker(text) ? .placeholder : .unreadable)
      return nil
    }
    if postcode.text != text {
      note(name, text, postcode.text, postcode.hadLetterO ? .postcodeLetter : .postcode)
    }
    return postcode.text
  }

  /// An amount of money in pence, from a number or text such as “£2.50”.
  mutating func amount(_ names: String...) -> Int? {
    guard let (name, text) = received(names) else { return nil }
    let plain = text.filter { !"£ ,".contains($0) }
    guard let number = Double(plain), number >= 0, number < 1_000_000 else {
      note(name, text, nil, NoValue.isMarker(text) ? .placeholder : .unreadable)
      return nil
    }
    return Int((number * 100).rounded())
  }

  /// A set word in one spelling: the first of `known` that any of its `spellings` begins.
  mutating func word(_ names: String..., among known: [(word: String, starts: [String])]) -> String?
  {
    guard let (name, text) = received(names) else { return nil }
    let typed = PlainText(of: text, isOneLine: true).text.lowercased()
    let found = known.first { $0.starts.contains { typed.hasPrefix($0) } }?.word
    if found != text { note(name, text, found, found == nil ? .unreadable : .word) }
    return found
  }
}
