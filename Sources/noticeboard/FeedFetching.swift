internal import Directory

/// Fetches a feed politely: one request at a time, a pause before each, and longer and longer waits
/// where the feed is busy or breaks off.
struct FeedFetching: ~Copyable {
  let connection: FeedConnection
  /// Before each request.
  let pause: Duration
  /// What passes the time: tests do not wait.
  let wait: @Sendable (Duration) async throws -> Void
  let say: @Sendable (String) -> Void

  private static let tries = 6
  private static let redirects = 5
  /// In seconds; whoever is told to wait longer comes back another time.
  private static let longestWait = 300

  private enum Reply {
    case bytes([UInt8])
    /// The feed has nothing there.
    case nothing
    case trouble(String, wait: Int?)
  }

  /// An answer that something could be made of, as `read` does; nil where the feed has nothing. One
  /// that stops before its end is asked for again.
  func fetch<Value>(
    _ address: FeedAddress,
    _ read: ([UInt8]) throws(FeedPage.Fault) -> Value
  ) async throws -> (value: Value, bytes: [UInt8])? {
    var trouble = ""
    for turn in 0..<Self.tries {
      try await wait(pause)
      var seconds = 1 << turn
      switch try reply(from: address) {
      case .nothing: return nil
      case .trouble(let found, let asked):
        trouble = found
        seconds = asked ?? seconds
      case .bytes(let bytes):
        do throws(FeedPage.Fault) {
          return (try read(bytes), bytes)
        } catch .truncated {
          trouble = "its answer stops before its end"
        } catch {
          throw StopReason(error, from: address)
        }
      }
      guard turn + 1 < Self.tries else { break }
      guard seconds <= Self.longestWait else {
        throw Self.brokenOff(address, "it asks to be left alone for \(seconds / 60) minutes")
      }
      say("“\(address.text)”: \(trouble); trying again in \(seconds) seconds")
      try await wait(.seconds(seconds))
    }
    throw Self.brokenOff(address, "\(trouble), \(Self.tries) times over")
  }

  private static func brokenOff(_ address: FeedAddress, _ fact: String) -> StopReason {
    StopReason(
      .disk,
      "“\(address.text)” could not be fetched: \(fact)",
      remedy: "run the same command again later today: it goes on where it stopped"
    )
  }

  private func reply(from address: FeedAddress) throws(StopReason) -> Reply {
    var address = address
    for _ in 0...Self.redirects {
      let answer: FeedConnection.Answer
      do throws(FeedConnection.Fault) {
        answer = try connection.get(address)
      } catch .broken(let says) {
        return .trouble("“\(says)”", wait: nil)
      } catch {
        throw StopReason(error, from: address)
      }
      switch answer.status {
      case 200: return .bytes(answer.bytes)
      case 301, 302, 303, 307, 308: address = try Self.next(after: address, answer)
      case 404, 410: return .nothing
      case 408, 425, 429, 500...599:
        return .trouble("it answers with \(answer.status)", wait: answer.retryAfter)
      default:
        throw StopReason(
          .disk,
          "“\(address.text)” answers with \(answer.status)",
          remedy: "check the address; a feed for everybody asks for no key"
        )
      }
    }
    throw StopReason(
      .refused,
      "“\(address.text)” sends us on more than \(Self.redirects) times",
      remedy: "ask the feed's owner for its address"
    )
  }

  private static func next(
    after address: FeedAddress,
    _ answer: FeedConnection.Answer
  ) throws(StopReason) -> FeedAddress {
    let location = answer.location ?? ""
    if let next = try? FeedAddress(location), address.allowsRedirect(to: next) { return next }
    throw StopReason(
      .refused,
      "“\(address.text)” sends us to another place: “\(location)”",
      remedy: "if that is where the feed is now, give its own address"
    )
  }
}

extension StopReason {
  fileprivate init(_ fault: FeedConnection.Fault, from address: FeedAddress) {
    switch fault {
    case .privateAddress:
      self.init(
        .refused,
        "“\(address.host)” leads to a computer in this building, not to a public website",
        remedy: "give a public address; for a trial on this computer add --allow-loopback"
      )
    case .tooLarge:
      self.init(
        .refused,
        "“\(address.text)” is larger than \(FeedWalk.Limit.pageBytes / 1_000_000) MB",
        remedy: "ask for smaller pages, as with “?per_page=50”"
      )
    case .broken(let says), .impossible(let says):
      self.init(
        .disk,
        "“\(address.text)” could not be fetched: “\(says)”",
        remedy: "open the address in a browser; if that fails too, ask the feed's owner"
      )
    }
  }

  fileprivate init(_ fault: FeedPage.Fault, from address: FeedAddress) {
    let says =
      switch fault {
      case .truncated: "stops before its end"
      case .notJSON: "answers with something other than JSON"
      case .noRecords: "holds no list of services"
      }
    self.init(
      .disk,
      "“\(address.text)” \(says)",
      remedy: "give the address of an Open Referral feed, as in “https://feed.example/services”"
    )
  }
}
