internal import Foundation
internal import Testing

@testable internal import noticeboard

/// Dated copies of a source, side by side: what a build makes of the newest.
struct DatedCopiesTests: ~Copyable {
  private let project: Scratch

  init() throws { project = try Self.example() }

  private static func example() throws -> Scratch {
    let project = try Scratch()
    try project.write(
      "Site/site.yml",
      "name: B\nrun by: H\naddress: https://b.example\ncontact:\n  phone: 01632 960100\n"
    )
    try project.write(
      "Content/areas/a.md",
      "---\nname: Otterby\ncovers: {postcodes: [NG00]}\n---\n"
    )
    try project.write(
      "Content/directory/sources.yml",
      "sources:\n  - {id: hub, label: Hub list, file: hub-*.json, keep missing: 1}\n"
    )
    return project
  }

  private func save(_ records: Int, on day: String) throws {
    let items = (0..<records).map { "{\"id\":\"\($0)\",\"name\":\"Record \($0)\"}" }
    try project.write("Content/directory/hub-\(day).json", "[\(items.joined(separator: ","))]")
  }

  private func build(_ more: String...) async -> ExitCode {
    await Noticeboard.run(
      ["build", "--project", project.path, "--today", "2026-11-21", "--quiet"] + more
    )
  }

  private func page(_ number: Int) -> String? {
    project.text("Output/public/groups/record-\(number).html")
  }

  @Test func aRecordThatIsGoneKeepsItsPageForAsLongAsTheSourceAllows() async throws {
    try save(9, on: "2026-09-01")
    try save(8, on: "2026-10-01")
    #expect(await build() == .done)
    #expect(page(8)?.contains("Missing from “Hub list” since 1 October 2026.") == true)
    try save(7, on: "2026-11-01")
    #expect(await build() == .done)
    #expect(page(8) == nil)
    #expect(page(7)?.contains("Missing from “Hub list” since 1 November 2026.") == true)
  }

  /// Where nothing has been published before, the copy before is what a feed is compared with.
  @Test func aNewCopyOfLessThanHalfStopsTheBuild() async throws {
    try save(9, on: "2026-10-01")
    try save(4, on: "2026-11-01")
    #expect(await build() == .refused)
    #expect(page(0) == nil)
    #expect(await build("--accept-shrink") == .done)
    #expect(page(8)?.contains("Missing from “Hub list” since 1 November 2026.") == true)
    #expect(await build() == .done)
  }

  @Test(arguments: ["", "[]", "[{\"id\":\"0\",\"name\":\"Record"])
  func aDamagedCopyStopsTheBuildAndTheLastGoodOneMayStandIn(_ text: String) async throws {
    try save(9, on: "2026-10-01")
    #expect(await build() == .done)
    let before = page(8)
    try project.write("Content/directory/hub-2026-11-01.json", text)
    #expect(await build() == .refused)
    #expect(page(8) == before)
    #expect(await build("--accept-shrink") == .withheld)
    #expect(page(8)?.contains("From “Hub list”, 1 October 2026.") == true)
  }

  /// No byte of a site depends on what former builds left in the output folder.
  @Test func theOutputFolderMayVanish() async throws {
    try save(9, on: "2026-10-01")
    try save(8, on: "2026-11-01")
    #expect(await build() == .done)
    let before = project.files("Output/public")
    try FileManager.default.removeItem(atPath: project.path + "/Output")
    #expect(await build() == .done)
    #expect(project.files("Output/public") == before)
  }
}
