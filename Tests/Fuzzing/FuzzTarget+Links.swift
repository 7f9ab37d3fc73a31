internal import Publishing

extension FuzzTarget {
  /// Addresses: what the policy lets through, a browser's own way of reading takes for harmless.
  static let links = FuzzTarget(
    "links",
    seeds: [
      "https://www.nhs.uk/conditions?a=1#b", "http://example.org:80/é", "mailto:hello@example.org",
      "tel:+44(0)1632-960123", "#times", "/groups/tea.html", "../a/b?c:d#e", "tea.html",
      "javascript:alert(1)", "https://a@b.org/", "//evil.example/x", "http://0x7f.1/",
      "HTTPS:\\\\evil.example", "data:image/png;base64,AA", "https://xn--80ak6aa92e.com",
    ],
    scraps: [
      ":", "/", "//", "\\", "@", "?", "#", "%", "%0a", "%2F", "%7f", ".", "..", "[", "]", "\t",
      "\n",
      " ", "\u{A0}", "\u{200B}", "\u{202E}", "。", "ｊ", "０", "ſ", "K", "é", "javascript:", "https:",
      "mailto:", "tel:", "data:", "www.", "localhost", "127.1", "0x7f", "xn--", ":443", ":80", "&",
    ]
  ) { input in
    let address = String(decoding: input, as: UTF8.self)
    let browser = BrowserAddress(address)
    switch LinkPolicy.verdict(on: address) {
    case .refused(let refusal):
      return refusal.reason.isEmpty || refusal.remedy.isEmpty ? "refused without a word" : nil
    case .web(let host):
      return browser.kind == .web(host: host) && browser.isPublicHost ? nil : "web: \(browser)"
    case .mail: return browser.kind == .mail && browser.isOneMailbox ? nil : "mail: \(browser)"
    case .phone: return browser.kind == .phone && browser.isPlainNumber ? nil : "tel: \(browser)"
    case .heading, .site:
      return browser.kind == .within && !browser.hasHidden ? nil : "within: \(browser)"
    }
  }
}

/// An address as browsers read it, forgivingly: marks at the ends and line ends within are dropped,
/// and `\` is `/`. Written apart from the policy, so that each is a check on the other.
struct BrowserAddress {
  enum Kind: Equatable {
    case within, mail, phone, elsewhere
    case web(host: String)
  }

  let kind: Kind
  private let letters: [Unicode.Scalar]
  private let rest: String

  init(_ text: String) {
    var letters = Array(text.unicodeScalars)
    while let last = letters.last, last.value <= 0x20 { letters.removeLast() }
    letters = Array(letters.drop { $0.value <= 0x20 })
    letters.removeAll { $0 == "\t" || $0 == "\n" || $0 == "\r" }
    self.letters = letters
    let scheme = Self.scheme(of: letters)
    let after = letters.dropFirst(scheme.map { $0.count + 1 } ?? 0)
    rest = Self.text(after)
    let slashed = after.map { $0 == "\\" ? "/" : $0 }
    switch scheme {
    case "http", "https": kind = .web(host: Self.host(slashed.drop { $0 == "/" }))
    case "mailto": kind = .mail
    case "tel": kind = .phone
    case .some: kind = .elsewhere
    case nil: kind = slashed.starts(with: ["/", "/"]) ? .elsewhere : .within
    }
  }

  private static func text(_ letters: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: letters)
    return String(text)
  }

  private static func scheme(of letters: [Unicode.Scalar]) -> String? {
    guard let colon = letters.firstIndex(of: ":"), colon > 0 else { return nil }
    let name = letters[..<colon]
    let isName = name.allSatisfy { letter in
      letter.isASCII
        && (letter.properties.isAlphabetic || "0123456789+-.".unicodeScalars.contains(letter))
    }
    guard isName, name.first?.properties.isAlphabetic == true else { return nil }
    return text(name).lowercased()
  }

  private static func host(_ rest: some Sequence<Unicode.Scalar>) -> String {
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let afterUser = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? []
    return text(afterUser.prefix { $0 != ":" }).lowercased()
  }

  /// A name with a dot, in plain letters, that no browser takes for a number.
  var isPublicHost: Bool {
    guard case .web(let host) = kind else { return false }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, !hasHidden,
      labels.allSatisfy({ $0.utf8.count <= 63 && !$0.isEmpty })
    else { return false }
    let plain = "abcdefghijklmnopqrstuvwxyz0123456789-.".utf8
    return host.utf8.allSatisfy(plain.contains) && !last.hasPrefix("0x")
      && !last.utf8.allSatisfy("0123456789".utf8.contains) && !authority.contains("@")
      && ["", ":", ":80", ":443"].contains(authority.drop { $0 != ":" })
  }

  private var authority: Substring {
    rest.dropFirst(2).prefix { !"/?#\\".contains($0) }
  }

  var isOneMailbox: Bool {
    rest.utf8.count { $0 == UInt8(ascii: "@") } == 1 && !hasHidden
      && !rest.contains { "?,;:<>%&()\"\\ ".contains($0) }
  }

  var isPlainNumber: Bool {
    !rest.isEmpty && rest.utf8.allSatisfy { "+()-0123456789".utf8.contains($0) }
  }

  /// Whether it has letters that cannot be seen, or that turn the direction of reading.
  var hasHidden: Bool {
    let bytes = letters.contains { $0.value <= 0x20 || $0.value == 0x7F || $0 == "\\" }
    let marks = letters.contains { (0x200B...0x200F).contains($0.value) || $0 == "\u{FEFF}" }
    let turns = letters.contains {
      (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
    }
    return bytes || marks || turns
  }
}
