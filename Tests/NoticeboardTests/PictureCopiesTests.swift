internal import Cataloguing
internal import Foundation
internal import Reading
internal import Scheduling
internal import Testing

@testable internal import noticeboard

/// A photograph of Thornby's, in a project of its own.
private enum Photo {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Examples/Thornby/Content/pictures")

  static func bytes() throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: "allotment.jpg")))
  }

  static func note() throws -> String {
    try String(contentsOf: folder.appending(path: "allotment.yml"), encoding: .utf8)
  }

  /// What a camera notes that was held on its side: Exif with a single entry.
  static let turned: [UInt8] =
    [0xFF, 0xE1, 0, 34] + Array("Exif\0\0II*\0".utf8) + [8, 0, 0, 0, 1, 0]
    + [0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0] + [0, 0, 0, 0]

  /// What a listing must tell that tells more than the least.
  private static let more = "access: ask\ncost: free\nfirst visit: ask\ntransport: ask\n"

  static func project(_ photo: [UInt8]) throws -> Scratch {
    let project = try Scratch()
    try PaperProject.write(to: project)
    let listing = project.text("Content/listings/tea.md") ?? ""
    try project.write(
      "Content/listings/tea.md",
      listing.replacing("---\nname", with: "---\npictures: allotment\n\(more)name")
    )
    try project.write("Content/pictures/allotment.yml", note())
    let path = project.path + "/Content/pictures/allotment.jpg"
    try Data(photo).write(to: URL(filePath: path))
    return project
  }
}

struct PictureCopiesTests {
  private func built(_ project: borrowing Scratch) async -> String {
    let exit = await Noticeboard.run(
      ["build", "--project", project.path, "--today", "2026-11-21", "--quiet", "--no-papers"]
    )
    #expect(exit == .done || exit == .withheld)
    return project.text("Output/public/groups/tea.html") ?? ""
  }

  private func picture(_ address: Substring, in project: borrowing Scratch) throws -> PictureFile {
    let path = project.path + "/Output/public/groups/" + address
    return try PictureFile.reading(Array(Data(contentsOf: URL(filePath: path)))).get()
  }

  @Test func aPageOffersAPictureInSeveralSizesAndForms() async throws {
    let project = try Photo.project(Photo.bytes())
    let page = await built(project)
    let image = try #require(page.firstMatch(of: /<img src="([^"]+)" srcset="([^" ]+) 400w,/))
    #expect(page.contains("width=\"800\" height=\"533\""))
    #expect(
      page.contains(/og:image" content="https:\/\/board.example\/assets\/allotment-\w+\.jpg"/)
    )
    let small = try picture(image.2, in: project)
    #expect(small.width == 400 && small.height == 267 && small.leftOut.isEmpty)
    let main = try picture(image.1, in: project)
    #expect(main.width == 800)
  }

  @Test func aPictureThatWasTakenOnItsSideIsTurned() async throws {
    var photo = try Photo.bytes()
    photo.insert(contentsOf: Photo.turned, at: 2)
    let project = try Photo.project(photo)
    let page = await built(project)
    #expect(page.contains("width=\"533\" height=\"800\""))
    let image = try #require(page.firstMatch(of: /<img src="([^"]+)"/))
    let shown = try picture(image.1, in: project)
    #expect(shown.width == 533 && shown.height == 800 && shown.turn == 1)
  }

  private static let shelf: @Sendable () throws -> PictureShelf = {
    let today = try #require(CalendarDay(iso: "2026-11-21"))
    let files = [
      SourceFile(path: "Content/pictures/allotment.jpg", bytes: try Photo.bytes()),
      SourceFile(path: "Content/pictures/allotment.yml", bytes: Array(try Photo.note().utf8)),
    ]
    return PictureShelf(reading: files, today: today)
  }

  /// A program that stands in for ours.
  private func maker(
    _ lines: String,
    patience: Duration = .seconds(300),
    in project: borrowing Scratch
  ) throws -> PictureMaker? {
    try project.write("bin/noticeboard-pictures", "#!/bin/sh\n\(lines)\n")
    try project.permit("bin/noticeboard-pictures", 0o755)
    var maker = PictureMaker.found(besides: project.path + "/bin/noticeboard", onPath: "")
    maker?.patience = patience
    return maker
  }

  private func work(
    _ project: borrowing Scratch,
    _ maker: PictureMaker?
  ) async throws -> PictureWork {
    let workspace = try Workspace(at: project.path)
    let folder = try OutputFolder(at: project.path + "/Output", for: workspace)
    return await PictureWork(try Self.shelf(), by: maker, in: folder, .unwatched)
  }

  @Test func whatWasMadeBeforeIsNotMadeAgain() async throws {
    let project = try Scratch.project()
    let log = "echo made >> \(project.path)/log"
    let maker = try maker("\(log); printf 'jpg 2 1 3\\nabcend\\n'", in: project)
    for _ in 0..<2 {
      let work = try await work(project, maker)
      #expect(work.shelf.addresses.count == 2 && work.line == nil && work.isLasting)
    }
    #expect(project.text("log") == "made\n")
    let cache = project.path + "/Output/.cache"
    let names = try FileManager.default.contentsOfDirectory(atPath: cache)
    let kept = try #require(names.first { $0.hasPrefix("picture-") })
    try project.write(
      "Output/.cache/\(kept)",
      "jpg 2 1 3\nxyzend\n" + String(repeating: "x", count: 32)
    )
    _ = try await work(project, maker)
    #expect(project.text("log") == "made\nmade\n")
  }

  /// Whatever a picture does to the program that reads it.
  @Test(arguments: [
    "exit 3", "kill -9 $$", "sleep 60", "yes", "cat", "printf 'jpg 2 1 9\\nabcend\\n'",
    "printf 'jpg 2 1 3\\nabc'", "printf 'exe 2 1 3\\nabcend\\n'", "",
  ])
  func aPictureThatCannotBeReadIsNamedAndLeftOut(_ lines: String) async throws {
    let project = try Scratch.project()
    let work = try await work(project, maker(lines, patience: .seconds(5), in: project))
    #expect(work.shelf.addresses.isEmpty && work.line == nil)
    let named = work.shelf.findings.filter { $0.file == "Content/pictures/allotment.jpg" }
    #expect(named.map(\.rule) == ["picture-file"] && named.first?.severity == .error)
  }

  @Test func withoutTheProgramPicturesAreShownAsTheyAreAndThatIsSaid() async throws {
    let project = try Scratch.project()
    let work = try await work(project, nil)
    #expect(work.shelf.addresses.count == 1)
    #expect(work.line?.contains("noticeboard-pictures") == true)
  }
}
