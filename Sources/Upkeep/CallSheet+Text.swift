internal import Cataloguing
internal import Reading
internal import Scheduling

extension CallSheet {
  /// For a terminal.
  package var text: String {
    let head = ["\(title): \(site), \(today.long)", Self.warning, counted]
    let calls = calls.enumerated().map { "\n" + $1.text(number: $0 + 1) }
    return (head + calls + reviewText).joined(separator: "\n") + "\n"
  }

  /// A row for each group.
  package var csv: String {
    var sheet = CSVText(headings: [
      "Order", "Group", "Area", "Why", "Ring", "Not for print", "Last checked", "When", "Place",
      "Cost", "Phone", "Questions to read out", "Answers", "File",
    ])
    for (index, call) in calls.enumerated() {
      let facts = PrintedFact.first.map { fact in
        call.printed.first { $0.fact == fact }?.text ?? ""
      }
      let asks = call.asks.enumerated().map { "\($0 + 1). \($1.words)" }.joined(separator: " ")
      sheet.append(
        [
          "\(index + 1)", call.name, call.areas.joined(separator: ", "), call.why,
          call.routes.line ?? "", call.routes.notForPrint.joined(separator: ", "),
          call.checked?.on.iso ?? "never",
        ] + facts + [asks, "", call.path]
      )
    }
    return sheet.text
  }

  package var json: String {
    JSONText.pairs(
      ("schema", .string("noticeboard.due/1")),
      ("today", .string(today.iso)),
      ("site", .string(site)),
      ("area", area.map { .string($0) }),
      ("warning", .string(Self.warning)),
      ("calls", .list(calls.map(\.json))),
      ("reviews", reviewJSON)
    ).text + "\n"
  }
}

extension Call {
  fileprivate func text(number: Int) -> String {
    let place = areas.isEmpty ? "" : " (\(areas.joined(separator: ", ")))"
    var lines = ["\(number). \(name)\(place)", "   Why: \(why)"]
    lines.append("   Ring: \(routes.line ?? Self.noRoute)")
    if !routes.notForPrint.isEmpty {
      lines.append("   Not for print: \(routes.notForPrint.joined(separator: ", "))")
    }
    lines.append("   We print now:")
    lines += printed.map { "     \($0.fact.label): \($0.text)" }
    lines.append("   Say: “\(opening)”")
    lines += asks.map { "   [ ] \($0.words)\n       \(Self.room)" }
    lines.append("   Then: \(afterwards)")
    return lines.joined(separator: "\n")
  }

  static let noRoute = "we know of no number; look for one, or ask who runs the place"
  private static let room = String(repeating: "_", count: 60)

  /// What to do when all is right.
  package var afterwards: String {
    isFromDirectory
      ? "tell the owner of “\(path)” what is right, or write a listing of your own"
      : "put right what has changed, and type: noticeboard checked \(path.shellWord) "
        + "--by \"link worker\" --how phone"
  }

  fileprivate var json: JSONText {
    .pairs(
      ("name", .string(name)),
      ("areas", .list(areas.map { .string($0) })),
      ("file", .string(path)),
      ("fromDirectory", .bool(isFromDirectory)),
      ("withheld", .bool(isWithheld)),
      ("reasons", .list(reasons.map { .string($0.rawValue) })),
      ("why", .string(why)),
      ("freshness", .string(freshness.rawValue)),
      ("checked", checked.map { .string($0.on.iso) }),
      ("ring", .list(routes.phones.map { .string($0) })),
      ("reach", .list(routes.others.map { .string($0) })),
      ("who", routes.who.map { .string($0) }),
      ("bestTime", routes.bestTime.map { .string($0) }),
      ("notForPrint", .list(routes.notForPrint.map { .string($0) })),
      ("printed", .object(printed.map { .init($0.fact.rawValue, .string($0.text)) })),
      ("say", .string(opening)),
      (
        "ask",
        .list(
          asks.map {
            .pairs(("reason", .string($0.reason.rawValue)), ("words", .string($0.words)))
          }
        )
      )
    )
  }
}

extension String {
  /// In quotation marks where the shell would read it as more than one word.
  fileprivate var shellWord: String {
    let isPlain = utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D...0x2F, 0x5F: true
      case _: false
      }
    }
    return isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
