internal import Foundation
internal import Glibc
internal import Reading
internal import Testing

@testable internal import noticeboard

struct WorkspaceTests: ~Copyable {
  private let project: Scratch

  init() throws { project = try .project() }

  private func sources() throws -> (files: [SourceFile], findings: [Finding]) {
    try Workspace(at: project.path).sources()
  }

  @Test func readsEveryFileOnceInOrderOfItsPathsBytes() throws {
    for path in [
      "Content/a/x.md", "Content/a-b.md", "Content/a.md", "Content/B.md", "Site/site.yml",
    ] {
      try project.write(path, path)
    }
    let (files, findings) = try sources()
    #expect(
      files.map(\.path) == [
        "Content/B.md", "Content/a-b.md", "Content/a.md", "Content/a/x.md",
        "Content/pages/about.md", "Site/site.yml",
      ]
    )
    #expect(files.first?.bytes == Array("Content/B.md".utf8))
    #expect(findings.isEmpty, "\(findings)")
  }

  @Test func textsThatWaitOnTheDiskComeBackAsTheyWere() throws {
    try project.write("Content/a.md", "")
    try project.write("Content/b.md", "\u{FEFF}---\r\nname: B\r\n---\r\n")
    try project.write("Content/c.md", String(repeating: "A long text. ", count: 9_000))
    try project.makeFolder("Output")
    let output = try Handle(folderAt: project.path + "/Output")
    let (kept, _) = try Workspace(at: project.path).sources(keptIn: SourceSpool(in: output))
    let now = try sources().files
    #expect(kept == now)
    #expect(kept.reversed().map(\.bytes) == now.reversed().map(\.bytes))
    #expect(try output.entries().isEmpty)
  }

  @Test func passesOverWhatEditorsLeaveLyingAbout() throws {
    for name in [".DS_Store", ".#about.md", "about.md~", "#about.md#", "Thumbs.db", "~$a.docx"] {
      try project.write("Content/pages/" + name, "x")
    }
    try project.write("Content/.git/config.md", "x")
    try project.link("Content/.#lock.md", to: "nobody@nowhere")
    let (files, findings) = try sources()
    #expect(files.map(\.path) == ["Content/pages/about.md"])
    #expect(findings.isEmpty, "\(findings)")
  }

  @Test(arguments: ["/etc/passwd", "about.md", "..", "self.md", "nowhere"])
  func namesALinkAndReadsNothingThroughIt(_ target: String) throws {
    try project.link("Content/pages/self.md", to: target)
    let (files, findings) = try sources()
    #expect(files.map(\.path) == ["Content/pages/about.md"])
    #expect(findings.map(\.file) == ["Content/pages/self.md"])
    #expect(findings.map(\.rule) == ["file-unreadable"])
    #expect(findings.first?.message == "“Content/pages/self.md” is a link to another place")
  }

  @Test func namesAFolderThatIsALink() throws {
    try project.link("Site", to: "Content")
    let (files, findings) = try sources()
    #expect(files.map(\.path) == ["Content/pages/about.md"])
    #expect(findings.map(\.message) == ["“Site” is a link to another place"])
  }

  @Test(.timeLimit(.minutes(1)))
  func waitsForNoPipeSocketOrDevice() throws {
    try project.shell("mkfifo Content/pages/pipe.png Content/pages/pipe.md")
    let (files, findings) = try sources()
    #expect(files.count == 1)
    #expect(findings.map(\.file) == ["Content/pages/pipe.md", "Content/pages/pipe.png"])
  }

  /// Root may read anything, so the test gives that up first, in a process of its own.
  @Test func namesAFileThatThisAccountMayNotRead() async throws {
    try project.write("Content/pages/locked.md", "secret")
    try project.permit("Content/pages/locked.md", 0)
    try project.permit("", 0o755)
    await #expect(processExitsWith: .success) { [path = project.path as String] in
      if geteuid() == 0 { try #require(seteuid(65_534) == 0) }
      let (files, findings) = try Workspace(at: path).sources()
      #expect(files.map(\.path) == ["Content/pages/about.md"])
      #expect(findings.map(\.file) == ["Content/pages/locked.md"])
      #expect(findings.first?.message.contains("this account may not open it") == true)
    }
  }

  @Test func passesOnAFirstPartOfALongDocumentForItsReaderToRefuse() throws {
    try project.write("Content/pages/long.md", String(repeating: "x", count: 1_500_000))
    let (files, findings) = try sources()
    #expect(files.last?.bytes.count == 1_000_000)
    #expect(findings.isEmpty, "\(findings)")
  }

  @Test func namesAPictureThatIsTooLarge() throws {
    try project.write("Content/pages/big.JPG", "")
    try project.shell("truncate -s 10000001 Content/pages/big.JPG")
    let (files, findings) = try sources()
    #expect(files.count == 1)
    #expect(findings.map(\.rule) == ["file-too-large"])
  }

  @Test func leavesNothingOutInSilence() throws {
    try project.write("Content/leaflets/poster.docx", "x")
    let findings = try sources().findings
    #expect(findings.map(\.rule) == ["file-kind-unknown"])
    #expect(findings.first?.remedy.contains("save it as Markdown") == true)
  }

  @Test func namesFilesWhoseNamesCannotBeSaid() throws {
    try project.shell(
      #"cd Content/pages; for n in 'a\033[2J' 'b\377' 'c\\d'; do >"$(printf "$n.md")"; done"#
    )
    let (files, findings) = try sources()
    #expect(files.map(\.path) == ["Content/pages/about.md"])
    #expect(findings.count == 3, "\(findings)")
  }

  @Test func namesTwoFilesThatLookTheSame() throws {
    try project.write("Content/pages/caf\u{E9}.md", "x")
    try project.write("Content/pages/cafe\u{301}.md", "y")
    let (files, findings) = try sources()
    #expect(files.count == 2)
    #expect(findings.count == 1, "\(findings)")
  }

  @Test func goesNoDeeperThanPeopleDo() throws {
    try project.write("Content/" + String(repeating: "a/", count: 40) + "x.md", "x")
    let (files, findings) = try sources()
    #expect(files.count == 1)
    #expect(findings.count == 1)
  }

  @Test(arguments: ["", "/nowhere/at/all", "/etc/hostname", "/etc"])
  func refusesWhatIsNoProject(_ path: String) {
    #expect(reason { _ = try Workspace(at: path) }?.exit == .mistyped)
  }

  @Test(arguments: [
    "", "/etc/passwd", "../x", "Content/../../x", "Content//x", "Content/./x", ".x",
  ])
  func copiesNothingFromOutsideTheProject(_ path: String) throws {
    let workspace = try Workspace(at: project.path)
    #expect(throws: StopReason.self) { try workspace.bytes(of: path) }
  }

  @Test func copiesNothingThroughALinkedFolder() throws {
    try project.link("Content/etc", to: "/etc")
    let workspace = try Workspace(at: project.path)
    #expect(throws: StopReason.self) { try workspace.bytes(of: "Content/etc/hostname") }
    #expect(try workspace.bytes(of: "Content/pages/about.md") == Array("# About\n".utf8))
  }

  @Test func readsLooseFilesAndFolders() {
    let page = project.path + "/Content/pages/about.md"
    let (files, findings) = Workspace.looseSources([page, project.path + "/Content", "/nowhere.md"])
    #expect(files.map(\.path) == [page, page])
    #expect(findings.map(\.file) == ["/nowhere.md"])
  }
}
