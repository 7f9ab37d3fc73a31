/// Words and addresses that fill a gap: they say that there is no value.
enum NoValue {
  private static let markers: Set = [
    "null", "nil", "n/a", "na", "n.a.", "not applicable", "-", "--", "–", "—", ".",
    "via website", "see website", "no phone", "no email", "no e-mail", "no website",
  ]

  private static let longestMarker = 14

  static func isMarker(_ text: String) -> Bool {
    if text.utf8.count <= longestMarker, markers.contains(text.lowercased()) { return true }
    return text.utf8.contains(UInt8(ascii: ".")) && endsInPlaceholderHost(text)
  }

  /// Whether a text is an address of no one: `http://www.example.com`, `x@noemail.invalid`.
  static func endsInPlaceholderHost(_ text: String) -> Bool {
    guard !text.utf8.contains(UInt8(ascii: " ")) else { return false }
    var host = text.lowercased()[...]
    if let start = host.firstRange(of: "://") { host = host[start.upperBound...] }
    host = host.prefix { !"/?#:".contains($0) }
    if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
    let labels = host.split(separator: ".")
    return labels.suffix(2) == ["example", "com"] || labels.count > 1 && labels.last == "invalid"
  }
}
