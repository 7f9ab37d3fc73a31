extension MarkReader {
  /// How often: “every other”, “fortnightly”, “every three weeks”, “of the month”, “monthly”.
  func repetition(at index: Int) -> (Mark.Kind, Int)? {
    if let end = ofTheMonth(at: index) { return end }
    switch word(index) {
    case "every", "each": return everySomething(at: index + 1)
    case "alternate", "alternating", "alternative":
      let next = skip(["week", "weeks"], at: index + 1)
      let isDay = DayWord.day(word(next) ?? "") != nil
      return next > index + 1 || isDay ? (.weeks(2), next) : nil
    case "fortnightly", "fornightly", "fortnighly", "fortnightley", "fortnight":
      return (.weeks(2), index + 1)
    case "monthly": return (.months(1), index + 1)
    case "once": return words("a", at: index + 1).flatMap { once(at: $0) }
    case "weekly":
      return nil
    default: break
    }
    if let count = count(at: index), let end = hyphen(index + 1, "weekly") {
      return (.weeks(count), end)
    }
    return vagueRepetition(at: index)
  }

  private func once(at index: Int) -> (Mark.Kind, Int)? {
    switch word(index) {
    case "fortnight": (.weeks(2), index + 1)
    case "month": (.months(1), index + 1)
    default: nil
    }
  }

  private func everySomething(at index: Int) -> (Mark.Kind, Int)? {
    switch word(index) {
    case "fortnight": return (.weeks(2), index + 1)
    case "other": return everyOther(at: index + 1)
    case "month": return (.months(1), index + 1)
    default: break
    }
    guard let count = count(at: index) else { return nil }
    let unit = MarkReader.suffixes.contains(word(index + 1) ?? "") ? index + 2 : index + 1
    switch word(unit) {
    case "week", "weeks": return (.weeks(count), unit + 1)
    case "month", "months": return (.months(count), unit + 1)
    default: return nil
    }
  }

  private func everyOther(at index: Int) -> (Mark.Kind, Int) {
    switch word(index) {
    case "month": (.months(2), index + 1)
    case "day":
      (.vague(.which, ask: "Which days does it meet? “Every other day” moves about."), index + 1)
    default: (.weeks(2), skip(["week", "weeks"], at: index))
    }
  }

  /// “of the month”, “in each month”, “every month”, “of every other month”, “a month”.
  private func ofTheMonth(at index: Int) -> (Mark.Kind, Int)? {
    guard ["of", "in", "per", "a"].contains(word(index) ?? "") else { return nil }
    var next = index + 1
    let isEvery = ["every", "each"].contains(word(next) ?? "")
    if isEvery || word(next) == "the" { next += 1 }
    if isEvery, word(next) == "other", word(next + 1) == "month" { return (.months(2), next + 2) }
    if isEvery, let count = count(at: next), word(next + 1)?.hasPrefix("month") == true {
      return (.months(count), next + 2)
    }
    if word(next) == "calendar" { next += 1 }
    guard let word = word(next), ["month", "months", "mth"].contains(word) else { return nil }
    return (.months(1), next + 1)
  }

  private func vagueRepetition(at index: Int) -> (Mark.Kind, Int)? {
    if let found = unplaced(at: index) { return found }
    guard let word = word(index) else { return nil }
    switch word {
    case "biweekly", "bi":
      let end = word == "bi" ? hyphen(index + 1, "weekly") : index + 1
      return end.map {
        (.vague(.start, ask: "Is it twice a week or every two weeks, and from which date?"), $0)
      }
    case "bimonthly", "quarterly", "termly", "annually", "yearly", "annual", "occasional",
      "occasionally", "sometimes", "various", "varies":
      return (.vague(.which, ask: "On which dates does it meet?"), index + 1)
    case "twice":
      let end = skip(["a", "month", "week", "monthly", "weekly"], at: index + 1)
      return (
        .vague(.which, ask: "Which two days does it meet?"), skip(["month", "week"], at: end)
      )
    case "late":
      return ["till", "until", "til"].contains(self.word(index - 1) ?? "")
        ? (.vague(.end, ask: "What time does it end? “Late” is not a time."), index + 1) : nil
    default: return nil
    }
  }

  /// “23rd” with no month, and “for six weeks” with no last date.
  private func unplaced(at index: Int) -> (Mark.Kind, Int)? {
    if let number = token(index)?.number, (6...31).contains(number),
      let suffix = word(index + 1), MarkReader.suffixes.contains(suffix),
      token(index + 1)?.isGlued == true
    {
      let name = phrase.quote(range(index, index + 2))
      return (.vague(.date, ask: "Which month and year is the \(name) in?"), index + 2)
    }
    guard let before = word(index - 1), before == "for" || before == "next" || before == "first",
      count(at: index) != nil,
      ["week", "weeks", "sessions", "months"].contains(word(index + 1) ?? "")
    else { return nil }
    let name = phrase.quote(range(index, index + 2))
    return (.vague(.date, ask: "What are the first and last dates of the \(name)?"), index + 2)
  }

  /// Term time, holidays, the words that lead a date, and `closed`.
  func keyword(at index: Int) -> (Mark.Kind, Int)? {
    if let found = termOrHoliday(at: index) ?? exception(at: index) { return found }
    if let month = bareMonth(at: index) { return month }
    switch word(index) {
    case "from", "starting", "starts", "start", "begins", "beginning", "commencing", "commences",
      "since":
      return (.from, index + 1)
    case "until", "till", "til", "ending", "ends", "finishing", "finishes":
      return (.until, index + 1)
    case "up": return words("to", at: index + 1).map { (.until, $0) }
    case "between": return (.between, index + 1)
    case "date", "dates": return (.datesAhead, index + 1)
    case "next":
      let end = skip(
        ["date", "dates", "session", "sessions", "meeting", "meetings", "is", "are"],
        at: index + 1
      )
      return (.datesAhead, end)
    case "doors", "arrive", "arrival", "kitchen": return (.aside, index + 1)
    case "morning", "mornings": return (.partOfDay(.morning), index + 1)
    case "afternoon", "afternoons": return (.partOfDay(.afternoon), index + 1)
    case "evening", "evenings", "night", "nights", "tonight":
      return (.partOfDay(.evening), index + 1)
    default: return nil
    }
  }

  private func exception(at index: Int) -> (Mark.Kind, Int)? {
    switch word(index) {
    case "except", "excepting", "excluding", "excl", "excludes", "exc", "not", "outside", "no":
      let end = skip(
        [
          "for", "on", "in", "during", "sessions", "session", "meetings", "meeting",
          "the", "over", "group", "class", "at",
        ],
        at: index + 1
      )
      if word(index) == "no", token(index + 1)?.kind == .number { return nil }
      return (.except, end)
    case "apart": return words("from", at: index + 1).map { (.except, $0) }
    case "other": return words("than", at: index + 1).map { (.except, $0) }
    case "closed", "excluded", "excepted", "cancelled":
      return (.closed, skip(["on", "for", "over", "during"], at: index + 1))
    default: return nil
    }
  }

  private func termOrHoliday(at index: Int) -> (Mark.Kind, Int)? {
    if word(index) == "including" || word(index) == "inc" {
      guard let (kind, end) = termOrHoliday(at: index + 1), case .holidays = kind else {
        return nil
      }
      return (.filler, end)
    }
    if let start = words("outside", at: index) ?? words("out", "of", at: index),
      let (kind, end) = termOrHoliday(at: start), kind == .termTime
    {
      return (.holidays(.schoolHolidays), end)
    }
    if word(index) == "half", let end = hyphen(index + 1, "term") {
      return (.vague(.date, ask: "Which dates are half term?"), end)
    }
    if word(index) == "termtime" || word(index) == "termtimes" { return (.termTime, index + 1) }
    if word(index) == "term" {
      return (
        .termTime, skip(["time", "times", "only"], at: hyphen(index + 1, "time") ?? index + 1)
      )
    }
    if word(index) == "holidays" || word(index) == "hols" {
      return (.vague(.date, ask: "Which holidays are meant: school or bank?"), index + 1)
    }
    guard let start = words("school", at: index) else { return nil }
    if word(start) == "term" { return (.termTime, skip(["term", "time", "times"], at: start)) }
    if word(start) == "half" { return nil }
    guard let next = word(start), next.hasPrefix("holiday") || next.hasPrefix("vacation") else {
      return nil
    }
    return (.holidays(.schoolHolidays), start + 1)
  }

  /// A month alone matters after a word that leads dates, or beside another month.
  private func bareMonth(at index: Int) -> (Mark.Kind, Int)? {
    guard let name = word(index), let month = Month.number(of: name) else { return nil }
    let before = token(index - 1)?.text ?? ""
    let leads = [
      "in", "from", "to", "until", "till", "except", "during", "-", "&", "and", "not",
      "through", "between",
    ]
    let isWordToo = ["may", "march", "mar", "sat", "dec", "jan"].contains(name)
    guard !isWordToo || leads.contains(before) else { return nil }
    let year = year(at: index + 1)
    return (.month(month, year: year), year == nil ? index + 1 : index + 2)
  }

  func count(at index: Int) -> Int? {
    if let number = token(index)?.number { return (1...52).contains(number) ? number : nil }
    let words = [
      "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "second": 2,
      "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "twelve": 12,
    ]
    return words[word(index) ?? ""]
  }

  private func hyphen(_ index: Int, _ expected: String) -> Int? {
    let next = token(index)?.isSign("-") == true ? index + 1 : index
    return word(next) == expected ? next + 1 : nil
  }

  private func skip(_ words: Set<String>, at index: Int) -> Int {
    var end = index
    while let word = word(end), words.contains(word) { end += 1 }
    return end
  }
}
