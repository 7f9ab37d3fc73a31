/// JSON for a page: written so that it cannot end the element that holds it.
indirect enum JSONText: Sendable, Hashable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSONText])
  case object([(name: String, value: JSONText)])

  static func == (left: Self, right: Self) -> Bool { left.written == right.written }
  func hash(into hasher: inout Hasher) { hasher.combine(written) }

  /// An object without the members that have no value.
  static func members(_ members: [(String, JSONText?)]) -> JSONText {
    .object(members.compactMap { name, value in value.map { (name, $0) } })
  }

  var written: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let items): "[" + items.map(\.written).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { Self.quoted($0.name) + ":" + $0.value.written }.joined(separator: ",")
        + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "<", ">", "&", "'", "\u{2028}", "\u{2029}": quoted += escape(scalar)
      case _ where scalar.isPrinted: quoted.unicodeScalars.append(scalar)
      case _: continue
      }
    }
    return quoted + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
