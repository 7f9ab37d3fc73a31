import Cataloguing
import Reading

extension Rule {
  /// A warning, not an error: the page is published with the link's words alone, so that nobody is
  /// led astray, and one lost page does not take every page that spoke of it off the site.
  package static let brokenLink = Rule(
    id: "broken-link",
    says: "A link to a page of this site leads somewhere",
    because:
      "A link that leads nowhere wastes a tired person's time. Until it is put right, the page "
      + "shows the link's words without the link, so nobody is led astray. (our own)",
    severity: .warning,
    flags: [
      "Read ⟦[the old page](no-such-page.md)⟧.",
      "See ⟦[the choir](../groups/choir.html)⟧ and ⟦[walks](/areas/nowhere.html#walks)⟧.",
      "- ⟦[A](missing.html)⟧\n- ⟦[B](../../../../etc/passwd)⟧",
      "⟦[Empty](<>)⟧ goes nowhere.",
    ],
    allows: [
      "Read [about this page](example.md), or [this page](example.html).",
      "See [the NHS site](https://www.nhs.uk/live-well), or [write](mailto:a@example.org).",
      "Go [home](../index.html) or to [the full list](/a-z.html).",
      "## Cost\n\nSee [Cost](#cost) and [ring](tel:01632960123).",
      "`[the old page](no-such-page.md)`",
    ],
    mayConcern: { subject in subject.parts.links.contains(where: \.isWithinSite) }
  ) { subject, site in
    guard ContentKind(path: subject.path) != nil else { return [] }
    return subject.parts.links.compactMap { placed in
      let said = placed.link.destination
      let destination = site.addresses.destination(
        said,
        from: subject.path,
        for: subject.audience
      )
      switch destination {
      case .page, .fragment, .outside: return nil
      case .missing: return missing(said, placed.range, site)
      case .otherEdition(let page):
        return Remark(
          placed.range,
          "“\(page)” is for practices only, so no public page can lead there",
          remedy: "take the link out, or mark this page “audience: practice”"
        )
      }
    }
  }
}

private func missing(_ said: String, _ range: SourceRange, _ site: SiteMap) -> Remark {
  if said.isEmpty {
    return Remark(range, "this link has no address", remedy: "write one between the round brackets")
  }
  let target = String(said.split(separator: "#").first ?? "")
  return Remark(
    range,
    "there is no page “\(target)” on this site",
    remedy: site.page(meantBy: target).map { "did you mean “/\($0)”?" }
      ?? "correct the address, or take the link out; a draft has no page yet"
  )
}
