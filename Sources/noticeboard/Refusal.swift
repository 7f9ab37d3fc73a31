/// Why a template or the engine would not set a paper, and where in the template.
struct Refusal: Hashable, Sendable {
  var why: String
  /// Such as “papers/directory.typ:12:4”; nil where the engine named none.
  var place: String?

  init(_ why: String, at place: String? = nil) {
    self.why = why
    self.place = place.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Of what the engine prints: `error: …`, the first of them, and `┌─ FILE:LINE:COLUMN` below it.
  init(reading words: String) {
    let lines = words.split(separator: "\n")
    let start = lines.firstIndex { $0.hasPrefix("error: ") }
    let first = start.map { lines[$0].dropFirst(7) } ?? lines.first ?? ""
    let mark = lines.dropFirst(start ?? 0).first { $0.contains("┌─ ") }
    self.init(
      String(first.prefix(2_000)),
      at: mark?.split(separator: "┌─ ").last.map { String($0.prefix(300)) }
    )
  }

  /// “line 12 of Templates/papers/directory.typ, at letter 5”: the engine counts letters from nought.
  var placeInWords: String? {
    guard let parts = place?.split(separator: ":"), parts.count == 3, let column = Int(parts[2]),
      let file = parts[0].split(separator: "/").last, file.hasSuffix(".typ")
    else { return nil }
    return "line \(parts[1]) of Templates/papers/\(file), at letter \(column + 1)"
  }
}
