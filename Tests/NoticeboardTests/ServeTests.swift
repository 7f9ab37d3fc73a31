internal import Foundation
internal import Testing

@testable internal import noticeboard

/// The preview as a browser meets it, over real sockets on this computer.
struct ServeTests: ~Copyable {
  private let project: Scratch

  init() throws { project = try PreviewVisit.example() }

  @Test func pagesAreTheVeryBytesThatABuildPublishes() async throws {
    #expect(await project.build() == .done)
    let built = project.site("Output/public")
    try await PreviewVisit.during(project.path) { visit in
      for (path, text) in built where path != "_headers" {
        try await #expect(visit.get("/public/\(path)").text == text, "\(path)")
      }
    }
  }

  @Test func nothingIsWrittenAnywhereInTheProject() async throws {
    let before = project.files("").keys.sorted()
    try await PreviewVisit.during(project.path) { visit in
      try await #expect(visit.get("/public/index.html").status == 200)
    }
    #expect(project.files("").keys.sorted() == before)
  }

  @Test(arguments: [
    "/../Site/site.yml", "/public/../../Site/site.yml", "/public/%2e%2e/%2e%2e/Site/site.yml",
    "/public/..%2f..%2fSite/site.yml", "/Site/site.yml", "//etc/passwd", "/public//etc/passwd",
    "/public/groups/%00.html", "/public/assets/../../Content/pages/about.md", "/-/../Site/site.yml",
    "/public/\\..\\Site\\site.yml", "/public/linked.html", "/Content/pages/about.md", "/-/nothing",
  ])
  func onlyWhatIsOfTheEditionIsEverGivenOut(_ path: String) async throws {
    try project.link("Content/pages/linked.html", to: "/etc/hostname")
    let secret = "run by: Thornby Hub"
    try await PreviewVisit.during(project.path) { visit in
      let answer = try await visit.get(path)
      #expect([302, 404].contains(answer.status) || answer.status == 0, "\(answer)")
      #expect(!answer.text.contains(secret) && !answer.text.contains("root:x:"), "\(answer.text)")
    }
  }

  @Test(arguments: [
    "evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "",
    "127.0.0.1.evil.example:{port}",
    "localhost:{port}.evil.example",
  ])
  func aNameThatIsNotOursIsTurnedAway(_ host: String) async throws {
    try await PreviewVisit.during(project.path) { visit in
      let host = host.replacing("{port}", with: "\(visit.port)")
      let answer = try await visit.get("/public/index.html", host: host)
      #expect(answer.status == 421 || answer.status == 0, "\(answer)")
      #expect(!answer.text.contains("<html"))
    }
  }

  @Test func bothOfOurNamesAreAnswered() async throws {
    try await PreviewVisit.during(project.path) { visit in
      for host in ["127.0.0.1:\(visit.port)", "LOCALHOST:\(visit.port)"] {
        try await #expect(visit.get("/public/index.html", host: host).status == 200)
      }
    }
  }

  @Test func nobodyCanChangeAnythingOrKeepIt() async throws {
    try await PreviewVisit.during(project.path) { visit in
      for method in ["POST", "PUT", "DELETE", "HEAD"] {
        #expect(
          try await visit.get("/public/index.html", method: method).status == 405,
          "\(method)"
        )
      }
      let head = try await visit.get("/public/index.html").head
      for line in [
        "Cache-Control: no-store", "X-Content-Type-Options: nosniff",
        "Cross-Origin-Resource-Policy: same-origin",
      ] {
        #expect(head.contains(line), "\(head)")
      }
    }
  }

  @Test func aFolderIsItsFirstPageAndTheRootIsTheWindow() async throws {
    try await PreviewVisit.during(project.path) { visit in
      try await #expect(visit.get("/public/").head.contains("Location: /public/index.html"))
      try await #expect(visit.get("/public").head.contains("Location: /public/index.html"))
      try await #expect(visit.get("/").text.contains("<iframe"))
      let missing = try await visit.get("/public/groups/nobody.html")
      #expect(missing.status == 404 && missing.text.contains("<html"))
      try await #expect(visit.get("/assets/site.css").head.contains("/public/assets/site.css"))
    }
  }

  @Test func findingsComeWithTheirPageAndRemedy() async throws {
    try project.write(
      "Content/pages/about.md",
      "---\ntitle: About us\n---\nFor help, [click here](../listings/choir.md).\n"
    )
    try await PreviewVisit.during(project.path) { visit in
      let found = try await visit.get("/-/findings?page=public/pages/about.html").text
      #expect(found.contains("click here") && found.contains("\"remedy\""), "\(found)")
      #expect(found.contains("\"leftOut\": \"withheld"), "\(found)")
      let others = try await visit.get("/-/findings?page=public/groups/choir.html").text
      #expect(others.contains("\"page\": \"public/groups/choir.html\""), "\(others)")
      #expect(!others.contains("click here"), "\(others)")
    }
  }

  @Test(arguments: [
    "/practice/index.html", "/practice/", "/practice/who-to-refer.html", "/-/findings",
    "/-/findings?page=public/groups/choir.html", "/-/left-out",
  ])
  func othersInTheNetworkSeeNothingButThePublicEdition(_ path: String) async throws {
    try await PreviewVisit.during(project.path, as: .onThePhone) { visit in
      try await #expect(visit.get("/public/groups/choir.html").status == 200)
      let answer = try await visit.get(path)
      #expect([302, 404].contains(answer.status), "\(answer)")
      #expect(!answer.head.contains("Location: /practice"), "\(answer.head)")
      try await #expect(visit.get("/-/news").text == "{\"number\": 1, \"made\": 1}")
    }
  }

  @Test func aNumberThatIsTakenIsPassedOver() async throws {
    let path = project.path
    try await PreviewVisit.during(path) { visit in
      let taken = Int(visit.port)
      let next = try PreviewDoor.opened(from: taken, alsoForPhones: false).map(\.port)
      #expect(next.allSatisfy { Int($0) > taken }, "\(next)")
      #expect(next.count == 1)
    }
  }

  @Test func whatIsNotPublishedIsNamedWithTheReason() async throws {
    try project.write("Content/pages/later.md", "---\ntitle: Later\ndraft: yes\n---\nWords.\n")
    try project.write("Content/pages/bad.md", "---\ntitle: [\n---\nWords.\n")
    try await PreviewVisit.during(project.path) { visit in
      let out = try await visit.get("/-/left-out").text
      #expect(out.contains("Content/pages/later.md") && out.contains("a draft"), "\(out)")
      #expect(out.contains("Content/pages/bad.md") && out.contains("withheld"), "\(out)")
    }
  }
}

extension Scratch {
  /// The preview shows no papers.
  func build() async -> ExitCode {
    await Noticeboard.run([
      "build", "--project", path, "--output", path + "/Output", "--today", "2026-11-21", "--quiet",
      "--no-papers",
    ])
  }
}
