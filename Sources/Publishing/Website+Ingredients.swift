internal import Cataloguing
internal import Scheduling

/// What some of a site's files are made of, besides what all pages share.
package struct Ingredients: Sendable, Hashable {
  /// The paths of the listings that stand in them with facts and text, in the order in which they are
  /// shown.
  package var listings: [String] = []
  /// Of those of which only facts stand there.
  package var facts: [String] = []
  /// Whether facts of any listing may stand there.
  package var isOfAllFacts = false
  /// What else is said there, such as how many groups another page holds.
  package var words: [String] = []
}

extension Website {
  /// Of what the pages and calendars of a few groups are made: those groups, and the others that
  /// their pages show.
  package func ingredients(ofGroup number: Int) -> Ingredients {
    let numbers = numbers(ofGroup: number)
    let others = numbers.flatMap { maker.others(like: $0) }
    let pages = numbers.map { "groups/\(listed[$0].entry.slug.text).html" }
    return Ingredients(
      listings: numbers.map { listed[$0].entry.path },
      facts: others.map(\.entry.path),
      words: maker.papers.words(of: pages)
    )
  }

  /// The same of another job's files; nil where they may hold anything of the site.
  package func ingredients(of job: Int) -> Ingredients? {
    guard jobs.indices.contains(job) else { return nil }
    return switch jobs[job] {
    case .area(let area), .part(let area, _), .letter(let area, _): ingredients(ofArea: area)
    case .need(let reason):
      Ingredients(
        facts: view.entries.filter { $0.entry.helpsWith.contains(reason) }.map(\.entry.path),
        words: Reason.allCases.map { "\(maker.counts.reasons[$0] ?? 0)" }
      )
    case .handbook: Ingredients()
    case .services(let page): ReferralFiles(view).ingredients(ofPage: page)
    case .search(let shard): Ingredients(facts: SearchIndex(view: view).listings(of: shard))
    case .paper(let number): Ingredients(words: [maker.papers.made[number].seal])
    case .whoToRefer, .gaps, .provenance, .aToZ, .signposts, .front, .leaflets, .pages,
      .caseStudies, .redirects, .assets, .termSheets, .partSheets, .groupSheet:
      Ingredients(isOfAllFacts: true)
    case .serviceSheet: nil
    }
  }

  /// The paths of all listings with a page, in the order in which lists show them.
  package var listings: [String] { listed.map(\.entry.path) }

  private func ingredients(ofArea number: Int) -> Ingredients {
    let list = view.areaLists[number]
    return Ingredients(
      facts: list.entries.map { view.entries[$0].entry.path },
      words: list.parts.map { "\($0.facet.slug.text) \($0.entries.count)" }
        + maker.papers.words(of: ["areas/\(view.areas[number].slug.text).html"])
    )
  }

  /// What every page may say of listings that it does not show: their addresses, which are drafts,
  /// and how many each area has; and the pictures.
  package var common: [String] {
    view.pictures.addresses + view.addresses.everything + view.drafts.sorted()
      + view.areas.map { "\($0.slug.text) \(maker.counts.areas[$0.slug] ?? 0)" }
  }
}

extension ReferralFiles {
  fileprivate func ingredients(ofPage number: Int) -> Ingredients {
    Ingredients(listings: listings(onPage: number).map(\.entry.path), words: ["\(count)"])
  }
}
