internal import Glibc

/// Where a command speaks: its result goes to one stream, its talk to another. Nothing that came
/// from a file can steer the terminal it is shown on.
struct Terminal: Sendable {
  /// How a line sounds.
  enum Tone: String, Sendable {
    case plain = "0"
    case error = "31"
    case warning = "33"
    case advice = "36"
    case good = "32"
    case heading = "1"
  }

  /// How many letters fit on a line.
  let width: Int
  let isQuiet: Bool
  /// Whether someone is watching the talk.
  let isWatched: Bool
  /// Whether the result is shown to someone, and not kept in a file.
  let showsResult: Bool
  private let hasColourInResult: Bool
  private let hasColourInTalk: Bool

  init(isQuiet: Bool = false, hasColour: Bool = true) {
    let isPlain =
      !hasColour || !(Surroundings.environment("NO_COLOR") ?? "").isEmpty
      || Surroundings.environment("TERM") == "dumb"
    self.isQuiet = isQuiet
    isWatched = Surroundings.isTerminal(STDERR_FILENO)
    showsResult = Surroundings.isTerminal(STDOUT_FILENO)
    hasColourInResult = !isPlain && showsResult
    hasColourInTalk = !isPlain && isWatched
    let columns = Surroundings.environment("COLUMNS").flatMap { Int($0) }
    width = Surroundings.width(of: STDOUT_FILENO) ?? columns.flatMap { $0 > 0 ? $0 : nil } ?? 80
  }

  /// Whether the result may be coloured.
  var showsColour: Bool { hasColourInResult }

  /// What the command was asked for, with a line end.
  func result(_ text: String, _ tone: Tone = .plain) {
    put(text, tone, hasColourInResult, STDOUT_FILENO)
  }

  /// A report as Checking has written it: its colours stand, for it has made all else harmless.
  func result(report text: String) {
    try? Surroundings.write(
      Array((text.hasSuffix("\n") ? text : text + "\n").utf8),
      to: STDOUT_FILENO
    )
  }

  /// Data for a program, as it stands.
  func result(data bytes: [UInt8]) { try? Surroundings.write(bytes, to: STDOUT_FILENO) }

  /// Talk, for whoever wants to know; left out with --quiet.
  func say(_ text: String, _ tone: Tone = .plain) {
    if !isQuiet { put(text, tone, hasColourInTalk, STDERR_FILENO) }
  }

  /// Why a command stopped; said even with --quiet.
  func complain(_ reason: StopReason) {
    put("noticeboard: \(reason.message)", .error, hasColourInTalk, STDERR_FILENO)
    for line in reason.details.prefix(50) {
      put("  \(line)", .plain, hasColourInTalk, STDERR_FILENO)
    }
    if reason.details.count > 50 {
      put("  and \(reason.details.count - 50) more", .plain, hasColourInTalk, STDERR_FILENO)
    }
    put("  \(reason.remedy)", .plain, hasColourInTalk, STDERR_FILENO)
  }

  /// Who reads the stream may have gone away; that is no reason to stop.
  private func put(_ text: String, _ tone: Tone, _ hasColour: Bool, _ stream: CInt) {
    var line = text.escapedForTerminal
    if line.utf8.last == UInt8(ascii: "\n") { line.unicodeScalars.removeLast() }
    if hasColour, tone != .plain { line = "\u{1B}[\(tone.rawValue)m\(line)\u{1B}[0m" }
    try? Surroundings.write(Array((line + "\n").utf8), to: stream)
  }
}

extension String {
  /// With everything that could steer a terminal or hide in a line written as `\u` and its number.
  /// Text that is JSON stays so, and says the same.
  var escapedForTerminal: String {
    guard unicodeScalars.contains(where: \.steersTerminals) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if scalar.steersTerminals {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension Unicode.Scalar {
  /// Controls but line end and tab, marks that turn the direction of writing, and line breaks that
  /// don't look like one.
  fileprivate var steersTerminals: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
