internal import Foundation
internal import Publishing
internal import Reading
internal import Testing

@testable internal import Papers
@testable internal import noticeboard

/// Finding the typesetter, and setting papers with it.
struct TypesetterTests: ~Copyable {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func theSearchPathComesFirstThenTheProject() throws {
    #expect(Typesetter.found(onPath: "", besides: [scratch.path]) == nil)
    try FakeEngine.good.install(in: scratch)
    let binding = Typesetter.found(onPath: "/nowhere", besides: [scratch.path])
    #expect(binding?.kind == .binding)
    #expect(binding?.path == scratch.path + "/.venv/bin/python3")
    try scratch.write("bin/typst", "#!/bin/sh\n")
    #expect(Typesetter.found(onPath: scratch.path + "/bin", besides: [scratch.path]) == binding)
    try scratch.permit("bin/typst", 0o755)
    let program = Typesetter.found(onPath: "bin:\(scratch.path)/bin", besides: [scratch.path])
    #expect(program?.kind == .program)
    #expect(program?.path == scratch.path + "/bin/typst")
  }

  private func set(
    _ engine: FakeEngine,
    patience: Duration = .seconds(600),
    count: Int = 3
  ) async throws -> [SettingResult] {
    try engine.install(in: scratch)
    var typesetter = try #require(Typesetter.found(onPath: "", besides: [scratch.path]))
    typesetter.patience = patience
    return try await set(with: typesetter, count)
  }

  private func set(
    with typesetter: Typesetter,
    _ count: Int = 3,
    telling tell: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws -> [SettingResult] {
    try scratch.makeFolder("Content")
    let output = try OutputFolder(
      at: scratch.path + "/Output",
      for: try Workspace(at: scratch.path)
    )
    var findings: [Finding] = []
    let templates = try #require(PaperTemplates(overriddenBy: [], findings: &findings))
    let folder = try TypesettingFolder(in: output, templates, try #require(TypefaceShelf.found()))
    let papers = (0..<count).map {
      PaperToSet(number: $0, template: "directory.typ", data: Array("{}".utf8), pictures: [])
    }
    return try await typesetter.set(papers, in: folder, telling: tell)
  }

  @Test func anEngineThatHangsIsEnded() async throws {
    let results = try await set(.hanging, patience: .milliseconds(100))
    #expect(results == Array(repeating: .lost(.tookTooLong), count: 3))
  }

  @Test func anEngineThatBabblesIsEnded() async throws {
    let results = try await set(.babbling)
    #expect(results == Array(repeating: .lost(.babbled), count: 3))
  }

  /// Each paper may be the one that ends the engine.
  @Test func anEngineThatFallsOverIsAskedForTheNextPaper() async throws {
    #expect(try await set(.killed) == Array(repeating: .lost(.killed), count: 3))
  }

  @Test func anEngineOfOnePaperAtATimeIsCalledForEach() async throws {
    try scratch.write(
      "bin/typst",
      """
      #!/bin/sh
      for last; do :; done
      case $last in
        */1.pdf) echo "error: missing alt text" >&2; exit 1 ;;
        *) printf '%%PDF-1.7\\n<</Type/Page/A>><</Type/Page>>\\n%%%%EOF\\n' > "$last" ;;
      esac
      """
    )
    try scratch.permit("bin/typst", 0o755)
    let typesetter = Typesetter.found(onPath: scratch.path + "/bin", besides: [])
    let results = try await set(with: try #require(typesetter))
    let paper = SetPaper(Array("%PDF-1.7\n<</Type/Page/A>><</Type/Page>>\n%%EOF\n".utf8))
    let made = SettingResult.made(try #require(paper))
    #expect(results == [made, .refused(Refusal("missing alt text")), made])
    #expect(paper?.pages == 2)
  }

  /// The engine goes on only when it has been said that its first paper is there.
  @Test func whoWaitsIsToldHowManyAreMade() async throws {
    let told = scratch.path + "/told"
    try scratch.write(
      "bin/typst",
      """
      #!/bin/sh
      for last; do :; done
      case $last in */1.pdf) until test -e '\(told)'; do sleep 0.05; done ;; esac
      printf '%%PDF-1.7\n<</Type/Page/A>><</Type/Page>>\n%%%%EOF\n' > "$last"
      """
    )
    try scratch.permit("bin/typst", 0o755)
    let typesetter = Typesetter.found(onPath: scratch.path + "/bin", besides: [])
    let results = try await set(with: try #require(typesetter), 2) { made in
      if made == 1 { _ = FileManager.default.createFile(atPath: told, contents: nil) }
    }
    let isMade = results.map { if case .made = $0 { true } else { false } }
    #expect(isMade == [true, true])
  }

  @Test func manyPapersAreSharedByTwoEngines() async throws {
    let results = try await set(.good, count: 40)
    let isMade = results.map { if case .made = $0 { true } else { false } }
    #expect(isMade == Array(repeating: true, count: 40))
    let second = scratch.files("Output").first { $0.key.hasSuffix("/orders-1.json") }
    #expect(second?.value.contains("39") == true)
  }

  @Test func enginesThatFallOverTakeAllPapersWithThem() async throws {
    let results = try await set(.killed, count: 40)
    #expect(results == Array(repeating: .lost(.killed), count: 40))
  }

  @Test(arguments: [
    ("typst 0.15.0 (1a2b3c)", nil), ("typst 0.13.1", "typst 0.13.1"), ("", "something else"),
  ])
  func aTypstOfAnotherVersionIsPassedOver(_ version: String, _ stranger: String?) async throws {
    try scratch.write("bin/typst", "#!/bin/sh\necho '\(version)'\n")
    try scratch.permit("bin/typst", 0o755)
    let found = Typesetter.found(onPath: scratch.path + "/bin", besides: [])
    let typesetter = try #require(found)
    #expect(await typesetter.fitting(else: nil).stranger == stranger)
    try FakeEngine.good.install(in: scratch)
    let binding = try #require(Typesetter.binding(besides: [scratch.path]))
    #expect(await typesetter.fitting(else: binding) == (stranger == nil ? typesetter : binding))
  }

  @Test(arguments: [
    ("error: no such key\n  ┌─ papers/directory.typ:12:4\n  │\n", 12, "at letter 5"),
    (
      "warning: odd\n  ┌─ papers/common.typ:1:0\nerror: no\n  ┌─ papers/sheet.typ:3:0\n", 3,
      "at letter 1"
    ),
  ])
  func anEnginesComplaintSaysWhereItIs(_ words: String, _ line: Int, _ letter: String) throws {
    let place = try #require(Refusal(reading: words).placeInWords)
    #expect(place.hasPrefix("line \(line) of Templates/papers/"))
    #expect(place.hasSuffix(letter))
  }

  @Test func aComplaintWithoutAPlaceIsTakenAsItIs() {
    #expect(Refusal(reading: "error: the input is empty") == Refusal("the input is empty"))
    #expect(Refusal("no", at: "elsewhere.json:1:2").placeInWords == nil)
  }

  @Test(arguments: [
    "", "rubbish", "%PDF-1.7 %%EOF", "%PDF-1.7 <</Type/Page>>", "%PDF-1.7 <</Type/Pages>>%%EOF",
  ])
  func whatIsNoPaperIsNotTakenForOne(_ bytes: String) {
    #expect(SetPaper(Array(bytes.utf8)) == nil)
  }
}
