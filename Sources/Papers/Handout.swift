internal import Cataloguing
internal import Publishing
internal import Reading

/// A case study on one side of A4, for a practice's learning time.
struct Handout {
  let study: CaseStudy
  let view: EditionView
  let house: PaperHouse

  var order: PaperOrder {
    let slug = study.publication.slug.text
    var prose = PaperProse(of: view, path: study.path)
    let own: [JSONText.Pair] = [
      .init("name", .string(study.title)),
      .init("lead", .string(lead)),
      .init("body", prose.data(study.prose.blocks)),
      .init("learning", .strings(study.learning)),
      .init("questions", .strings(study.questions)),
      .init("groups", .strings(study.groups)),
      .init(
        "timings",
        .list(steps.map { .pairs(("minutes", .number($0.minutes)), ("does", .string($0.does))) })
      ),
    ]
    return PaperOrder(
      address: "case-studies/\(slug)-handout.pdf",
      linkedFrom: ["case-studies/\(slug).html"],
      title: "This story as a handout",
      form: "A4, one side",
      template: "handout.typ",
      source: study.path,
      data: .object(house.data(study.title, page: nil) + own),
      pictures: prose.pictures
    )
  }

  private var steps: [SessionPlan.Step] { SessionPlan(length: study.sessionLength)?.steps ?? [] }

  private var lead: String {
    [study.standing, study.session].compactMap { $0 }.joined(separator: " ")
  }
}
