internal import CCurl
internal import Directory
internal import Glibc

/// The only way to the network: one request at a time, by libcurl, within limits. No address is
/// connected to before its number has been looked at, whatever name led to it, and no answer that
/// sends us elsewhere is followed here. Proxies are not used: behind one, nobody could tell where a
/// name leads.
@safe struct FeedConnection: ~Copyable {
  struct Answer: Sendable, Hashable {
    var status: Int
    var bytes: [UInt8]
    /// Where the answer sends us, whole.
    var location: String?
    /// In how many seconds to come back.
    var retryAfter: Int?
  }

  enum Fault: Error, Hashable {
    /// The name leads into this machine or this building.
    case privateAddress
    case tooLarge
    /// It may go better the next time.
    case broken(String)
    case impossible(String)
  }

  struct Limits: Sendable {
    var bytes = FeedWalk.Limit.pageBytes
    /// For one answer, from the first word to the last.
    var seconds = 120
    /// To find somebody who answers.
    var connecting = 20
    var allowsLoopback = false
  }

  private let handle: UnsafeMutableRawPointer
  private let limits: Limits

  private init(_ handle: UnsafeMutableRawPointer, _ limits: Limits) {
    unsafe self.handle = handle
    self.limits = limits
  }

  static func opened(_ limits: Limits) throws(Fault) -> FeedConnection {
    guard let handle = unsafe curl_easy_init() else { throw .impossible("libcurl does not start") }
    let connection = unsafe FeedConnection(handle, limits)
    guard connection.isPrepared() else { throw .impossible("libcurl is too old: 7.85 is needed") }
    return connection
  }

  private func isPrepared() -> Bool {
    let numbers = [
      (CURLOPT_FOLLOWLOCATION, 0), (CURLOPT_NOSIGNAL, 1), (CURLOPT_TIMEOUT, limits.seconds),
      (CURLOPT_CONNECTTIMEOUT, limits.connecting),
    ]
    let texts = [
      (CURLOPT_PROTOCOLS_STR, "http,https"), (CURLOPT_PROXY, ""), (CURLOPT_ACCEPT_ENCODING, ""),
      (CURLOPT_USERAGENT, "noticeboard snapshot"),
    ]
    var answers = numbers.map { unsafe curl_set_number(handle, $0, $1) }
    answers += texts.map { unsafe curl_set_text(handle, $0, $1) }
    answers.append(unsafe curl_set_writer(handle, keep))
    answers.append(unsafe curl_set_opener(handle, openSocket))
    return answers.allSatisfy { $0 == CURLE_OK }
  }

  deinit { unsafe curl_easy_cleanup(handle) }

  func get(_ address: FeedAddress) throws(Fault) -> Answer {
    var transfer = Transfer(limit: limits.bytes, allowsLoopback: limits.allowsLoopback)
    let code = unsafe withUnsafeMutablePointer(to: &transfer) { pointer in
      unsafe curl_set_text(handle, CURLOPT_URL, address.text)
      unsafe curl_set_pointer(handle, CURLOPT_WRITEDATA, pointer)
      unsafe curl_set_pointer(handle, CURLOPT_OPENSOCKETDATA, pointer)
      return unsafe curl_easy_perform(handle)
    }
    if transfer.isPrivate { throw .privateAddress }
    if transfer.isTooLarge { throw .tooLarge }
    guard code == CURLE_OK else { throw Self.fault(code) }
    var status = 0
    var wait: curl_off_t = 0
    var location: UnsafeMutablePointer<CChar>?
    unsafe curl_get_number(handle, CURLINFO_RESPONSE_CODE, &status)
    unsafe curl_get_offset(handle, CURLINFO_RETRY_AFTER, &wait)
    unsafe curl_get_text(handle, CURLINFO_REDIRECT_URL, &location)
    return Answer(
      status: status,
      bytes: transfer.bytes,
      location: unsafe location.map { unsafe String(cString: $0) },
      retryAfter: wait > 0 ? Int(clamping: wait) : nil
    )
  }

  private static func fault(_ code: CURLcode) -> Fault {
    let says = unsafe String(cString: curl_easy_strerror(code))
    let passing = [
      CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT, CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING,
      CURLE_OPERATION_TIMEDOUT, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_HTTP2, CURLE_HTTP2_STREAM,
    ]
    return passing.contains(code) ? .broken(says) : .impossible(says)
  }
}

/// What one answer has come to so far.
private struct Transfer {
  let limit: Int
  let allowsLoopback: Bool
  var bytes: [UInt8] = []
  var isTooLarge = false
  var isPrivate = false

  init(limit: Int, allowsLoopback: Bool) {
    self.limit = limit
    self.allowsLoopback = allowsLoopback
  }

  mutating func allows(_ number: NetworkAddress?) -> Bool {
    switch number?.reach {
    case .anyone: return true
    case .thisMachine where allowsLoopback: return true
    case .thisMachine, .here, nil:
      isPrivate = true
      return false
    }
  }
}

/// Keeps what comes in, unpacked, up to the limit.
private let keep: curl_write_callback = { part, size, count, state in
  guard let part = unsafe part, let state = unsafe state else { return 0 }
  let transfer = unsafe state.assumingMemoryBound(to: Transfer.self)
  let length = size * count
  guard unsafe transfer.pointee.bytes.count + length <= transfer.pointee.limit else {
    unsafe transfer.pointee.isTooLarge = true
    return 0
  }
  unsafe transfer.pointee.bytes += UnsafeRawBufferPointer(start: part, count: length)
  return length
}

/// Called by libcurl with the number that a name has led to, before it is connected to.
private let openSocket: curl_opensocket_callback = { state, _, address in
  guard let state = unsafe state, let address = unsafe address else { return -1 }
  let transfer = unsafe state.assumingMemoryBound(to: Transfer.self)
  let start = MemoryLayout.offset(of: \curl_sockaddr.addr) ?? 0
  let raw = unsafe UnsafeRawPointer(address) + start
  let place: (start: Int, count: Int)? =
    switch unsafe address.pointee.family {
    case AF_INET: (4, 4)
    case AF_INET6: (8, 16)
    default: nil
    }
  let number = place.flatMap { place in
    unsafe NetworkAddress(
      Array(UnsafeRawBufferPointer(start: raw + place.start, count: place.count))
    )
  }
  guard unsafe transfer.pointee.allows(number) else { return -1 }
  let type = unsafe address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
  let (family, protocolNumber) = unsafe (address.pointee.family, address.pointee.`protocol`)
  return socket(family, type, protocolNumber)
}
