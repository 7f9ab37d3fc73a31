internal import Cataloguing
internal import Reading

/// Words of one look, within a block of a paper.
struct PaperRun {
  /// Where a link leads, and what is printed behind its words, for paper leads nowhere.
  struct Lead: Equatable {
    var href: String
    var shown: String?
  }

  private var text: String
  private var isStrong: Bool
  private var lead: Lead?
  private var isBreak = false

  /// Nothing is set in italics: what is stressed is bold.
  static func all(of content: [Inline], leading: (Link) -> Lead?) -> [PaperRun] {
    var runs: [PaperRun] = []
    add(content, isStrong: false, lead: nil, leading, to: &runs)
    guard runs.contains(where: { !$0.text.trimmed.isEmpty }) else { return [] }
    return runs
  }

  private static func add(
    _ content: [Inline],
    isStrong: Bool,
    lead: Lead?,
    _ leading: (Link) -> Lead?,
    to runs: inout [PaperRun]
  ) {
    func say(_ text: String, isBreak: Bool = false) {
      let run = PaperRun(text: text, isStrong: isStrong, lead: lead, isBreak: isBreak)
      if let last = runs.last, last.isLike(run) {
        runs[runs.count - 1].text += text
      } else {
        runs.append(run)
      }
    }
    for inline in content {
      switch inline {
      case .text(let text, _), .code(let text, _): say(text)
      case .emphasis(let inner, _), .strong(let inner, _):
        add(inner, isStrong: true, lead: lead, leading, to: &runs)
      case .link(let link, _):
        add(link.content, isStrong: isStrong, lead: leading(link), leading, to: &runs)
      case .softBreak: say(" ")
      case .lineBreak: say("", isBreak: true)
      case .picture, .rawHTML: continue
      }
    }
  }

  private func isLike(_ other: Self) -> Bool {
    isStrong == other.isStrong && lead == other.lead && !isBreak && !other.isBreak
  }

  var json: JSONText {
    isBreak
      ? .pairs(("br", .bool(true)))
      : .pairs(
        ("t", .string(text)),
        ("strong", isStrong ? .bool(true) : nil),
        ("href", lead.map { .string($0.href) }),
        ("shown", lead?.shown.map { .string($0) })
      )
  }
}
