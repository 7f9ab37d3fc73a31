internal import Scheduling

/// In words, where the facts came from: one sentence a source.
extension Merge {
  var sentences: [String] {
    let lone = tellings.count == 1
    if lone, tellings[base].voice == .own { return [] }
    let told = tellings.indices.compactMap { sentence($0, isAlone: lone) }
    return told + listing.entry.missingFrom.map(\.says)
  }

  private func sentence(_ teller: Int, isAlone: Bool) -> String? {
    let telling = tellings[teller]
    if isAlone || teller == base && telling.voice == .record && facts(of: teller).isEmpty {
      return "From \(from(telling))."
    }
    let facts = facts(of: teller)
    if teller == base {
      return "\(facts.isEmpty ? "Most of this" : "The rest") is from \(from(telling))."
    }
    guard !facts.isEmpty else { return nil }
    let list = facts.joined(separator: ", ")
    return "\(list.prefix(1).uppercased())\(list.dropFirst()) from \(from(telling))."
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
      let day = source.checked.map { ", checked on \($0.on.long)" } ?? ""
      return "the group’s own listing\(day)"
    case .record:
      let read = source.retrieved.map { ", \($0)" } ?? ""
      let checked = source.checked.map { ", checked on \($0.on.long)" }
      let edited = source.edited.map { ", changed there on \($0.long)" }
      return "“\(source.label)”\(read)\(checked ?? edited ?? "")"
    }
  }

  private static let words = [
    "when": "times", "phone": "contact", "joining": "how to join", "access": "getting in",
    "summary": "what it is", "status": "whether it is running",
  ]
}
