/// A time of day in minutes after midnight; 24:00 is the midnight that ends the day.
package struct ClockTime: Sendable, Hashable, Comparable {
  package let minutes: Int

  package static let midnight = Self(uncheckedMinutes: 0)
  package static let noon = Self(uncheckedMinutes: 12 * 60)
  package static let endOfDay = Self(uncheckedMinutes: 24 * 60)

  package init?(hour: Int, minute: Int = 0) {
    guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0 else {
      return nil
    }
    minutes = hour * 60 + minute
  }

  private init(uncheckedMinutes: Int) { minutes = uncheckedMinutes }

  package static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }

  /// `13:00`.
  package var iso: String { "\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))" }

  /// As the NHS prints it: `1pm`, `9:30am`, `12 noon`.
  package var says: String {
    switch minutes {
    case 0, 24 * 60: return "midnight"
    case 12 * 60: return "12 noon"
    default: break
    }
    let hour = (minutes / 60 + 11) % 12 + 1
    let minute = minutes % 60 == 0 ? "" : ":" + padded(minutes % 60, to: 2)
    return "\(hour)\(minute)\(minutes < 12 * 60 ? "am" : "pm")"
  }
}

extension ClockTime {
  /// A time alone, as people write it: `10am`, `10.30 am`, `12 noon`, `midday`, `1700`, `17:00`, `9`.
  ///
  /// A bare hour is taken by the clock as it stands: `9` is 9 in the morning, `17` is 5pm.
  package init?(reading text: String) {
    let reader = MarkReader(Phrase(text))
    guard let (time, end) = reader.time(at: 0, needsSign: false), end == reader.tokens.count else {
      return nil
    }
    self = time.asWritten
  }
}
