internal import Cataloguing
package import Reading
internal import Scheduling

/// What the typesetter is given of the sheet and of its slips.
extension CallSheet {
  package var onPaper: [JSONText.Pair] {
    JSONText.Pair.told([
      ("name", .string(title)),
      ("counted", .string("\(site), \(today.long). \(counted)")),
      ("warning", .string(Self.warning)),
      ("calls", .list(calls.map(\.onPaper))),
      ("reviews", .list(reviews.map(\.onPaper))),
      ("review-title", .string(Self.reviewTitle)),
      ("review-lead", .string("Both of each pair are on the site until a person decides.")),
    ])
  }

  /// Names that may not be printed are not on them, for they lie about in halls.
  package var slipsOnPaper: [JSONText.Pair] {
    JSONText.Pair.told([
      ("name", .string("Update slips")),
      ("of", .string(site)),
      ("back", backTo.map { .string($0) }),
      ("slips", .list(calls.map(\.slipOnPaper))),
    ])
  }
}

extension Call {
  fileprivate var onPaper: JSONText {
    .pairs(
      ("name", .string(name)),
      ("areas", areas.isEmpty ? nil : .string(areas.joined(separator: ", "))),
      ("why", .string(why)),
      ("ring", .string(routes.line ?? Self.noRoute)),
      (
        "hidden",
        routes.notForPrint.isEmpty
          ? nil : .string(routes.notForPrint.joined(separator: ", "))
      ),
      ("printed", facts),
      ("opening", .string(opening)),
      ("asks", .list(asks.map { .string($0.words) }))
    )
  }

  fileprivate var slipOnPaper: JSONText {
    // What is printed is asked in the table.
    let open = asks.filter { $0.reason != .overdue }
    return .pairs(
      ("name", .string(name)),
      ("printed", facts),
      ("asks", .list(open.map { .string($0.words) }))
    )
  }

  private var facts: JSONText {
    .list(
      printed.map { .pairs(("label", .string($0.fact.label)), ("text", .string($0.text))) }
    )
  }
}

extension ReviewPair {
  fileprivate var onPaper: JSONText {
    .pairs(
      ("title", .string("The same \(shared.joined(separator: " and "))")),
      (
        "sides",
        .list(
          [one, other].map { side in
            .pairs(("title", .string(side.title)), ("facts", .string(side.facts)))
          }
        )
      )
    )
  }
}
