import Cataloguing
import Reading
import Scheduling

extension Rule {
  package static let reviewDate = Rule(
    id: "review-date",
    says: "A page has a day by which someone checks it again, and that day has not passed",
    because: "Lists of groups go out of date within months, and people stop trusting all of it. "
      + "(NHS content standard; the scoping study, section 1.3.3)",
    severity: .error,
    flags: [
      "---\ntype: listing\nname: Tea\nreview by: ⟦2024-03-01⟧\n---\nCome along.",
      "⟦⟧---\ntype: listing\nname: Tea\ncost: free\n---\nCome along.",
      "⟦⟧---\ntype: leaflet\ntitle: Tea\n---\nCome along.",
      "---\ntype: page\ntitle: Tea\nreview by: ⟦20 November 2026⟧\n---\nCome along.",
    ],
    allows: [
      "---\ntype: listing\nname: Tea\nreview by: 2099-01-01\n---\nCome along.",
      "---\ntype: leaflet\ntitle: Tea\nreview_by: 21 November 2026\n---\nCome along.",
      "---\ntype: listing\nname: Tea\nchecked: 3 March 2026, by phone\n---\nCome along.",
      "---\ntype: page\ntitle: Tea\n---\nCome along.",
      "---\ntype: listing\nname: Tea\nreview by: ask\n---\nCome along.",
    ]
  ) { subject in
    guard case .text(let said) = subject.frontMatter["review_by"]?.value, !said.text.isBlank else {
      return missing(subject)
    }
    guard let day = CalendarDay(english: said.text), day < subject.today else { return [] }
    return [
      Remark(
        said.range,
        "this was due to be checked by \(day.long)",
        remedy: "ring the people it is about, put right what has changed, then set a new day"
      )
    ]
  }
}

private func missing(_ subject: Subject) -> [Remark] {
  guard subject.manuscript.isReadable else { return [] }
  switch subject.kind {
  case .area, .place, .page, nil: return []
  case .leaflet: return [remark(.error)]
  case .caseStudy: return [remark(.warning)]
  case .listing:
    guard let listing = subject.openListing, !listing.isChecked else { return [] }
    return [remark(.warning)]
  }
}

private func remark(_ severity: Severity) -> Remark {
  Remark(
    .wholeFile,
    "nothing says by when this is checked again",
    remedy: "add a line such as “review by: 1 May 2027”",
    severity: severity
  )
}
