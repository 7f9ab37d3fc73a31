internal import Reading
internal import Scheduling

extension Changes {
  /// For a terminal, kind by kind.
  package var text: String {
    guard !groups.isEmpty else { return "Nothing has changed since \(since.long).\n" }
    var text = "Since the edition of \(since.long): \(counted).\n"
    for kind in Change.Kind.allCases where count(kind) > 0 {
      text += "\n\(kind.heading)\n"
      for change in groups where change.kind == kind { text += change.text }
    }
    return text
  }

  /// “Since the edition of 3 March 2026: 2 new, 1 moved.”, for the end of a build.
  package var line: String {
    groups.isEmpty
      ? "Nothing printed has changed since the edition of \(since.long)."
      : "Since the edition of \(since.long): \(counted). “noticeboard changes” lists them."
  }

  private var counted: String {
    let parts = Change.Kind.allCases.reversed().compactMap { kind -> String? in
      count(kind) == 0 ? nil : "\(count(kind)) \(kind.rawValue)"
    }
    return parts.joined(separator: ", ")
  }

  /// A row for each fact that is different.
  package var csv: String {
    var sheet = CSVText(headings: ["What", "Group", "Page", "Fact", "Was", "Is"])
    for change in groups {
      let page = "groups/\(change.slug).html"
      if change.facts.isEmpty {
        sheet.append([change.kind.rawValue, change.name, page, "", "", ""])
      }
      for fact in change.facts {
        sheet.append(
          [change.kind.rawValue, change.name, page, fact.label, fact.old ?? "", fact.new ?? ""]
        )
      }
    }
    return sheet.text
  }

  package var json: String {
    JSONText.pairs(
      ("schema", .string("noticeboard.changes/1")),
      ("since", .string(since.iso)),
      ("changes", .list(groups.map(\.json)))
    ).text + "\n"
  }
}

extension Changes.Change {
  fileprivate var text: String {
    "  \(name)\n"
      + facts.map { "    \($0.label): \($0.old ?? "not told") → \($0.new ?? "not told")\n" }
      .joined()
  }

  fileprivate var json: JSONText {
    .pairs(
      ("kind", .string(kind.rawValue)),
      ("name", .string(name)),
      ("page", .string("groups/\(slug).html")),
      (
        "facts",
        .list(
          facts.map { fact in
            .pairs(
              ("fact", .string(fact.label)),
              ("old", fact.old.map { .string($0) }),
              ("new", fact.new.map { .string($0) })
            )
          }
        )
      )
    )
  }
}

extension Changes.Change.Kind {
  fileprivate var heading: String {
    switch self {
    case .gone: "Gone"
    case .ended: "Ended"
    case .paused: "Paused for now"
    case .moved: "Moved"
    case .changed: "Changed"
    case .runningAgain: "Running again"
    case .new: "New"
    }
  }
}
