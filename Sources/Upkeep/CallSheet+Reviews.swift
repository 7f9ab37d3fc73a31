internal import Cataloguing
internal import Reading
internal import Templating

/// Pairs that may be one group, with both side by side, and the lines that decide it.
extension CallSheet {
  static let reviewTitle = "Are these the same group?"
  private static let reviewLead =
    "Both of each pair are on the site until a person decides. Write one of the two lines into "
    + "Content/directory/matches.yml, under “matches:”, with your role and the day."

  var reviewText: [String] {
    guard !reviews.isEmpty else { return [] }
    return ["", Self.reviewTitle, Self.reviewLead]
      + reviews.enumerated().flatMap { index, pair in
        [
          "", "\(index + 1). The same \(pair.shared.joined(separator: " and "))",
          "   \(pair.one.title): \(pair.one.facts)",
          "   \(pair.other.title): \(pair.other.facts)",
          "   \(pair.line(isSame: true))", "   \(pair.line(isSame: false))",
        ]
      }
  }

  var reviewPage: HTML {
    guard !reviews.isEmpty else { return "" }
    let pairs = reviews.map { pair -> HTML in
      """
      <section class="call">
      <h3>The same \(pair.shared.joined(separator: " and "))</h3>
      <dl><div><dt>\(pair.one.title)</dt><dd>\(pair.one.facts)</dd></div>
      <div><dt>\(pair.other.title)</dt><dd>\(pair.other.facts)</dd></div></dl>
      <p>The same group: yes / no. Decided by: ____________________ on: ____________</p>
      <p><code>\(pair.line(isSame: true))</code><br><code>\(pair.line(isSame: false))</code></p>
      </section>

      """
    }
    return """
      <h2>\(Self.reviewTitle)</h2>
      <p>\(Self.reviewLead)</p>
      \(pairs.joined())
      """
  }

  var reviewJSON: JSONText {
    .list(
      reviews.map { pair in
        .pairs(
          ("same", .list(pair.shared.map { .string($0) })),
          ("one", Self.json(pair.one)),
          ("other", Self.json(pair.other)),
          ("ifSame", .string(pair.line(isSame: true))),
          ("ifDifferent", .string(pair.line(isSame: false)))
        )
      }
    )
  }

  private static func json(_ side: ReviewPair.Side) -> JSONText {
    let facts = PrintedFact.allCases.compactMap { fact in
      side.entry.printed(fact).map { JSONText.Pair(fact.rawValue, .string($0)) }
    }
    return .pairs(
      ("reference", .string(side.reference)),
      ("list", side.label.isEmpty ? nil : .string(side.label)),
      ("file", .string(side.entry.path)),
      ("facts", .object(facts))
    )
  }
}

extension ReviewPair.Side {
  /// “Thornby Choir” in “county directory”, or in our own listings.
  var title: String {
    "“\(entry.name)” in \(label.isEmpty ? "our own listings" : "“\(label)”")"
  }
}
