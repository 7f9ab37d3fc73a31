import Reading

/// The address of a feed on the web, in parts: `https://feed.example/api/services`.
package struct FeedAddress: Sendable, Hashable {
  package var isSecure: Bool
  /// In small letters; a machine's number of the sixth version stands in square brackets.
  package var host: String
  package var port: Int
  /// Begins with a slash.
  package var path: String
  /// What stands after the question mark, if anything.
  package var query: String?

  /// Why a text is no address that a feed is fetched from, and what to do.
  package struct Refusal: Error, Hashable {
    package var reason: String
    package var remedy: String
  }

  package init(_ typed: String) throws(Refusal) {
    guard typed.utf8.count <= 2_000, typed.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw Refusal(
        reason: "it has spaces or letters that no address has",
        remedy: "copy it from the browser's address line"
      )
    }
    let parts = typed.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let scheme = parts.count == 2 ? parts[0].lowercased() : ""
    guard scheme == "https" || scheme == "http", parts[1].hasPrefix("//") else {
      throw Refusal(
        reason: "it does not begin with “https://” or “http://”",
        remedy: "write it whole, as in “https://feed.example/services”"
      )
    }
    isSecure = scheme == "https"
    let rest = parts[1].dropFirst(2).prefix { $0 != "#" }
    let authority = rest.prefix { $0 != "/" && $0 != "?" }
    (host, port) = try Self.place(authority, usual: isSecure ? 443 : 80)
    let way = rest.dropFirst(authority.count)
    let path = way.prefix { $0 != "?" }
    self.path = path.isEmpty ? "/" : String(path)
    query = way.count > path.count ? String(way.dropFirst(path.count + 1)) : nil
  }

  private static func place(
    _ authority: Substring,
    usual: Int
  ) throws(Refusal) -> (host: String, port: Int) {
    guard !authority.contains("@") else {
      throw Refusal(
        reason: "it has a name or a password before the “@”",
        remedy: "give an address that anyone may fetch"
      )
    }
    let isNumber = authority.hasPrefix("[")
    let end = isNumber ? authority.firstIndex(of: "]") : authority.firstIndex(of: ":")
    let split = isNumber ? end.map { authority.index(after: $0) } : end
    let host = authority[..<(split ?? authority.endIndex)].lowercased()
    let figures = authority[(split ?? authority.endIndex)...].dropFirst()
    let port = figures.isEmpty ? usual : Int(figures) ?? 0
    guard isHost(host, isNumber: isNumber), (1...65_535).contains(port),
      figures.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else {
      throw Refusal(
        reason: "“\(authority)” is not the name of a website",
        remedy: "copy the address from the browser's address line"
      )
    }
    return (host, port)
  }

  private static func isHost(_ host: String, isNumber: Bool) -> Bool {
    let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789-.".utf8)
    let figures = Set("0123456789abcdef:.[]".utf8)
    return (1...253).contains(host.utf8.count) && host != "[" && host != "[]"
      && host.utf8.allSatisfy((isNumber ? figures : letters).contains)
      && !host.hasPrefix(".") && !host.contains("..")
  }

  package var text: String { "\(site)\(path)\(query.map { "?" + $0 } ?? "")" }

  private var site: String {
    let isUsual = port == (isSecure ? 443 : 80)
    return "http\(isSecure ? "s" : "")://\(host)\(isUsual ? "" : ":\(port)")"
  }

  /// Where a feed's own answer sends us: on the same host, and never back to an open line.
  package func allowsRedirect(to other: FeedAddress) -> Bool {
    guard other.host == host else { return false }
    if other.isSecure == isSecure { return other.port == port }
    return other.isSecure && other.port == 443 && port == 80
  }
}

extension FeedAddress {
  /// A feed saved as files has a file for each page, not an answer for each question.
  private var isFile: Bool { path.lowercased().hasSuffix(".json") }

  /// The list of services: what was typed, or the list below it.
  package var list: FeedAddress {
    guard !isFile else { return self }
    var list = self
    while list.path.hasSuffix("/") { list.path.removeLast() }
    if !list.path.hasSuffix("/services") { list.path += "/services" }
    return list
  }

  /// One page of the list, from 1.
  package func page(_ number: Int) -> FeedAddress {
    var page = self
    if isFile {
      if number > 1 { page.path = "\(path.dropLast(5))-\(number).json" }
      return page
    }
    let asked = query?.split(separator: "&").filter { !$0.hasPrefix("page=") } ?? []
    page.query = (asked + ["page=\(number)"]).joined(separator: "&")
    return page
  }

  /// One service of the list, by its id.
  package func service(_ id: String) -> FeedAddress {
    var service = self
    service.query = nil
    service.path = "\(isFile ? String(path.dropLast(5)) : path)/\(Self.encoded(id))"
    if isFile { service.path += ".json" }
    return service
  }

  /// Nothing in an id can lead out of the list.
  private static func encoded(_ id: String) -> String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_~".utf8)
    return id.utf8.map { byte in
      if plain.contains(byte) { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }.joined()
  }
}
