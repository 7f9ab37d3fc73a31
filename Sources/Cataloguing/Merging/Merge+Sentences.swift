internal import Scheduling

/// In words, where the facts came from: one sentence a source.
extension Merge {
  var sentences: [String] {
    let missing = listing.entry.missingFrom.map(\.says)
    if tellings.count == 1 {
      return (tellings[base].voice == .own ? [] : ["From \(from(tellings[base]))."]) + missing
    }
    let others = tellings.indices.filter { $0 != base }.compactMap(sentence)
    if others.isEmpty, tellings[base].voice == .own { return missing }
    let rest = others.isEmpty ? "From" : "The rest is from"
    return others + ["\(rest) \(from(tellings[base]))."] + missing
  }

  /// Nil for a source that only agrees.
  private func sentence(_ teller: Int) -> String? {
    guard let list = facts(of: teller).joined(separator: ", ").orNil else { return nil }
    return "\(list.prefix(1).uppercased())\(list.dropFirst()) from \(from(tellings[teller]))."
  }

  private func facts(of teller: Int) -> [String] {
    provenance.facts.filter { $0.source == teller }.map { Self.words[$0.name] ?? $0.name }
  }

  /// “county directory”, 1 November 2026; changed there on 3 March 2026
  private func from(_ telling: Telling) -> String {
    let source = telling.source
    switch telling.voice {
    case .editor: return "our own office"
    case .own:
      guard let check = source.checked else { return "our own listing" }
      return "the group, checked\(manner(check)) on \(check.on.long)"
    case .record:
      let read = source.retrieved.map { ", \($0)" } ?? ""
      let checked = source.checked.map { ", checked on \($0.on.long)" }
      let edited = source.edited.map { ", changed there on \($0.long)" }
      return "“\(source.label)”\(read)\(checked ?? edited ?? "")"
    }
  }

  private func manner(_ check: CheckRecord) -> String {
    guard let how = check.how?.lowercased().replacing("by ", with: "") else { return "" }
    return ["phone", "email", "text", "post"].contains(how) ? " by \(how)" : ""
  }

  private static let words = [
    "when": "times", "phone": "contact", "joining": "how to join", "access": "getting in",
    "summary": "what it is", "status": "whether it is running",
  ]
}
