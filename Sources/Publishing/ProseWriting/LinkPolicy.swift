/// Which addresses a link in prose may lead to. It reads the address as Markdown has decoded it, and
/// allows what it knows to be harmless; all else is refused with a reason.
package enum LinkPolicy {
  package enum Verdict: Sendable, Hashable {
    /// A page elsewhere on the web.
    case web(host: String)
    case mail
    case phone
    /// A heading of the same page: what stands after the `#`.
    case heading(String)
    /// A page or file of this site.
    case site
    case refused(Refusal)
  }

  /// Why an address is not linked, and what to do instead.
  package struct Refusal: Sendable, Hashable {
    package var reason: String
    package var remedy: String
  }

  package static func verdict(on address: String) -> Verdict {
    if let refusal = refusal(ofLetters: address) { return .refused(refusal) }
    if address.utf8.first == UInt8(ascii: "#") { return .heading(String(address.dropFirst())) }
    guard let colon = address.utf8.firstIndex(where: { ":/?#".utf8.contains($0) }),
      address.utf8[colon] == UInt8(ascii: ":")
    else { return site(address) }
    let rest = address[address.utf8.index(after: colon)...]
    switch address[..<colon].lowercased() {
    case "http", "https": return WebAddress.verdict(onRest: rest)
    case "mailto": return mail(rest)
    case "tel": return phone(rest)
    case let scheme:
      return refused("links that begin with “\(scheme):” are not allowed", webMailOrPhone)
    }
  }

  private static let webMailOrPhone =
    "link to a web page (https://…), an email address (mailto:…) or a phone number (tel:…)"

  static func refused(_ reason: String, _ remedy: String) -> Verdict {
    .refused(Refusal(reason: reason, remedy: remedy))
  }

  private static func refusal(ofLetters address: String) -> Refusal? {
    if address.isEmpty {
      return Refusal(reason: "this link has no address", remedy: "put the address in the brackets")
    }
    if address.utf8.contains(UInt8(ascii: "\\")) {
      return Refusal(reason: "the address has a “\\” in it", remedy: "write “/” in its place")
    }
    if address.utf8.contains(0x20) {
      return Refusal(reason: "the address has a space in it", remedy: "take the space out")
    }
    if address.unicodeScalars.contains(where: isUnseen) || hasEncodedControl(address) {
      return Refusal(
        reason: "the address has a letter in it that cannot be seen",
        remedy: "type the address again by hand"
      )
    }
    return nil
  }

  /// Controls, spaces of any width, and marks that join, part or turn letters without a trace.
  private static func isUnseen(_ letter: Unicode.Scalar) -> Bool {
    guard !letter.isASCII else { return letter.value <= 0x20 || letter.value == 0x7F }
    return switch letter.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: true
    case _: false
    }
  }

  private static func hasEncodedControl(_ address: String) -> Bool {
    let bytes = Array(address.utf8)
    return bytes.indices.contains { index in
      guard bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count else { return false }
      let (high, low) = (bytes[index + 1], bytes[index + 2] | 0x20)
      return "01".utf8.contains(high) || (high == UInt8(ascii: "7") && low == UInt8(ascii: "f"))
    }
  }

  private static func mail(_ address: Substring) -> Verdict {
    let parts = address.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy(isMailLetter),
      WebAddress.fault(ofHost: String(Substring(parts[1])).lowercased()) == nil
    else {
      return refused(
        "“\(address)” is not one plain email address",
        "write one address only, as in “mailto:hello@example.org”"
      )
    }
    return .mail
  }

  private static func isMailLetter(_ byte: UInt8) -> Bool {
    WebAddress.isLetterOrDigit(byte) || ".!#$'*+/=^_{|}~-".utf8.contains(byte)
  }

  private static func phone(_ number: Substring) -> Verdict {
    let digits = number.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let others = number.utf8.count { "+()-".utf8.contains($0) }
    guard digits >= 3, digits + others == number.utf8.count else {
      return refused(
        "“\(number)” is not a plain phone number",
        "write digits only, as in “tel:01632960123”"
      )
    }
    return .phone
  }

  private static func site(_ address: String) -> Verdict {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    if path.utf8.starts(with: "//".utf8) || path.contains("//") {
      return refused("the address has “//” without “https:” before it", "write the whole address")
    }
    if path.lowercased().hasPrefix("www.") {
      return refused("the address has no “https://”", "write “https://\(address)”")
    }
    if path.contains("@"), !path.contains("/"), case .mail = mail(path) {
      return refused("the email address has no “mailto:”", "write “mailto:\(address)”")
    }
    return .site
  }
}
