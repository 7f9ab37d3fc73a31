/// When a group meets, as read from the leader's own words, with what must still be asked.
package struct Schedule: Sendable, Hashable {
  /// The words themselves, which are printed until every question is answered.
  package var phrases: [String]
  package var sessions: [Session]
  package var questions: [Question]
  /// Days that the phrases leave out: “not bank holidays”.
  package var notOn: NotOn
  /// The leader says that it is not known, or to ask.
  package var isAsk: Bool

  package init(
    phrases: [String] = [],
    sessions: [Session] = [],
    questions: [Question] = [],
    notOn: NotOn = NotOn(),
    isAsk: Bool = false
  ) {
    self.phrases = phrases
    self.sessions = sessions
    self.questions = questions
    self.notOn = notOn
    self.isAsk = isAsk
  }

  package init(reading phrases: String..., today: CalendarDay? = nil) {
    self.init(reading: phrases, today: today)
  }

  /// Reads phrases in plain English; `today` gives dates without a year theirs.
  package init(reading phrases: [String], today: CalendarDay? = nil) {
    self.init(phrases: phrases)
    let read = phrases.map { Phrase($0) }
    isAsk = !read.isEmpty && read.allSatisfy(Self.isAsk)
    guard !isAsk else { return }
    for (index, phrase) in read.enumerated() where !Self.isAsk(phrase) {
      self.read(phrase, number: index, today: today)
    }
  }

  private mutating func read(_ phrase: Phrase, number: Int, today: CalendarDay?) {
    let assembled = Assembler(phrase)
    let built = SessionBuilder(assembled, today: today)
    notOn.formUnion(assembled.notOn)
    sessions += built.sessions.prefix(Self.mostSessions)
    var asked: [Question] = []
    var sentences: Set<String> = []
    for question in built.questions where sentences.insert(question.ask).inserted {
      asked.append(question)
    }
    let whole = 0..<phrase.text.utf8.count
    if built.sessions.isEmpty && asked.isEmpty {
      asked.append(Question(.words, range: whole, ask: "On which days does it meet, and when?"))
    }
    if built.sessions.count > Self.mostSessions || asked.count > Self.mostQuestions {
      let ask = "Can you say the times in fewer words? There are too many to read."
      asked = asked.prefix(Self.mostQuestions) + [Question(.words, range: whole, ask: ask)]
    }
    for var question in asked {
      question.phrase = number
      questions.append(question)
    }
  }

  private static let mostSessions = 60
  private static let mostQuestions = 12

  private static func isAsk(_ phrase: Phrase) -> Bool {
    guard phrase.text.utf8.count < 80,
      phrase.tokens.first(where: { $0.kind == .word }).map({ askWords.contains($0.text) }) ?? false
    else { return false }
    let words = phrase.tokens.filter { $0.kind == .word }.map(\.text)
    return asks.contains(words.joined(separator: " "))
  }

  private static let askWords = Set(
    asks.compactMap { $0.split(separator: " ").first }.map(String.init)
  )

  private static let asks: Set = [
    "ask", "ask us", "ask the group", "please ask", "ask for times", "not known", "unknown",
    "dont know", "dont know yet", "not sure", "tbc", "tba", "to be confirmed", "to be arranged",
    "to be announced", "contact us", "contact the group", "ring to ask", "ring first", "n a",
    "ask the group for times", "not known yet", "by arrangement", "by appointment",
  ]
}

extension Schedule {
  /// A session given in parts: `day`, `from`, `to`, `every`, `starting`, `until`, each in words.
  package init(
    day: String,
    from: String = "",
    to: String = "",
    every: String = "",
    starting: String = "",
    until: String = "",
    today: CalendarDay? = nil
  ) {
    var parts: [String] = []
    if !every.isEmpty {
      let isSaid = every.lowercased().hasPrefix("every") || Phrase(every).tokens.count == 1
      let isUnit = ["week", "month", "fortnight"].contains(every.lowercased())
      parts.append(isSaid && !isUnit ? every : "every \(every)")
    }
    if !day.isEmpty { parts.append(day) }
    if !starting.isEmpty { parts.append("starting \(starting)") }
    if !until.isEmpty { parts.append("until \(until)") }
    var phrase = parts.joined(separator: " ")
    if !from.isEmpty || !to.isEmpty { phrase += ", " }
    phrase += from.isEmpty || to.isEmpty ? "\(from)\(to)" : "\(from) to \(to)"
    self.init(reading: [phrase], today: today)
  }
}
