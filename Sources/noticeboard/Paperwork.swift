internal import Papers
internal import Publishing
internal import Reading

/// The papers of all editions of a build: what was ordered, what was made, and what was not and why.
struct Paperwork: Sendable {
  /// By edition.
  var shelves: [String: PaperShelf] = [:]
  var findings: [Finding] = []
  /// One line about papers that could not be made for want of an engine; nil where there is none.
  var line: String?
  /// By edition and address: what is said in each paper, to be searched for private details.
  private(set) var plain: [String: [String: [UInt8]]] = [:]
  /// Of papers that no engine was asked for, or that it did not come back with.
  private(set) var lost = 0
  private(set) var set = 0
  /// Another build of the same, with the same engine, would come to the same.
  private(set) var isLasting = true

  /// No papers were asked for.
  init() {}

  /// An order, and what its paper is made of.
  struct Order: Sendable {
    var edition: String
    var order: PaperOrder
    var data: [UInt8]
    var seal: Fingerprint
  }

  /// `findings` are those that were made before.
  init(_ orders: [Order], _ results: [SettingResult], set: Int, besides known: [Finding] = []) {
    self.set = set
    findings = known
    var made: [String: [PaperShelf.Made]] = [:]
    var missing: [String: [PaperShelf.Missing]] = [:]
    // What keeps a leaflet's own paper from being made keeps its sheet for folding too: it is said
    // once, of the one with the plainest address.
    var refused: [Refused: PaperOrder] = [:]
    for (order, result) in zip(orders, results) {
      plain[order.edition, default: [:]][order.order.address] = order.order.plain
      switch result {
      case .made(let paper):
        made[order.edition, default: []].append(PaperShelf.Made(order, paper))
      case .refused(let why):
        missing[order.edition, default: []].append(PaperShelf.Missing(order))
        let same = Refused(source: order.order.source, why: why)
        let known = refused[same] ?? order.order
        let isShorter = order.order.address.utf8.count < known.address.utf8.count
        refused[same] = isShorter ? order.order : known
      case .lost(let end):
        lost += 1
        missing[order.edition, default: []].append(PaperShelf.Missing(order))
        findings.append(Finding(losing: order.order, end))
      }
    }
    for edition in Set(orders.map(\.edition)) {
      shelves[edition] = PaperShelf(made: made[edition] ?? [], missing: missing[edition] ?? [])
    }
    findings += refused.map { Finding(refusing: $0.value, $0.key.why) }
    findings = Array(Set(findings)).sorted()
    isLasting = lost == 0
  }

  private struct Refused: Hashable {
    var source: String
    var why: Refusal
  }

  /// There is no engine, or no typeface: the site is whole, and says nothing of papers.
  init(without what: String, _ remedy: String, orders count: Int, isLasting: Bool) {
    guard count > 0 else { return }
    lost = count
    self.isLasting = isLasting
    let papers = "\(count) \(count == 1 ? "paper was" : "papers were")"
    line = "Papers: \(papers) not made, for \(what). To have them: \(remedy)"
  }

  /// Whether every paper that belongs to the editions is there.
  var isWhole: Bool { lost == 0 && shelves.values.allSatisfy(\.missing.isEmpty) }
}

extension PaperShelf.Made {
  fileprivate init(_ order: Paperwork.Order, _ paper: SetPaper) {
    self.init(
      address: order.order.address,
      linkedFrom: order.order.linkedFrom,
      title: order.order.title,
      form: order.order.form,
      pages: paper.pages,
      seal: order.seal.description,
      bytes: paper.bytes
    )
  }
}

extension PaperShelf.Missing {
  fileprivate init(_ order: Paperwork.Order) {
    self.init(linkedFrom: order.order.linkedFrom, title: order.order.title)
  }
}

extension Finding {
  /// A template that will not set what it was given says so itself, after `notice:`; all else are
  /// the engine's own words.
  fileprivate init(refusing order: PaperOrder, _ refusal: Refusal) {
    let why = refusal.why
    let paper = "“\(order.title)” (\(order.form))"
    if let notice = why.firstRange(of: "notice: ") {
      let words = why[notice.upperBound...].prefix { $0 != "\"" }
      let parts = words.split(separator: "|", maxSplits: 1).map(String.init)
      self.init(
        rule: "paper-fit",
        severity: .error,
        file: order.source,
        message: "the paper \(paper) is \(parts.first ?? "")",
        remedy: parts.count > 1 ? parts[1] : "say it in fewer words"
      )
      return
    }
    self.init(
      rule: "paper",
      severity: .warning,
      file: order.source,
      message: "the paper \(paper) could not be set: \(why.isEmpty ? "no reason was given" : why)"
        + (refusal.placeInWords.map { ", in \($0)" } ?? ""),
      remedy: why.contains("alt")
        ? "write in the picture's note what it shows, as “alt: …”"
        : "if the project has this template of its own, put it right there or take it away; "
          + "if not, tell the makers of noticeboard"
    )
  }

  fileprivate init(losing order: PaperOrder, _ end: Errand.End) {
    let reason =
      switch end {
      case .done: "what came back is no paper"
      case .failed: "the typesetter stopped"
      case .killed: "the typesetter was ended by another program, or for want of memory"
      case .gaveUp, .tookTooLong: "the typesetter took too long"
      case .couldNotStart: "the typesetter could not be started"
      case .babbled: "the typesetter said far too much"
      }
    self.init(
      rule: "paper",
      severity: .warning,
      file: order.source,
      message: "the paper “\(order.title)” (\(order.form)) could not be made: \(reason)",
      remedy: "run the build again; if it happens again, install the typesetter anew: "
        + Typesetter.install
    )
  }
}
