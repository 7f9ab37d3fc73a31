extension MarkReader {
  /// “03/03/2026” with the day first, “3.3.26”, “2026-03-03”; “23/12” only after a word for dates.
  func numericDate(at index: Int) -> ([WrittenDate], Int)? {
    guard let (first, second, sign) = gluedPair(at: index) else { return nil }
    if let (third, end) = gluedThird(at: index + 3, sign: sign) {
      return numericDate(first, second, third, range(index, end)).map { ([$0], end) }
    }
    guard sign == "/", isAfterDateWord(index), let date = date(first, second, nil, index, index + 3)
    else { return nil }
    return ([date], index + 3)
  }

  private func numericDate(
    _ first: Token,
    _ second: Token,
    _ third: Token,
    _ range: Range<Int>
  ) -> WrittenDate? {
    let isYearFirst = first.text.utf8.count == 4
    let (yearToken, dayToken) = isYearFirst ? (first, third) : (third, first)
    guard let year = yearToken.number, let month = second.number, let day = dayToken.number,
      yearToken.text.utf8.count == 4 || (yearToken.text.utf8.count == 2 && !isYearFirst),
      dayToken.text.utf8.count <= 2, second.text.utf8.count <= 2, (1...12).contains(month),
      (1...31).contains(day)
    else { return nil }
    let fullYear = yearToken.text.utf8.count == 2 ? 2000 + year : year
    guard Self.years.contains(fullYear) else { return nil }
    return WrittenDate(day: day, month: month, year: fullYear, range: range)
  }

  private func date(
    _ first: Token,
    _ second: Token,
    _ year: Int?,
    _ start: Int,
    _ end: Int
  ) -> WrittenDate? {
    guard let day = first.number, let month = second.number, (1...31).contains(day),
      (1...12).contains(month)
    else { return nil }
    return WrittenDate(day: day, month: month, year: year, range: range(start, end))
  }

  private func gluedPair(at index: Int) -> (Token, Token, String)? {
    guard let first = token(index), first.kind == .number, let sign = token(index + 1),
      let second = token(index + 2), sign.isGlued, second.isGlued, second.kind == .number,
      ["/", ".", "-"].contains(sign.text)
    else { return nil }
    return (first, second, sign.text)
  }

  private func gluedThird(at index: Int, sign: String) -> (Token, Int)? {
    guard let next = token(index), next.isGlued, next.isSign(sign), let third = token(index + 1),
      third.isGlued, third.kind == .number
    else { return nil }
    return (third, index + 2)
  }

  private func isAfterDateWord(_ index: Int) -> Bool {
    let before = token(index - 1)?.text ?? ""
    return [
      "except", "excluding", "date", "dates", "starting", "starts", "commencing", "on", "not",
    ]
    .contains(before)
  }
}

extension CalendarDay {
  /// A date as people write it in English, day first; without a year, the one that `today` makes
  /// plain.
  package init?(english text: String, today: CalendarDay? = nil) {
    if let plain = Self.plain(text) {
      self = plain
      return
    }
    let phrase = Phrase(text)
    let reader = MarkReader(phrase)
    guard let (kind, end) = reader.dates(at: 0), end == phrase.tokens.count,
      case .dates(let dates) = kind, dates.count == 1,
      let day = YearReading(today: today).day(dates[0])
    else { return nil }
    self = day
  }
}
