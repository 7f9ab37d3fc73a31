import Cataloguing
import Testing

@testable import Publishing

/// What holds of every page of every edition.
struct EditionTests {
  @Test(arguments: Audience.allCases)
  func everyPagePassesTheGate(_ audience: Audience) throws {
    let edition = try Thornby.edition(audience)
    #expect(edition.pages.count > 80)
    for page in edition.pages {
      let faults = Gate.faults(in: edition.files[page.path] ?? [])
      #expect(faults.isEmpty, "\(page.path): \(faults)")
    }
  }

  @Test(arguments: Audience.allCases)
  func everyLinkWithinTheSiteLeadsToAPageAndAHeadingOfTheEdition(_ audience: Audience) throws {
    let walk = LinkWalker(try Thornby.edition(audience))
    #expect(walk.lost.isEmpty, "\(walk.lost)")
    #expect(walk.followed > 1_000)
  }

  @Test func thePageForLostAddressesLinksByWholePathsBelowTheSite() throws {
    let page = try SampleSite().edition().page("404.html")
    let links = page.opening("a").compactMap { $0["href"] }.filter { $0.hasPrefix("/") }
    #expect(links.contains("/board/index.html"))
    #expect(links.allSatisfy { $0.hasPrefix("/board/") })
    #expect(page.opening("link").contains { $0["href"] == "/board/assets/icon.svg" })
  }

  @Test(arguments: Audience.allCases)
  func headingsBeginWithOneMainHeadingAndSkipNoLevel(_ audience: Audience) throws {
    for page in try Thornby.edition(audience).pages {
      let levels = page.headings
      #expect(levels.first == 1 && levels.count { $0 == 1 } == 1, "\(page.path): \(levels)")
      for (above, below) in zip(levels, levels.dropFirst()) {
        #expect(below <= above + 1, "\(page.path): \(levels)")
      }
    }
  }

  @Test(arguments: Audience.allCases)
  func whatNamesAnElementNamesOneThatIsThere(_ audience: Audience) throws {
    for page in try Thornby.edition(audience).pages {
      for tag in page.opening() {
        for name in (tag["aria-labelledby"] ?? "").split(separator: " ") {
          #expect(page.ids.contains(String(name)), "\(page.path): no id “\(name)”")
        }
      }
    }
  }

  @Test(arguments: Audience.allCases)
  func noHeadingOrListIsEmpty(_ audience: Audience) throws {
    for page in try Thornby.edition(audience).pages {
      for (tag, next) in zip(page.tags, page.tags.dropFirst()) {
        let isBare = tag.text.allSatisfy(\.isWhitespace)
        guard ["dl", "ul", "ol", "h1", "h2", "h3", "dd", "dt", "p", "li"].contains(tag.name) else {
          continue
        }
        #expect(!(isBare && next.name == "/\(tag.name)"), "\(page.path): an empty “\(tag.name)”")
      }
    }
  }

  @Test func thePublicEditionSaysNothingThatIsForPractices() throws {
    let edition = try Thornby.edition(.public)
    let secrets = [
      "For practice staff", "8 Lantern Yard", "NG00 5AD", "3 Weaver Row", "NG00 2AA",
      "drinking near the machines", "Men who have been alone", "one to one care",
      "anxious in busy rooms", "help people use the toilet", "go to court with people",
      "chest pain in the past", "We are not a refuge", "Makaton signer", "give medicines",
      "Otterby Film Night", "Spring Seed Swap", "Rose is a made-up person", "31 letters",
      "who-to-refer.html", "case-studies/",
    ]
    for (path, bytes) in edition.files {
      let text = String(decoding: bytes, as: UTF8.self)
      for secret in secrets { #expect(!text.contains(secret), "\(path) says “\(secret)”") }
    }
  }

  @Test func thePracticeEditionIsKeptOutOfSearchEngines() throws {
    let edition = try Thornby.edition(.practice)
    for page in edition.pages {
      #expect(page.meta("robots") == "noindex", "\(page.path)")
      let isKnown = page.opening("link").contains { $0["rel"] == "canonical" }
      #expect(!isKnown && page.data.isEmpty, "\(page.path)")
    }
    #expect(try edition.text("robots.txt").contains("Disallow: /\n"))
    #expect(edition.files["sitemap.xml"] == nil && edition.files["feed.xml"] == nil)
    #expect(try edition.page("groups/fenwick-shed.html").words.contains("For practice staff"))
  }

  @Test(arguments: Audience.allCases)
  func theSameFilesInAnotherOrderMakeTheSameBytes(_ audience: Audience) throws {
    let one = try Thornby.edition(audience)
    let other = try Thornby.site.edition(audience, reversed: true)
    #expect(one.files.keys.sorted() == other.files.keys.sorted())
    for (path, bytes) in one.files { #expect(other.files[path] == bytes, "\(path) differs") }
  }

  @Test(arguments: Audience.allCases)
  func headersAndPagesAllowTheSame(_ audience: Audience) throws {
    let edition = try Thornby.edition(audience)
    let lines = try edition.text("_headers").split(separator: "\n").map { $0.trimmed }
    let header = try #require(lines.first { $0.hasPrefix("Content-Security-Policy: ") })
    // A page cannot say by whom it may be framed. Slides have a style of their own, and nothing else.
    let usual = String(header.dropFirst("Content-Security-Policy: ".count))
      .replacing("; frame-ancestors 'none'", with: "")
      .replacing(" '\(Slides.styleSeal)'", with: "")
    let own = """
      default-src 'none'; style-src '\(Slides.styleSeal)'; base-uri 'none'; form-action 'none'
      """
    for page in edition.pages {
      let expected = page.path.hasSuffix("-slides.html") ? own : usual
      #expect(page.meta("Content-Security-Policy") == expected, "\(page.path)")
    }
  }
}

/// Follows every address on every page of an edition.
private struct LinkWalker {
  private(set) var lost: [String] = []
  private(set) var followed = 0

  init(_ edition: Edition) {
    var ids: [String: Set<String>] = [:]
    for page in edition.pages { ids[page.path] = page.ids }
    let top =
      edition.view.settings.address.split(separator: "/").dropFirst(2)
      .map { "/\($0)" }.joined() + "/"
    for page in edition.pages {
      for tag in page.opening() {
        for address in [tag["href"], tag["src"], Self.refresh(tag)].compactMap({ $0 }) {
          guard let (path, fragment) = Self.target(address, from: page.path, top: top) else {
            continue
          }
          followed += 1
          let isThere = edition.files[path] != nil
          let isMarked = fragment.isEmpty || ids[path]?.contains(fragment) == true
          if !isThere || !isMarked { lost.append("\(page.path): \(address)") }
        }
      }
    }
  }

  private static func refresh(_ tag: FinishedPage.Tag) -> String? {
    guard tag["http-equiv"] == "refresh" else { return nil }
    return tag["content"].map { $0.replacing("0; url=", with: "") }
  }

  /// Nil for what leads out of the site.
  private static func target(
    _ address: String,
    from page: String,
    top: String
  ) -> (path: String, fragment: String)? {
    let head = address.prefix { !"/?#".contains($0) }
    if head.contains(":") { return nil }
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? String(parts[1]) : ""
    let path = String(parts[0])
    if path.isEmpty { return (page, fragment) }
    if path.hasPrefix("/") {
      return (path.hasPrefix(top) ? String(path.dropFirst(top.count)) : path, fragment)
    }
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") {
      switch part {
      case "..": folders = folders.isEmpty ? ["above the site"] : folders.dropLast()
      case _: folders.append(String(part))
      }
    }
    return (folders.joined(separator: "/"), fragment)
  }
}
