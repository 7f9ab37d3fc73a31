internal import Foundation
internal import Glibc
internal import Testing

@testable internal import noticeboard

/// What stands after a process has been killed at any step, or the disk has been full.
struct FaultTests: ~Copyable {
  private static let old = ["index.html": "old", "a.html": "same", "gone.html": "gone"]
  private static let new = ["index.html": "new", "a.html": "same", "groups/b.html": "b"]

  private let project: Scratch

  init() throws { project = try .project() }

  @Test(arguments: FaultPoint.allCases, [0, 1, 2])
  func theOldSiteOrTheNewOneStands(_ fault: FaultPoint, runsBefore: Int) async throws {
    for _ in 0..<runsBefore { try await project.publish(["index.html": "\(UUID())"]) }
    if runsBefore > 0 { try await project.publish(Self.old) }
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = project.path as String, fault = fault as FaultPoint] in
      let project = Scratch(adopting: path)
      try await project.publish(FaultTests.new, faults: fault)
    }
    let standing = project.site("Output/public")
    let isOld = standing == (runsBefore > 0 ? Self.old : [:])
    #expect(isOld || standing == Self.new)
    #expect(isOld == !Self.stepsAfterSwap.contains(fault), "\(fault): \(standing)")

    try await project.publish(Self.new)
    #expect(project.site("Output/public") == Self.new)
    #expect(!project.files("Output").keys.contains { $0.hasPrefix(".building") })
    #expect(!project.files("Output").values.contains("gone"))
  }

  private static let stepsAfterSwap: Set<FaultPoint> = [
    .swappedOne, .swapped, .reported, .kept, .purged,
  ]

  @Test func aDiskThatFillsUpLeavesTheSiteAsItWas() async throws {
    try await project.publish(Self.old)
    await #expect(processExitsWith: .success) { [path = project.path as String] in
      signal(SIGXFSZ, SIG_IGN)
      let project = Scratch(adopting: path)
      try project.shell("prlimit --pid \(getpid()) --fsize=1000")
      let large = ["index.html": String(repeating: "x", count: 5_000)]
      let stop = await reason { try await project.publish(large) }
      guard stop?.exit == .disk else { exit(9) }
    }
    #expect(project.site("Output/public") == Self.old)
    #expect(!project.files("Output").keys.contains { $0.hasPrefix(".building") })
    try await project.publish(Self.new)
    #expect(project.site("Output/public") == Self.new)
  }

  @Test func aFolderThatThisAccountMayNotWriteToIsNamed() async throws {
    try await project.publish(Self.old)
    try project.permit("", 0o755)
    await #expect(processExitsWith: .success) { [path = project.path as String] in
      let project = Scratch(adopting: path)
      try project.permit("Output", 0o555)
      if geteuid() == 0 { try #require(seteuid(65_534) == 0) }
      let stop = await reason { try await project.publish(FaultTests.new) }
      guard stop?.exit == .disk else { exit(9) }
    }
    try project.permit("Output", 0o755)
    #expect(project.site("Output/public") == Self.old)
  }
}
