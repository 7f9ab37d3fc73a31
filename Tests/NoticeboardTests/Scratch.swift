internal import Foundation
internal import Publishing

@testable internal import noticeboard

/// A folder of a test's own, gone when the test is done.
struct Scratch: ~Copyable {
  let path: String
  private let isOurs: Bool

  init() throws {
    isOurs = true
    path = NSTemporaryDirectory() + "/noticeboard-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// A folder of another process's, left for it to clear.
  init(adopting path: String) {
    self.path = path
    isOurs = false
  }

  deinit { if isOurs { try? FileManager.default.removeItem(atPath: path) } }

  /// A project with one page in it.
  static func project() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("Content/pages/about.md", "# About\n")
    return scratch
  }

  func write(_ name: String, _ text: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    let folder = url.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path + "/" + name,
      withIntermediateDirectories: true
    )
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name,
      withDestinationPath: target
    )
  }

  /// Who may do what, as in `0o755`.
  func permit(_ name: String, _ mode: Int) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: mode],
      ofItemAtPath: path + "/" + name
    )
  }

  /// Runs a line of shell in the folder.
  func shell(_ line: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = URL(fileURLWithPath: path)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
  }

  func text(_ name: String) -> String? {
    guard let data = FileManager.default.contents(atPath: path + "/" + name) else { return nil }
    return String(decoding: data, as: UTF8.self)
  }

  /// The files below a folder with what they hold, hidden ones left out.
  func site(_ name: String) -> [String: String] {
    files(name).filter { !$0.key.contains("/.") && !$0.key.hasPrefix(".") }
  }

  func files(_ name: String) -> [String: String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: path + "/" + name)) ?? []
    var files: [String: String] = [:]
    for path in paths { files[path] = text(name + "/" + path) }
    return files
  }

  /// Publishes pages given as path and text, as the command does.
  @discardableResult
  func publish(
    _ pages: [String: String],
    edition: String = "public",
    report: String = "{}",
    faults: FaultPoint? = nil,
    inspecting inspect: @escaping LastLook = { _, _, _ in [] }
  ) async throws -> Published {
    try await publish([(edition, pages)], report: report, faults: faults, inspecting: inspect)
  }

  @discardableResult
  func publish(
    _ editions: [(String, [String: String])],
    report: String = "{}",
    faults: FaultPoint? = nil,
    inspecting inspect: @escaping LastLook = { _, _, _ in [] }
  ) async throws -> Published {
    let workspace = try Workspace(at: path)
    let output = try OutputFolder(at: path + "/Output", for: workspace, faults: faults)
    try output.clearLeftOvers()
    let works = try editions.map { edition, pages in
      let files = pages.map { OutputFile(path: $0, bytes: Array($1.utf8)) }
      return try EditionWork(edition: edition) {
        EditionJobs(count: files.count) { [files[$0]] }
      }
    }
    return try await output.publish(works, report: { Array(report.utf8) }, inspecting: inspect)
  }
}

/// How something ends that must not succeed.
func reason(_ body: () async throws -> Void) async -> StopReason? {
  do {
    try await body()
    return nil
  } catch {
    return error as? StopReason ?? (error as? LeakySite)?.stop
  }
}

func reason(_ body: () throws -> Void) -> StopReason? {
  do {
    try body()
    return nil
  } catch {
    return error as? StopReason
  }
}
