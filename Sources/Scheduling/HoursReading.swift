/// Two written times as hours of a day, or what to ask when they can be read in no or several ways.
///
/// Bare hours take the reading that starts between 6 in the morning and 9 at night, if it is one.
enum HoursReading: Hashable {
  case hours(ClockTime, ClockTime)
  case question(Question.Kind, ask: String)

  init(_ opens: WrittenTime, _ closes: WrittenTime, in scene: Scene) {
    let quoted = "\(scene.quote(opens.range)) to \(scene.quote(closes.range))"
    if let ask = Self.doubtfulMidnight(opens, closes, scene) {
      self = .question(.hours, ask: ask)
      return
    }
    let starts = scene.readings(of: opens, isEnd: false)
    let ends = scene.readings(of: closes, isEnd: true)
    let pairs = starts.compactMap { start in
      ends.first { $0 > start }.map { (start, $0) }
    }
    guard !pairs.isEmpty else {
      let isSame = starts == ends
      let fault = isSame ? "starts and ends at once" : "ends before it starts"
      self = .question(.hours, ask: "What time does it end? “\(quoted)” \(fault).")
      return
    }
    let plausible = scene.plausible(pairs, opens, closes)
    switch plausible.count {
    case 1 where Self.isLong(plausible[0]) && !opens.isSure && !closes.isSure && opens.half == nil:
      self = .question(.hours, ask: "What time does it end? “\(quoted)” ends before it starts.")
    case 1: self = .hours(plausible[0].0, plausible[0].1)
    case 0: self = .question(.half, ask: "Is \(quoted) in the afternoon?")
    default:
      let later = plausible[1].0.minutes >= 17 * 60 ? "evening" : "afternoon"
      self = .question(.half, ask: "Is \(quoted) in the morning or the \(later)?")
    }
  }

  /// Bare hours that would have to mean over ten hours, as “10:30 to 10:00”, are more likely a slip.
  private static func isLong(_ hours: (ClockTime, ClockTime)) -> Bool {
    hours.1.minutes - hours.0.minutes > 600
  }

  /// “12am” as a start, or as the end of a morning, is more likely noon.
  private static func doubtfulMidnight(
    _ opens: WrittenTime,
    _ closes: WrittenTime,
    _ scene: Scene
  ) -> String? {
    func isTwelveAM(_ time: WrittenTime) -> Bool {
      time.hour == 12 && time.half == .am && !time.isMidnight
    }
    let doubtful =
      isTwelveAM(opens)
      ? opens : (isTwelveAM(closes) && opens.asWritten < .noon ? closes : nil)
    return doubtful.map { "Is \(scene.quote($0.range)) midday or midnight?" }
  }
}

/// What the rest of a phrase tells about its times.
struct Scene {
  let phrase: Phrase
  /// The phrase uses the 24-hour clock, and never am or pm.
  let is24: Bool
  var part: PartOfDay?

  init(_ phrase: Phrase, _ marks: [Mark]) {
    self.phrase = phrase
    var times: [WrittenTime] = []
    for mark in marks {
      if case .hours(let opens, let closes) = mark.kind { times += [opens, closes] }
      if case .time(let time) = mark.kind { times.append(time) }
    }
    is24 = times.contains { $0.hour > 12 } && !times.contains { $0.half != nil || $0.isMidnight }
  }

  func quote(_ range: Range<Int>) -> String { phrase.quote(range) }

  /// Every reading of one time, earliest first.
  func readings(of time: WrittenTime, isEnd: Bool) -> [ClockTime] {
    if time.isMidnight { return [isEnd ? .endOfDay : .midnight] }
    if isEnd, time.asWritten == .midnight, time.isSure { return [.endOfDay] }
    if time.isSure || (is24 && time.hasMinutes) { return [time.asWritten] }
    if time.hour == 12 {
      let noon = ClockTime(hour: 12, minute: time.minute) ?? .noon
      return isEnd && time.minute == 0 ? [noon, .endOfDay] : [noon]
    }
    return [time.hour, time.hour + 12].compactMap { ClockTime(hour: $0, minute: time.minute) }
  }

  func plausible(
    _ pairs: [(ClockTime, ClockTime)],
    _ opens: WrittenTime,
    _ closes: WrittenTime
  ) -> [(ClockTime, ClockTime)] {
    if opens.half != nil || opens.isMidnight { return [pairs[0]] }
    if opens.isSure || closes.isSure {
      let pairs = pairs.filter { $0.0.minutes >= 6 * 60 || $0.0 == .midnight }
      return pairs.min { $0.1.minutes - $0.0.minutes < $1.1.minutes - $1.0.minutes }.map { [$0] }
        ?? []
    }
    var pairs = pairs.filter { isPlausible($0.0) }
    let fitting = pairs.filter { fitsPart($0.0) }
    if !fitting.isEmpty { pairs = fitting }
    let toNoon = pairs.filter { $0.1 == .noon }
    return toNoon.isEmpty ? pairs : toNoon
  }

  /// A start alone.
  func starts(_ time: WrittenTime) -> [ClockTime] {
    let readings = readings(of: time, isEnd: false)
    if time.isSure { return readings }
    let plausible = readings.filter(isPlausible)
    let fitting = plausible.filter(fitsPart)
    return fitting.isEmpty ? plausible : fitting
  }

  private func isPlausible(_ start: ClockTime) -> Bool {
    start.minutes >= 6 * 60 && (is24 || start.minutes < 21 * 60)
  }

  private func fitsPart(_ start: ClockTime) -> Bool {
    switch part {
    case .morning: start < .noon
    case .afternoon: start >= .noon && start.minutes < 18 * 60
    case .evening: start.minutes >= 16 * 60
    case nil: true
    }
  }
}
