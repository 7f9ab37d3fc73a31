import Cataloguing
import Reading
import Scheduling
import Support
import Testing

/// What becomes of a file on the edition's day.
struct StandingTests {
  @Test(arguments: [
    ("", Standing.published), ("draft: yes", .draft), ("draft: no", .published),
    ("show_from: 20 November 2026", .published), ("show_from: 21 November 2026", .published),
    ("show_from: 22 November 2026", .later(today.adding(1))),
    ("show_until: 20 November 2026", .ended(today.adding(-1))),
    ("show_until: 21 November 2026", .published), ("show_until: 22 November 2026", .published),
    ("status: ended", .ended(nil)), ("status: closed", .ended(nil)), ("status: paused", .published),
    ("draft: yes\nshow_from: 22 November 2026", .draft), ("wat: x", .withheld),
    ("draft: yes\nwat: x", .draft),
  ])
  func isToldByItsFacts(_ facts: String, _ standing: Standing) throws {
    let catalogue = try MadeUpProject(listing: facts).catalogue()
    #expect(catalogue.files.last?.standing == standing)
    let isKept = standing == .published || standing == .ended(nil)
    #expect(catalogue.listings.count == (isKept ? 1 : 0))
  }

  @Test func draftsAreShownWhereTheyAreAskedFor() throws {
    let project = MadeUpProject(listing: "draft: yes")
    #expect(try project.catalogue(drafts: true).files.last?.standing == .published)
  }

  @Test func anEndedGroupKeepsANoticeAndStandsInNoList() throws {
    let made = try edition(.public, of: MadeUpProject(listing: "status: ended").catalogue())
    #expect(made["groups/tea.html"]?.asText.contains("does not meet any more") == true)
    for path in ["a-z.html", "index.html", "areas/thornby.html", "sitemap.xml", "feed.xml"] {
      #expect(made[path]?.asText.contains("groups/tea.html") == false, "\(path)")
    }
    #expect(made["groups/tea.ics"] == nil)
  }

  @Test func everyFileHasOneRecordAndOneStanding() throws {
    var numbers = SeededNumbers(seed: 2026)
    let folders = ["listings", "leaflets", "case-studies", "areas", "places", "pages", "elsewhere"]
    let heads = [
      "draft: yes", "show_from: 1 January 2027", "show_until: 1 January 2026", "status: ended",
      "wat: x", "audience: practice", "slug: same", "was_at: groups/old", "fictional: yes", "",
      "name: [", "type: leaflet", "area: Thornby", "same_as: x:1", "review_by: 2026-02-30",
    ]
    for _ in 0..<60 {
      var project = MadeUpProject()
      for number in 0..<Int.random(in: 0..<14, using: &numbers) {
        let folder = folders[Int.random(in: 0..<folders.count, using: &numbers)]
        var lines = [
          "name: Thing \(number)", "what: Tea.", "where: ask", "when: ask", "contact: ask",
        ]
        if folder != "listings" { lines = ["title: Thing \(number)"] }
        if folder == "areas" || folder == "places" { lines = ["name: Thing \(number)"] }
        lines.append(heads[Int.random(in: 0..<heads.count, using: &numbers)])
        lines.append(heads[Int.random(in: 0..<heads.count, using: &numbers)])
        let fence = Int.random(in: 0..<12, using: &numbers) == 0 ? "" : "---"
        project.files["Content/\(folder)/thing-\(number).md"] =
          "---\n\(lines.joined(separator: "\n"))\n\(fence)\n\nWords.\n"
      }
      let catalogue = try project.catalogue()
      let content = project.files.keys.filter { $0.hasPrefix("Content/") }.sorted()
      #expect(catalogue.files.map(\.path) == content)
      let kept =
        catalogue.listings.map(\.entry.path) + catalogue.leaflets.map(\.path)
        + catalogue.caseStudies.map(\.path) + catalogue.pages.map(\.path)
        + catalogue.areas.map(\.path)
      let shown = catalogue.files.filter {
        $0.kind != "place" && ($0.standing == .published || $0.standing == .ended(nil))
      }
      #expect(kept.sorted() == shown.map(\.path))
      for file in catalogue.files where file.standing == .withheld {
        let why = catalogue.findings.contains { $0.file == file.path && $0.severity == .error }
        #expect(why, "\(file.path) is withheld and nothing says why")
      }
      for audience in Audience.allCases { _ = try edition(audience, of: catalogue) }
    }
  }

  @Test func theCatalogueIsTheSameWhateverTheOrderOfFiles() throws {
    let project = MadeUpProject([
      "Content/listings/a.md": MadeUpProject.listing("name: Same name"),
      "Content/listings/b.md": MadeUpProject.listing("name: Same name"),
      "Content/pages/p.md": "---\ntitle: P\n---\n",
    ])
    let there = try gathered(project.sources)
    let back = try gathered(project.sources.reversed())
    #expect(there.files == back.files)
    #expect(there.findings == back.findings)
    #expect(try edition(.practice, of: there) == edition(.practice, of: back))
  }

  @Test func anAreaThatIsWithheldTakesItsLinksAlong() throws {
    let catalogue = try MadeUpProject(listing: "area: Thornby").catalogue()
    let kept = catalogue.withholding(["Content/areas/thornby.md"])
    #expect(kept.listings.first?.entry.areas == [])
    for (path, bytes) in try edition(.public, of: kept) {
      #expect(!bytes.asText.contains("areas/thornby"), "\(path)")
    }
  }
}
