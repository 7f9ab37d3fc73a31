internal import FlyingFox
internal import FlyingSocks
internal import Foundation
internal import Glibc

/// Where the preview listens: an address that only this computer has, or one in its network.
struct PreviewDoor: Sendable {
  enum Visitor: Sendable {
    /// Whoever sits at this computer.
    case atHome
    /// Anyone in the same network: they see what anyone may, and nothing of what is found wrong.
    case onThePhone
  }

  let visitor: Visitor
  let host: String
  let port: UInt16

  static let ports = 1_024...65_000
  private static let mostTries = 100

  var address: String { "http://\(host):\(port)/" }

  /// What a browser that was led here by this address calls it. A page of somebody else's that has
  /// its name lead here calls it by that name.
  var names: Set<String> {
    switch visitor {
    case .atHome: ["127.0.0.1:\(port)", "localhost:\(port)"]
    case .onThePhone: ["\(host):\(port)"]
    }
  }

  /// Doors with the first number that is free.
  static func opened(
    from first: Int,
    alsoForPhones: Bool
  ) throws(StopReason) -> [PreviewDoor] {
    var places: [(Visitor, String)] = [(.atHome, "127.0.0.1")]
    if alsoForPhones { places.append((.onThePhone, try ownAddress)) }
    for port in (first..<first + mostTries).map(UInt16.init)
    where places.allSatisfy({ isFree(port, of: $0.1) }) {
      return places.map { PreviewDoor(visitor: $0, host: $1, port: port) }
    }
    throw StopReason(
      .disk,
      "no address from \(first) to \(first + mostTries - 1) is free for the preview",
      remedy: "name another number with --port"
    )
  }

  private static func isFree(_ port: UInt16, of host: String) -> Bool {
    guard let socket = try? Socket(domain: AF_INET) else { return false }
    defer { try? socket.close() }
    guard let address = try? sockaddr_in.inet(ip4: host, port: port),
      (try? socket.setValue(true, for: .localAddressReuse)) != nil,
      (try? socket.bind(to: address)) != nil
    else { return false }
    return (try? socket.listen()) != nil
  }

  /// What others in the network know this computer by. Nothing is sent to find out: it is what the
  /// system would send from to an address that nobody has.
  private static var ownAddress: String {
    get throws(StopReason) {
      let socket = try? Socket(domain: AF_INET, type: .datagram)
      defer { try? socket?.close() }
      if let far = try? sockaddr_in.inet(ip4: "192.0.2.1", port: 9),
        (try? socket?.connect(to: far)) != nil,
        case .ip4(let own, _) = try? socket?.sockname()
      {
        return own
      }
      throw StopReason(
        .disk,
        "this computer is in no network that a phone could be in",
        remedy: "join the network that the phone is in, or leave “--phone” out"
      )
    }
  }

  /// Answers all who come, until it is cancelled.
  func serve(
    _ answer: @escaping @Sendable (PreviewRequest) async -> PreviewAnswer
  ) async throws {
    let handler = ClosureHTTPHandler { HTTPResponse(await answer(PreviewRequest($0))) }
    let server = HTTPServer(
      address: try sockaddr_in.inet(ip4: host, port: port),
      timeout: 30,
      logger: .disabled,
      handler: handler
    )
    do {
      try await server.run()
    } catch {
      if Task.isCancelled { return }
      throw StopReason(
        .disk,
        "the preview cannot be shown at \(address): \(error.localizedDescription)",
        remedy: "name another number with --port"
      )
    }
  }
}

extension PreviewRequest {
  fileprivate init(_ request: HTTPRequest) {
    self.init(
      method: request.method.rawValue,
      path: request.path,
      host: request.headers[.host],
      query: request.query.reduce(into: [:]) { $0[$1.name] = $1.value }
    )
  }
}

extension HTTPResponse {
  fileprivate init(_ answer: PreviewAnswer) {
    var headers = HTTPHeaders()
    for (name, value) in answer.headers { headers[HTTPHeader(name)] = value }
    self.init(
      statusCode: HTTPStatusCode(answer.status.rawValue, phrase: "\(answer.status)"),
      headers: headers,
      body: HTTPBodySequence(data: Data(answer.body), suggestedBufferSize: 65_536)
    )
  }
}
