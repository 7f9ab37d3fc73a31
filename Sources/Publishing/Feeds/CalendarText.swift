internal import Scheduling
internal import Templating

/// The lines of a calendar, each ended by CR LF and folded at 75 bytes.
struct CalendarText: Sendable {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(2_048) }

  /// A line, or several that are short and joined by CR LF.
  mutating func line(_ parts: String...) {
    let start = bytes.count
    for part in parts { bytes += part.utf8 }
    endLine(from: start)
  }

  mutating func line(_ name: String, escaping text: String) {
    let start = bytes.count
    bytes += name.utf8
    append(escaping: text)
    endLine(from: start)
  }

  /// `DTSTART;TZID=Europe/London:20261124T100000`; midnight at the day's end is the next day's
  /// beginning.
  mutating func line(_ name: String, _ day: CalendarDay, _ time: ClockTime) {
    let (date, minutes) = time == .endOfDay ? (day.adding(1), 0) : (day, time.minutes)
    bytes += name.utf8
    bytes += ";TZID=Europe/London:".utf8
    let year = date.year
    twoDigits(year / 100)
    twoDigits(year % 100)
    twoDigits(date.month)
    twoDigits(date.day)
    bytes.append(UInt8(ascii: "T"))
    twoDigits(minutes / 60)
    twoDigits(minutes % 60)
    bytes += "00\r\n".utf8
  }

  private mutating func twoDigits(_ number: Int) {
    bytes.append(UInt8(ascii: "0") + UInt8(number / 10))
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  mutating func append(escaping text: String) {
    let span = text.utf8.span
    var index = 0
    while index < span.count {
      let byte = span[index]
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case 0x20...0x7E: bytes.append(byte)
      case _:
        let unprinted = Unprinted.length(in: span, at: index)
        if unprinted > 0 {
          index += unprinted
          continue
        }
        bytes.append(byte)
      }
      index += 1
    }
  }

  /// Most lines need no folding; of one that does, no letter is cut in two.
  private mutating func endLine(from start: Int) {
    if bytes.count - start > 75, !bytes[start...].contains(0x0D) { fold(from: start) }
    bytes += "\r\n".utf8
  }

  private mutating func fold(from start: Int) {
    let line = Array(bytes[start...])
    bytes.removeSubrange(start...)
    var (first, room) = (0, 75)
    while line.count - first > room {
      var end = first + room
      while line[end] & 0xC0 == 0x80 { end -= 1 }
      bytes += line[first..<end]
      bytes += "\r\n ".utf8
      (first, room) = (end, 74)
    }
    bytes += line[first...]
  }
}
