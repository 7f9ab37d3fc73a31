/// The part of a web address that says whose it is: the host.
enum WebAddress {
  /// Judges what stands after `http:` or `https:`.
  static func verdict(onRest rest: Substring) -> LinkPolicy.Verdict {
    guard rest.utf8.starts(with: "//".utf8) else {
      return LinkPolicy.refused(
        "the address has no “//” after “https:”",
        "write it as “https://www.example.org/…”"
      )
    }
    let authority = Substring(rest.utf8.dropFirst(2).prefix { !"/?#".utf8.contains($0) })
    if authority.utf8.contains(UInt8(ascii: "@")) {
      return LinkPolicy.refused(
        "the address has an “@” before the name of the site",
        "take out all between “https://” and the name of the site"
      )
    }
    let (host, port) = parts(of: authority)
    guard ["", "80", "443"].contains(port) else {
      return LinkPolicy.refused("the address names a port (“:\(port)”)", "link to the public page")
    }
    if let (reason, remedy) = fault(ofHost: host) { return LinkPolicy.refused(reason, remedy) }
    return .web(host: host)
  }

  /// The host of an address that has a scheme, in small letters.
  static func host(of address: some StringProtocol) -> String? {
    guard let slashes = address.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    guard case .web(let host) = verdict(onRest: Substring(address[slashes...])) else { return nil }
    return host
  }

  private static func parts(of authority: Substring) -> (host: String, port: String) {
    guard authority.utf8.first != UInt8(ascii: "[") else { return (String(authority), "") }
    let halves = authority.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let host = halves.first.map { $0.lowercased() } ?? ""
    return (host, halves.count == 2 ? String(halves[1]) : "")
  }

  /// What keeps a host, in small letters, from being the name of a public site.
  static func fault(ofHost host: String) -> (reason: String, remedy: String)? {
    guard host.utf8.allSatisfy({ $0 < 0x80 }) else {
      return ("“\(host)” has letters outside a to z", "check it, and write its “xn--” form")
    }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    if host.utf8.first == UInt8(ascii: "[") || labels.last.map(isNumber) == true {
      return ("“\(host)” is a number, not the name of a website", "write the name of the website")
    }
    guard labels.count >= 2, host.utf8.count <= 253, labels.allSatisfy(isLabel) else {
      return ("“\(host)” is not the name of a public website", "check the address")
    }
    return nil
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte >= UInt8(ascii: "0")
    case _: false
    }
  }

  private static func isLabel(_ label: Substring) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return (1...63).contains(label.utf8.count) && label.utf8.first != hyphen
      && label.utf8.last != hyphen
      && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == hyphen }
  }

  /// Browsers read a host whose last part is a number, in any base, as a machine's number.
  private static func isNumber(_ label: Substring) -> Bool {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return (!label.isEmpty && label.utf8.allSatisfy(digits.contains))
      || label.utf8.starts(with: "0x".utf8)
  }
}

extension WebAddress {
  /// What a reader should be warned of in a link that is allowed, with what to do.
  static func doubt(text: String, host: String) -> (reason: String, remedy: String)? {
    if let shown = hostShown(by: text), !isSame(shown, host) {
      return (
        "the words say “\(shown)” but the link leads to “\(host)”",
        "let the words say where the link goes"
      )
    }
    if host.split(separator: ".").contains(where: { $0.hasPrefix("xn--") }) {
      return (
        "“\(host)” stands for a name in other letters, which may look like a well-known one",
        "check that this is the right website"
      )
    }
    return nil
  }

  private static func isSame(_ shown: String, _ host: String) -> Bool {
    let shown = shown.hasPrefix("www.") ? String(shown.dropFirst(4)) : shown
    return host == shown || host.hasSuffix(".\(shown)")
  }

  private static let usualEndings: Set = ["com", "eu", "info", "net", "org", "scot", "uk", "wales"]

  private static func hostShown(by text: String) -> String? {
    let word = text.lowercased()
    guard !word.utf8.contains(0x20), !word.utf8.contains(UInt8(ascii: "@")) else { return nil }
    if word.hasPrefix("http://") || word.hasPrefix("https://") { return host(of: word) }
    guard let host = host(of: "//\(word)"), let ending = host.split(separator: ".").last,
      word.hasPrefix("www.") || usualEndings.contains(String(ending))
    else { return nil }
    return host
  }
}
