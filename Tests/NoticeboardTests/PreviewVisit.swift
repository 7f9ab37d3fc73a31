internal import Foundation
internal import Glibc
internal import Synchronization
internal import Testing

@testable internal import noticeboard

/// Someone looking at the preview of a project, byte by byte.
struct PreviewVisit: Sendable {
  struct Answer: Sendable {
    /// Zero where the connection was closed without a word.
    var status = 0
    var head = ""
    var text = ""
  }

  let port: UInt16

  private static let ports = Mutex(20_000)

  /// Tests run at once: each begins to look for a free one elsewhere.
  private static var nextPort: Int {
    ports.withLock { port in
      port += 10
      return port
    }
  }

  struct NoConnection: Error {}

  static func example() throws -> Scratch {
    let project = try Scratch()
    try project.write(
      "Site/site.yml",
      """
      name: Thornby noticeboard
      run by: Thornby Hub
      address: https://thornby.example
      contact:
        phone: 01632 960100
      """
    )
    try project.write("Content/areas/thornby.md", "---\nname: Thornby\n---\n")
    try project.write("Content/listings/choir.md", listing("Choir"))
    try project.write("Content/pages/about.md", "---\ntitle: About us\n---\nWe are the Hub.\n")
    return project
  }

  static func listing(_ name: String, _ words: String = "We sing.") -> String {
    """
    ---
    name: \(name)
    what: A friendly hour for anyone who lives near.
    area: Thornby
    where: Hall, High Street, NG00 0AA
    when: Every Tuesday, 10am to 12 noon
    cost: Free
    helps with: [social isolation]
    access: ask
    getting here: ask
    contact: The leader, 01632 960101
    ---
    \(words)
    """
  }

  /// Opens the preview, as `serve` does, for as long as the visit lasts.
  static func during(
    _ project: String,
    as visitor: PreviewDoor.Visitor = .atHome,
    _ visit: @escaping @Sendable (PreviewVisit) async throws -> Void
  ) async throws {
    let desk = PreviewDesk()
    let bell = Signal()
    let kitchen = PreviewKitchen(
      path: project,
      audiences: EditionChoice.all.audiences,
      today: "2026-11-21",
      drafts: false,
      terminal: Terminal(isQuiet: true)
    )
    let watch = FolderWatch()
    let free = try #require(try PreviewDoor.opened(from: Self.nextPort, alsoForPhones: false).first)
    let door = PreviewDoor(visitor: visitor, host: free.host, port: free.port)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try await door.serve { await PreviewAnswer(to: $0, at: door, from: desk) }
      }
      group.addTask { await watch.ring(bell) }
      group.addTask { await kitchen.keepUp(on: desk, watching: watch, hearing: bell) }
      _ = await desk.news(after: 0)
      defer { group.cancelAll() }
      try await visit(PreviewVisit(port: door.port))
    }
  }

  func get(
    _ path: String,
    host: String? = nil,
    method: String = "GET"
  ) async throws -> Answer {
    let lines = [
      "\(method) \(path) HTTP/1.1", "Host: \(host ?? "127.0.0.1:\(port)")", "Connection: close", "",
      "",
    ]
    let request = lines.joined(separator: "\r\n")
    // On a thread of its own: there are as few others as cores, and they are to answer.
    return try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(with: Result { try answer(to: request) })
      }
    }
  }

  private func answer(to request: String) throws -> Answer {
    let own = try connection()
    defer { close(own) }
    let bytes = Array(request.utf8)
    guard unsafe send(own, bytes, bytes.count, CInt(MSG_NOSIGNAL)) == bytes.count else {
      throw NoConnection()
    }
    var all: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe recv(own, &part, part.count, 0)
      guard count > 0 else { break }
      all += part[..<count]
    }
    let text = String(decoding: all, as: UTF8.self)
    guard let end = text.firstRange(of: "\r\n\r\n") else { return Answer() }
    let head = String(text[..<end.lowerBound])
    let status = head.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return Answer(status: status ?? 0, head: head, text: String(text[end.upperBound...]))
  }

  private func connection() throws -> CInt {
    let own = socket(AF_INET, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = port.bigEndian
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    for _ in 0..<100 {
      let isThere = unsafe withUnsafePointer(to: &place) { place in
        unsafe place.withMemoryRebound(to: sockaddr.self, capacity: 1) { place in
          unsafe connect(own, place, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
      }
      if isThere { return own }
      usleep(20_000)
    }
    close(own)
    throw NoConnection()
  }
}
