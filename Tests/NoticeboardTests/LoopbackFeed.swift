internal import Foundation
internal import Glibc
internal import Synchronization

/// A web server on this computer, made for one test: real sockets, and answers that can be as wrong
/// as a test wants, down to the byte.
struct LoopbackFeed: ~Copyable {
  struct Reply: Sendable {
    var status = 200
    var headers: [String] = []
    var body = ""
    /// What `Content-Length` says; the body's own length unless a test lies.
    var length: Int?
    /// In milliseconds, between the head and the body.
    var delay: Int32 = 0
  }

  let port: Int
  private let listener: CInt
  private let asked: Requests

  /// What was asked for, in order: path and query.
  var requests: [String] { asked.all }

  init(_ answer: @escaping @Sendable (_ path: String, _ turn: Int) -> Reply) throws {
    let own = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = unsafe withUnsafeMutablePointer(to: &place) { place in
      unsafe place.withMemoryRebound(to: sockaddr.self, capacity: 1) { place in
        unsafe bind(own, place, size) == 0 && listen(own, 16) == 0
          && getsockname(own, place, &size) == 0
      }
    }
    guard isBound else { throw NoServer() }
    port = Int(UInt16(bigEndian: place.sin_port))
    let requests = Requests()
    (listener, asked) = (own, requests)
    // A thread of its own: there are as few others as cores, and they wait for answers.
    Thread.detachNewThread { Self.serve(own, requests, answer) }
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  var address: String { "http://127.0.0.1:\(port)" }

  struct NoServer: Error {}

  private static func serve(
    _ listener: CInt,
    _ asked: Requests,
    _ answer: @Sendable (_ path: String, _ turn: Int) -> Reply
  ) {
    while true {
      let peer = accept(listener, nil, nil)
      guard peer >= 0 else { return }
      if let path = request(from: peer) {
        send(answer(path, asked.add(path)), to: peer)
      }
      shutdown(peer, Int32(SHUT_RDWR))
      close(peer)
    }
  }

  private static func request(from peer: CInt) -> String? {
    var head: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4_096)
    while !head.suffix(4).elementsEqual("\r\n\r\n".utf8), head.count < 16_384 {
      let count = unsafe recv(peer, &part, part.count, 0)
      guard count > 0 else { return nil }
      head += part[..<count]
    }
    let words = String(decoding: head, as: UTF8.self).split(separator: " ")
    return words.count > 1 && words[0] == "GET" ? String(words[1]) : nil
  }

  private static func send(_ reply: Reply, to peer: CInt) {
    let head =
      ["HTTP/1.1 \(reply.status) Said", "Connection: close"] + reply.headers
      + ["Content-Length: \(reply.length ?? reply.body.utf8.count)"]
    put(head.joined(separator: "\r\n") + "\r\n\r\n", to: peer)
    if reply.delay > 0 { poll(nil, 0, reply.delay) }
    put(reply.body, to: peer)
  }

  private static func put(_ text: String, to peer: CInt) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { bytes in
        unsafe Glibc.send(peer, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

/// What a server was asked for, by whichever thread.
private final class Requests: Sendable {
  private let paths = Mutex<[String]>([])

  var all: [String] { paths.withLock { $0 } }

  /// How often the path was asked for before.
  func add(_ path: String) -> Int {
    paths.withLock { paths in
      paths.append(path)
      return paths.count { $0 == path } - 1
    }
  }
}
