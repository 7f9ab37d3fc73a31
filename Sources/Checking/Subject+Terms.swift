import Reading

extension Subject {
  /// What is said of the terms that a table lists: each once a page, with the number of its places.
  func remarks(
    on table: WordTable,
    fixes: Bool = false,
    _ message: (FoundTerm) -> String
  ) -> [Remark] {
    terms.filter { $0.term.table == table }.map { found in
      var words = message(found)
      if found.count > 1 { words += "; it stands here \(found.count) times" }
      return Remark(
        range(found.range, of: passages[found.passage]),
        words,
        remedy: found.remedy,
        replacement: fixes ? found.replacement : nil,
        severity: found.isSaid && table.hurts ? .advice : nil
      )
    }
  }
}

extension FoundTerm {
  private static let orders = [
    "leave", "say", "name the", "give the age", "use the one", "in plainer", "what the person",
    "a word for", "tell us",
  ]

  /// What the author can do about it.
  var remedy: String {
    let plain = term.plain
    if plain.isEmpty { return "find a plainer word" }
    if Self.orders.contains(where: plain.hasPrefix) { return plain }
    if plain.contains("“") { return "write " + plain }
    let choices = plain.split(separator: ", or ").flatMap { $0.split(separator: " or (") }
    return "write " + choices.map { "“\($0)”" }.joined(separator: " or ")
  }

  /// The plain words in its place, where they are sure to fit.
  var replacement: String? {
    let plain = term.plain
    guard text.lowercased() == term.name, !plain.isEmpty, !plain.contains("“"),
      !plain.contains("("), !plain.contains(","), !Self.orders.contains(where: plain.hasPrefix)
    else { return nil }
    let isCapital = text.utf8.first.map(WordReading.isCapital) ?? false
    return isCapital ? plain.capitalisedFirst : plain
  }
}
