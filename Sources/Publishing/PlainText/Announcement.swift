package import Cataloguing
internal import Scheduling

/// What meets in an area in the next four weeks, as copy for a community magazine or as a script to be
/// read out on the radio, within so many words.
package struct Announcement: Sendable {
  package enum Form: Sendable {
    case magazine(words: Int)
    /// Thirty seconds at a newsreader's pace.
    case radio
  }

  package let text: String
  package let words: Int
  /// How many groups there was no room for.
  package let leftOut: Int

  private static let wordsInThirtySeconds = 80
  private static let days = 28

  package init(of area: Area, in view: EditionView, as form: Form) {
    let last = view.today.adding(Self.days - 1)
    let coming = view.entries(in: area).compactMap { Coming($0, from: view.today, through: last) }
      .sorted { ($0.day, $0.opens ?? 0, $0.slug) < ($1.day, $1.opens ?? 0, $1.slug) }
    let piece: Piece
    switch form {
    case .magazine(let words): piece = .magazine(area.name, view.settings, atMost: words)
    case .radio: piece = .radio(area.name, view.settings, atMost: Self.wordsInThirtySeconds)
    }
    var room = piece.most - Self.count(piece.opening + piece.closing)
    var chosen: [String] = []
    for group in coming {
      let words = piece.isSpoken ? group.spoken : group.printed
      guard Self.count([words]) <= room else { continue }
      room -= Self.count([words])
      chosen.append(words)
    }
    leftOut = coming.count - chosen.count
    let body = chosen.isEmpty ? ["We know of nothing that meets in the next 4 weeks."] : chosen
    let all = piece.opening + body + piece.closing
    text = all.joined(separator: piece.isSpoken ? " " : "\n\n") + "\n"
    words = Self.count(all)
  }

  private static func count(_ texts: [String]) -> Int {
    texts.map { $0.split { $0 == " " || $0 == "\n" }.count }.reduce(0, +)
  }
}

/// What stands around the groups.
private struct Piece {
  var opening: [String]
  var closing: [String]
  var most: Int
  var isSpoken = false

  static func magazine(_ area: String, _ settings: SiteSettings, atMost most: Int) -> Piece {
    let ways = [settings.contact.phone.map { "ring \($0)" }, "go to \(settings.address)"]
    return Piece(
      opening: ["What's on in \(area)"],
      closing: ["For more, \(ways.compactMap { $0 }.joined(separator: " or "))."],
      most: most
    )
  }

  static func radio(_ area: String, _ settings: SiteSettings, atMost most: Int) -> Piece {
    let ring = settings.contact.phone.map { phone in
      "To find out more, ring \(phone). That is \(Self.readOut(phone))."
    }
    return Piece(
      opening: ["Looking for company in \(area)? You are not on your own."],
      closing: [ring ?? "To find out more, look for \(settings.name) online."],
      most: most,
      isSpoken: true
    )
  }

  /// Figure by figure, with a pause where the number has a space.
  private static func readOut(_ phone: String) -> String {
    phone.split(separator: " ").map { $0.map(String.init).joined(separator: " ") }
      .joined(separator: ", ")
  }
}

/// A group that is known to meet, with the next time that it does.
private struct Coming {
  let day: CalendarDay
  let opens: Int?
  let slug: Slug
  let printed: String
  let spoken: String

  /// Nil where anything is in doubt: a magazine is read for months, and the radio only once.
  init?(_ listed: ListedEntry, from first: CalendarDay, through last: CalendarDay) {
    let entry = listed.entry
    guard entry.status == .open, entry.times.schedule.questions.isEmpty,
      entry.freshness != .notConfirmed, !entry.conflicts.contains(where: \.isWorthRinging),
      let next = entry.times.next(1, from: first).first, next.day <= last,
      let when = listed.words.when
    else { return nil }
    let place = entry.times.places[next.session]?.name ?? entry.place.value?.name
    let isAt = place.map { " at \($0)" } ?? ""
    let phone = entry.contact.value?.phones.first.map { "Ring \($0)." }
    let cost = listed.words.cost.map(Words.sentence)
    day = next.day
    opens = next.opens?.minutes
    slug = entry.slug
    printed = (["\(entry.name): \(when)\(isAt)."] + [cost, phone].compactMap { $0 })
      .joined(separator: " ")
    spoken = "\(entry.name) meets\(isAt): \(when)."
  }
}
