extension Assembler {
  mutating func take(_ opens: WrittenTime, _ closes: WrittenTime, at index: Int) {
    let range = marks[index].range
    let hours = Group.Hours(opens: opens, closes: closes, part: part, range: range)
    takeTimes(at: index) { $0.hours.append(hours) }
    if group.termTimeEnds { ask(.words, range, "Is \(phrase.quote(range)) in term time too?") }
  }

  mutating func takeTimes(at index: Int, _ add: (inout Group) -> Void) {
    if startsAnew(at: index) { closeGroup() }
    add(&group)
    isPartUsed = part != nil
    role = nil
    content(marks[index].range)
  }

  /// These hours belong to days that are still to come, or to none.
  private func startsAnew(at index: Int) -> Bool {
    guard group.hasDays else { return group.hasTimes && gap.strong }
    if group.hasTimes && group.hoursFirst { return true }
    if gap.strong && gap.label && depth == 0 { return true }
    guard group.hasTimes, gap.strong, depth == 0, let next = ahead[index].index, isDays(next),
      ahead[index].gap.isPlain
    else { return false }
    return !isTime(ahead[next].index)
  }

  mutating func takeStart(_ time: WrittenTime, at index: Int) {
    let range = marks[index].range
    if isAside || (depth > 0 && group.hasTimes) {
      isAside = false
      return
    }
    if role == .until {
      takeEnd(time, range)
      return
    }
    let part = part
    takeTimes(at: index) { $0.starts.append(.init(time: time, part: part)) }
  }

  /// “from 10am, until 4pm”
  private mutating func takeEnd(_ time: WrittenTime, _ range: Range<Int>) {
    role = nil
    guard let start = group.starts.popLast() else {
      ask(.time, range, "What time does it start, if it ends at \(phrase.quote(range))?")
      content(range)
      return
    }
    let whole = start.time.range.lowerBound..<range.upperBound
    let hours = Group.Hours(opens: start.time, closes: time, part: start.part, range: whole)
    group.hours.append(hours)
    content(range)
  }

  /// How often, and term time: about the group so far, or about days that come next.
  mutating func takeQualifier(at index: Int) {
    let range = marks[index].range
    if group.isComplete && isAhead(index) { closeGroup() }
    switch marks[index].kind {
    case .months where role == .except: return
    case .weeks(let weeks) where isAhead(index) && group.hasDays:
      nextWeeks = weeks
      return
    case .weeks(let weeks): group.weeks = weeks
    case .months(let months): group.months = months
    case .termTime where role == .except && !hasExcepted:
      ask(.words, range, "Does it meet in the school holidays only?")
    case .termTime:
      group.termTime = true
      group.termTimeEnds = group.hasTimes
      askWhetherAll(range) { $0.termTime }
    case .vague(let kind, let sentence):
      group.isVague = group.isVague || kind == .which || kind == .start
      if kind == .which { group.months = group.months ?? 1 }
      if kind == .start { group.weeks = 2 }
      ask(kind, range, sentence)
    default: break
    }
    group.cover(range)
  }

  private func isAhead(_ index: Int) -> Bool {
    let next = ahead[index]
    guard depth == 0, let content = next.index, !next.gap.strong else { return false }
    if gap.strong { return true }
    return isDays(content) && !next.gap.weak && !next.gap.label
  }

  /// What stands at the end of several times may be about all of them.
  mutating func askWhetherAll(_ range: Range<Int>, _ has: (Group) -> Bool) {
    guard group.isComplete, !group.isLabelled,
      let last = groups.last, last.segment == group.segment, last.isComplete, !has(last)
    else { return }
    let quoted = phrase.quote(range)
    ask(.words, range, "Is “\(quoted)” about all of these times, or only the last?")
  }
}
