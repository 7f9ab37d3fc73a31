import Reading

extension Rule {
  package static let piiNHSNumber = Rule(
    id: "pii-nhs-number",
    says: "No NHS number stands in any file",
    because:
      "An NHS number points to one person's health record. Ten digits that pass the number's "
      + "own check are taken for one, wherever they stand in the file. (UK GDPR; NHS data dictionary)",
    severity: .error,
    flags: [
      "Maggie's number is ⟦943 476 5919⟧.",
      "Ref ⟦9434765919⟧ was closed.",
      "---\ntype: case study\ntitle: A\noffice notes: see ⟦943-476-5919⟧\n---\nHello.",
      "It is ⟦943&nbsp;476&nbsp;5919⟧, or ⟦943 476–5919⟧, or ⟦943.476.5919⟧ or (⟦943) 476/5919⟧.",
      "![Card](card-⟦9434765919⟧.png) <!-- ⟦9434765919⟧ --> `⟦943 4765919⟧`",
      "NHS number: ⟦943 476 5910⟧",
      "It is ⟦９４３ ４７６ ５９１９⟧ or **⟦943** 476 **5919⟧**.",
    ],
    allows: [
      "Call 0306 999 0123 for help. The reference is 943 476 5910.",
      "ISBN 0306406152 and order 1234567890 are on the shelf.",
      "Ring 01632 960 123, 07700 900 123 or +44 300 123 4567. Charity number 1012345678.",
      "Write it in three parts, as in 999 123 4567. All the same: 4444444444.",
      "On 2026-11-21 13 people came. Rooms 943 and 476 hold 5919 books.",
      "The number 94347659190 has eleven digits.",
    ]
  ) { subject in
    let source = subject.source
    return NHSNumber.all(in: source.bytes).map { number in
      Remark(
        source.range(ofBytes: number),
        "“\(source[source.range(ofBytes: number)])” looks like an NHS number",
        remedy: "take it out before this is published, and from the file's earlier versions too"
      )
    }
  }
}
