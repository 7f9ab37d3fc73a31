import Cataloguing
import Reading
import Testing

@testable import Publishing

/// An edition's files, however the work is shared out.
struct JobTests {
  private func site(_ view: EditionView) throws -> Website {
    var findings: [Finding] = []
    let templates = PageTemplates(overriddenBy: [], findings: &findings)
    return Website(view, templates: try #require(templates, "\(findings)"))
  }

  @Test(arguments: Audience.allCases)
  func jobsAndGroupsTogetherMakeEveryFileOnce(_ audience: Audience) throws {
    let site = try site(EditionView(of: Thornby.site.catalogue(), for: audience))
    var paths: [String] = []
    for job in (0..<site.jobCount).reversed() { paths += site.files(of: job).map(\.path) }
    for group in 0..<site.groupCount { paths += site.group(group).map(\.path) }
    #expect(paths.sorted() == (try Thornby.edition(audience)).files.keys.sorted())
    #expect(site.files(of: site.jobCount).isEmpty && site.group(site.groupCount).isEmpty)
  }

  @Test func twoJobsAtOnceMakeWhatOneAfterTheOtherMakes() async throws {
    let site = try site(EditionView(of: Thornby.site.catalogue(), for: .public))
    let once = (0..<site.jobCount).map { site.files(of: $0) }
    let shared = await withTaskGroup(of: (Int, [OutputFile]).self) { group in
      for job in 0..<site.jobCount { group.addTask { (job, site.files(of: job)) } }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    #expect(once.indices.allSatisfy { shared[$0] == once[$0] })
  }

  /// So that a build need not make other files again when a text has changed.
  @Test(arguments: Audience.allCases)
  func wordsOfATextStandOnlyWhereTheirListingIsToldWhole(_ audience: Audience) throws {
    var worded = Thornby.site
    for index in worded.files.indices where worded.files[index].path.contains("/listings/") {
      let more = Array("\n\n## More\n\nWords, and [a page](https://thornby.example).\n".utf8)
      let file = worded.files[index]
      worded.files[index] = SourceFile(path: file.path, bytes: file.bytes + more)
    }
    let before = try site(EditionView(of: Thornby.site.catalogue(), for: audience))
    let after = try site(EditionView(of: worded.catalogue(), for: audience))
    #expect(before.jobCount == after.jobCount && before.common == after.common)
    var whole = 0
    for job in 0..<before.jobCount {
      let isSame = before.files(of: job) == after.files(of: job)
      let isWhole = before.ingredients(of: job)?.listings.isEmpty != true
      #expect(isSame || isWhole, "job \(job)")
      whole += isSame ? 0 : 1
    }
    // The lists for other directories, and nothing besides.
    #expect(whole == (audience == .public ? 2 : 1))
    #expect((0..<before.groupCount).allSatisfy { before.group($0) != after.group($0) })
  }

  @Test func viewsMadeTogetherAreThoseMadeApart() throws {
    let catalogue = try Thornby.site.catalogue()
    for view in EditionView.views(of: catalogue, for: Audience.allCases) {
      let files = try site(view).files()
      let expected = try Thornby.edition(view.audience).files
      #expect(files.count == expected.count)
      for file in files {
        #expect(file.bytes == expected[file.path] ?? [], "\(file.path)")
      }
    }
  }

  @Test func anAreaForPracticesAloneIsNotNamedInPublic() throws {
    let site = SampleSite([
      "Content/areas/hidden.md": "---\nname: Hidden Vale\naudience: practice\n---\n",
      "Content/listings/tea.md": SampleSite.listing("area: [Town, Hidden Vale]"),
    ])
    for (path, bytes) in try site.edition().files {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("Hidden Vale"), "\(path)")
    }
    #expect(try site.edition(.practice).group("tea").words.contains("Hidden Vale"))
  }
}

/// Which other groups a page offers.
struct LikenessTests {
  private func others(_ listings: [String: String], of name: String) throws -> [String] {
    let page = try SampleSite(listings: listings).edition().group(name)
    return page.opening("a").compactMap { $0["href"] }.filter { $0.hasPrefix("../groups/") }
      .map { String($0.dropFirst(10).dropLast(5)) }
  }

  @Test func threeOfTheSameAreaTheMostLikeFirst() throws {
    let found = try others(
      [
        "a": "name: A\nactivity: [walking, tea]\nhelps_with: housing",
        "b": "name: B\nplace: Elsewhere, NG00 9ZZ", "c": "name: C",
        "d": "name: D\nactivity: [tea, walking]", "e": "name: E\nhelps_with: housing",
      ],
      of: "a"
    )
    #expect(found == ["d", "e", "c"])
  }

  @Test func noneOfAnotherArea() throws {
    let found = try others(["a": "name: A", "b": "name: B\narea: Elsewhere"], of: "a")
    #expect(found.isEmpty)
  }

  @Test func onlyTheNearestInTheAlphabetAreLookedAt() throws {
    var listings = ["a": "name: A\nactivity: tea", "z": "name: Z\nactivity: tea"]
    for number in 100..<160 { listings["n\(number)"] = "name: N\(number)\nplace: Hall \(number)" }
    #expect(try others(listings, of: "a") == ["n100", "n101", "n102"])
  }
}
