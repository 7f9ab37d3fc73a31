internal import Scheduling
internal import Templating

extension CallSheet {
  /// A page of A5 for each group, to leave with it or to post: what we print now, with room to put it
  /// right. Names that may not be printed are not on it, for it lies about in halls.
  package func slips(style: String) -> String {
    let slips = calls.map { $0.slip(from: site, backTo: backTo, on: today.long) }.joined()
    return document(
      "Update slips",
      style,
      Self.slipStyle,
      "<h1 class=\"hidden\">Update slips</h1>\n\(slips)"
    )
  }

  private static let slipStyle: HTML = """
    .slip { max-inline-size: 128mm; margin: 1rem auto; font-size: 12pt; line-height: 1.25; }
    .slip h2 { font-size: 16pt; }
    .slip p { margin-block: 1.2mm; }
    .slip table { inline-size: 100%; border-collapse: collapse; }
    .slip th, .slip td { border-block-end: .3mm solid #777; padding: 1mm; text-align: start; vertical-align: top; font-weight: 400; }
    .slip th { inline-size: 70%; }
    .slip li { min-block-size: 9mm; }
    @media print {
      @page { size: A5; margin: 8mm; }
      .slip { max-inline-size: none; margin: 0; break-after: page; }
    }
    """
}

extension Call {
  fileprivate func slip(from site: String, backTo: String?, on day: String) -> HTML {
    let rows = printed.map { fact -> HTML in
      """
      <tr><th scope="row"><strong>\(fact.fact.label):</strong> \(fact.text)</th><td>Yes / No:</td></tr>

      """
    }
    // What is printed is asked in the table.
    let open = asks.filter { $0.reason != .overdue }.map { "<li>\($0.words)</li>" as HTML }
    let questions: HTML =
      open.isEmpty ? "" : "<p>We also need to ask:</p>\n<ol>\(open.joined())</ol>\n"
    let back: HTML = backTo.map { "<p>Please send it back: \($0).</p>\n" } ?? ""
    return """
      <section class="slip">
      <h2>\(name)</h2>
      <p>\(site) prints this about you, so that people can find you. Is it right? If not, write what is.</p>
      <table>
      <thead><tr><th scope="col">What we print</th><th scope="col">Right?</th></tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>
      \(questions)<p>We may print all of this: yes / no. Your name and part in the group:</p>
      <p>____________________________ Day: ______________</p>
      \(back)<p>Printed \(day)</p>
      </section>

      """
  }
}
